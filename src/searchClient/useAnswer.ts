import {useMemo} from 'react';
import type {Answer} from '../search/answer';
import type {Question} from './messages';
import {useFinding} from './useEngine';

/**
 * The last answer received, with the words that it answers: while those of a newer question are awaited, they are not the
 * words asked. Undefined before the first one, and when there are no words.
 */
export function useAnswer(words: string): {words: string; answer: Answer} | undefined {
  const question = useMemo<Question | undefined>(
    () => (words === '' ? undefined : {kind: 'answer', words}),
    [words],
  );
  const finding = useFinding(question);
  return question && finding?.kind === 'answer' ? finding : undefined;
}
