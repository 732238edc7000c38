import type {ReactNode} from 'react';
import type {Range} from '@site/src/search/query';
import {pieces} from './pieces';

interface Props {
  text: string;
  /** What to mark: the words one searched for. */
  ranges?: readonly Range[];
}

/** A text whose searched words stand out to the eye. Those who listen hear the sentence whole: the marks have no role. */
export default function Marked({text, ranges = []}: Props): ReactNode {
  if (ranges.length === 0) return text;
  return pieces(text, ranges).map((piece, rank) =>
    piece.isMarked ? (
      <mark key={rank} role="none">
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
