import type {ComponentType, ReactNode} from 'react';
import {createContext, createElement, useContext} from 'react';

/** What draws some elements of a text, by their name. */
export type TextComponents = Record<string, (props: never) => ReactNode>;

/** A page of the guide as Docusaurus compiles its Markdown. */
export type GuideMdx = ComponentType<{components?: TextComponents}> & {
  metadata: {id: string};
};

const Context = createContext<ReadonlyMap<string, GuideMdx>>(new Map());

export const TextsProvider = Context.Provider;

/** The text of a page of the guide; nothing when the route was made without it. */
export function ChapterText({doc, components}: {doc: string; components: TextComponents}): ReactNode {
  const text = useContext(Context).get(doc);
  return text ? createElement(text, {components}) : null;
}
