import {frenchTypography} from '../content/typography';
import {quote, shown} from '../content/words';

/** What differs between two texts, in a few words: « ancien » → « nouveau », + « ajouté », − « retiré ». */
export function wordChange(before: string, after: string): string {
  const old = wordsOf(before);
  const recent = wordsOf(after);
  const shortest = Math.min(old.length, recent.length);
  let start = 0;
  while (start < shortest && old[start] === recent[start]) start += 1;
  let end = 0;
  while (end < shortest - start && old.at(-1 - end) === recent.at(-1 - end)) end += 1;
  const gone = middleOf(old, start, end);
  const come = middleOf(recent, start, end);
  if (gone === '' && come === '') return 'espaces ou lignes changées';
  if (gone === '') return `+ ${quote(come)}`;
  if (come === '') return `− ${quote(gone)}`;
  // Cut, they may look alike: what is told apart by nothing that shows is said to change.
  return shown(gone) === shown(come)
    ? `texte changé après ${quote(gone)}`
    : `${quote(gone)} → ${quote(come)}`;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

function middleOf(words: readonly string[], start: number, end: number): string {
  // Words are parted at any space: the no-break ones come back where French wants them.
  return frenchTypography(words.slice(start, words.length - end).join(' '));
}
