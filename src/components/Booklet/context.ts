import {createContext, useContext} from 'react';
import type {BookletStage, Chapter} from '@site/src/views/bookletView';

export type Level = 2 | 3;

/** What the parts of a chapter must know of the booklet around them. */
export interface ChapterPlace {
  chapter: Chapter;
  stage: BookletStage;
  /** Level of the heading of the chapter: 2 in the booklet of a stage, 3 in the whole guide. */
  level: Level;
}

const Context = createContext<ChapterPlace | undefined>(undefined);

export const ChapterPlaceProvider = Context.Provider;

/** @throws Error outside of a chapter. */
export function useChapterPlace(): ChapterPlace {
  const place = useContext(Context);
  if (!place) throw new Error('This part stands in a chapter of a booklet only.');
  return place;
}
