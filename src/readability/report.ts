import type {Readability} from './readability';
import {isReadable, measure, TARGETS} from './readability';

/** A text and where it stands. */
export interface Page {
  path: string;
  text: string;
}

/** A table of the pages, the hardest first, and how many miss a target. */
export function readabilityReport(pages: readonly Page[]): {text: string; missed: number} {
  const rows = pages
    .map(({path, text}) => ({path, ...measure(text)}))
    .sort((a, b) => a.score - b.score || (a.path < b.path ? -1 : 1));
  const missed = rows.filter((row) => !isReadable(row)).length;
  return {
    text: [
      'Lisibilité (formule de Kandel et Moles, 1958), la page la plus difficile d’abord.',
      `Visé\u00a0: au moins ${TARGETS.score}, et au plus ${TARGETS.sentenceLength} mots par phrase.`,
      '',
      'Note   Mots/phrase  Mots  Page',
      ...rows.map(toLine),
      '',
      missed === 0
        ? `Les ${rows.length} pages sont assez faciles à lire.`
        : `Trop difficiles à lire (✗)\u00a0: ${missed} sur ${rows.length}.`,
    ].join('\n'),
    missed,
  };
}

function toLine(row: Pick<Page, 'path'> & Readability): string {
  const mark = isReadable(row) ? ' ' : '✗';
  const score = decimal(row.score).padStart(5);
  return `${score}${mark} ${decimal(row.sentenceLength).padStart(11)}  ${String(row.words).padStart(4)}  ${row.path}`;
}

function decimal(number: number): string {
  return number.toFixed(1).replace('.', ',');
}
