import type {Heading, List, Paragraph, PhrasingContent, RootContent} from 'mdast';
import {gfmToMarkdown} from 'mdast-util-gfm';
import {toMarkdown as write} from 'mdast-util-to-markdown';
import {formatDate} from '../../model/date';
import {xmlText} from '../xmlText';
import type {DossierSheet, SheetFact, SheetRow, SheetWay} from './sheet';
import {CAUTION, countWords, factsAndNote, oneLine, textLines} from './sheet';

/** A dossier in Markdown: what one wrote stays a text, whatever signs are in it. */
export function toMarkdown(sheet: DossierSheet): string {
  const {title, site, day, word, link, stages} = sheet;
  let number = 0;
  const children: RootContent[] = [
    heading(1, text(title)),
    paragraph(text(`${site}, ${formatDate(day)}, ${countWords(sheet)}`)),
    ...(word === undefined ? [] : [paragraph(...lines(word))]),
    ...stages.flatMap((stage) => [
      heading(2, text(stage.title)),
      ...stage.rows.flatMap((row) => {
        number += 1;
        return rowNodes(row, number);
      }),
    ]),
    paragraph(address('Rouvrir cette liste', link)),
    paragraph(text(CAUTION)),
  ];
  return write(
    {type: 'root', children},
    {extensions: [gfmToMarkdown()], bullet: '-', listItemIndent: 'one', rule: '-'},
  );
}

function rowNodes(row: SheetRow, number: number): RootContent[] {
  const {name, kicker, summary, url, ways} = row;
  const title = oneLine(name);
  const facts = [
    ...factsAndNote(row).map(factNodes),
    ...(ways.length === 0 ? [] : [[strong('Joindre'), text(' '), ...wayNodes(ways)]]),
  ];
  return [
    heading(3, text(`${number}. `), url === undefined ? text(title) : address(title, url)),
    paragraph(text(kicker)),
    ...(summary === undefined ? [] : [paragraph(...lines(summary))]),
    ...(facts.length === 0 ? [] : [list(facts)]),
  ];
}

function factNodes({label, value}: SheetFact): PhrasingContent[] {
  return [strong(label), text(' '), ...lines(value)];
}

function wayNodes(ways: readonly SheetWay[]): PhrasingContent[] {
  return ways.flatMap(({text: way, link}, index) => [
    ...(index === 0 ? [] : [text('; ')]),
    link === undefined ? text(way) : address(way, link),
  ]);
}

function heading(depth: Heading['depth'], ...children: PhrasingContent[]): Heading {
  return {type: 'heading', depth, children};
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return {type: 'paragraph', children};
}

function list(items: PhrasingContent[][]): List {
  return {
    type: 'list',
    spread: false,
    children: items.map((children) => ({
      type: 'listItem',
      spread: false,
      children: [paragraph(...children)],
    })),
  };
}

function strong(label: string): PhrasingContent {
  return {type: 'strong', children: [text(`${label}\u00a0:`)]};
}

function address(label: string, url: string): PhrasingContent {
  return {type: 'link', url, children: [text(label)]};
}

/** Markdown refuses about the same characters as XML. */
function text(value: string): PhrasingContent {
  return {type: 'text', value: xmlText(value)};
}

/** A text of several lines: each stays on its own. */
function lines(value: string): PhrasingContent[] {
  return textLines(value).flatMap((line, index) => [
    ...(index === 0 ? [] : [{type: 'break'} as const]),
    text(line),
  ]);
}
