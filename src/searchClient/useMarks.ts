import {useMemo} from 'react';
import type {Range} from '../search/query';
import type {Question} from './messages';
import {useFinding} from './useEngine';

const NONE: readonly Range[] = [];

/**
 * For each text, the stretches the words ask for; none until they are known. While those of newer words are awaited, a text
 * keeps the ones it had. The stretches of a text are the same object until the engine speaks again.
 */
export function useMarks(words: string, texts: readonly string[]): readonly (readonly Range[])[] {
  // The same texts in another array are the same question.
  const key = JSON.stringify(texts);
  const question = useMemo<Question | undefined>(() => {
    const asked = JSON.parse(key) as string[];
    return words === '' || asked.length === 0 ? undefined : {kind: 'marks', words, texts: asked};
  }, [words, key]);
  const finding = useFinding(question);
  return useMemo(() => {
    const known = new Map(
      question && finding?.kind === 'marks'
        ? finding.texts.map((text, rank) => [text, finding.ranges[rank] ?? NONE])
        : [],
    );
    return (JSON.parse(key) as string[]).map((text) => known.get(text) ?? NONE);
  }, [question, finding, key]);
}
