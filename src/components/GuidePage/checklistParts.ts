import type {ReactElement, ReactNode} from 'react';
import {Children, isValidElement} from 'react';

/** One thing to tick, as src/guideMarkdown/checklists.ts writes it. */
interface ItemProps {
  item: string;
  texte: string;
  children: ReactNode;
}

/** What stands in a list to tick: its heading, then its items. */
export function partsOf(children: ReactNode): ReturnType<typeof Children.toArray> {
  return Children.toArray(children);
}

export function isItem(node: ReactNode): node is ReactElement<ItemProps> {
  return isValidElement<Partial<ItemProps>>(node) && node.props.item !== undefined;
}
