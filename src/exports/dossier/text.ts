import {formatDate} from '../../model/date';
import type {DossierSheet, SheetRow, SheetWay} from './sheet';
import {CAUTION, countWords, factsAndNote, oneLine, textLines} from './sheet';

/** A dossier in plain text, to paste in a letter or to read aloud. Texts of several lines are indented: none passes for another line. */
export function toText(sheet: DossierSheet): string {
  return parts(sheet, rowText);
}

/**
 * The bodies of a letter, from the fullest to the shortest: programs refuse a letter that is too long. The last one says where
 * the list is, and no more.
 */
export function letterTexts(sheet: DossierSheet): string[] {
  return [toText(sheet), parts(sheet, shortText), `${opening(sheet)}\n`];
}

function parts(sheet: DossierSheet, write: (row: SheetRow, number: number) => string): string {
  const {title, site, day, word, stages} = sheet;
  let number = 0;
  const texts = stages.flatMap((stage) => [
    stage.title.toUpperCase(),
    ...stage.rows.map((row) => {
      number += 1;
      return write(row, number).trimEnd();
    }),
  ]);
  const head = `${title}\n${site}, ${formatDate(day)}, ${countWords(sheet)}`;
  return `${[head, ...(word === undefined ? [] : [indented(word, '')]), ...texts, opening(sheet), CAUTION].join('\n\n')}\n`;
}

function opening({link}: DossierSheet): string {
  return `Rouvrir cette liste\u00a0: ${link}`;
}

function rowText(row: SheetRow, number: number): string {
  const {name, kicker, summary, url, ways} = row;
  const lines = [
    kicker,
    ...(summary === undefined ? [] : [summary]),
    ...factsAndNote(row).map(({label, value}) => `${label}\u00a0: ${value}`),
    ...(ways.length === 0 ? [] : [`Joindre\u00a0: ${ways.map(wayText).join('; ')}`]),
    ...(url === undefined ? [] : [`Page\u00a0: ${url}`]),
  ];
  return [`${number}. ${oneLine(name)}`, ...lines.map((line) => `   ${indented(line, '     ')}`)].join('\n');
}

/** A text whose lines after the first begin with a margin. */
function indented(text: string, margin: string): string {
  return textLines(text).join(`\n${margin}`);
}

function shortText({name, state, url}: SheetRow, number: number): string {
  const first = `${number}. ${oneLine(name)}${state === undefined ? '' : ` (${state})`}`;
  return url === undefined ? first : `${first}\n   ${url}`;
}

/** An address in full, where its text is only a part of it. */
function wayText({text, link}: SheetWay): string {
  return link !== undefined && /^https?:/.test(link) ? link : text;
}
