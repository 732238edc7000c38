import type {Range} from './lines';

/** A text in which some passages are spaces: offsets and ends of lines stay those of the text. Ranges are in order. */
export function blanked(text: string, ranges: readonly Range[]): string {
  let end = 0;
  const parts = ranges.flatMap((range) => {
    const kept = text.slice(end, range[0]);
    end = range[1];
    return [kept, text.slice(...range).replace(/[^\r\n]/g, ' ')];
  });
  return [...parts, text.slice(end)].join('');
}
