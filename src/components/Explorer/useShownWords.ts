import {useState} from 'react';
import type {SearchState} from '@site/src/searchClient/useSearch';
import {useAnswer} from '@site/src/searchClient/useAnswer';
import type {Answer} from '@site/src/search/answer';

/** The words that the list answers. */
export interface ShownWords {
  words: string;
  /** What they find; undefined when there are none, or no engine to look them up. */
  hits?: Answer;
}

/**
 * The words of the address, or those before them while their answer is awaited: the list changes once, from one answer to
 * the next. What names alone answer is not shown before the texts: the list would change under the finger. Undefined when
 * there is nothing to show yet.
 */
export function useShownWords(q: string, {status, texts}: SearchState): ShownWords | undefined {
  const answer = useAnswer(texts === 'loading' ? '' : q);
  const hits = answer?.words === q ? answer.answer : undefined;
  const isSettled = q === '' || hits !== undefined || status === 'failed';
  const [last, setLast] = useState<ShownWords>();
  // While the engine itself is awaited, which may take long, the former list would look like the answer.
  const next = isSettled ? {words: q, hits} : status === 'ready' ? last : undefined;
  const shown = next?.words === last?.words && next?.hits === last?.hits ? last : next;
  if (shown !== last) setLast(shown);
  return shown;
}
