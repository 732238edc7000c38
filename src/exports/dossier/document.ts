import type {FileChild} from 'docx';
import {ExternalHyperlink, HeadingLevel, HeightRule, Paragraph, Table, TableRow, TextRun} from 'docx';
import {formatDate} from '../../model/date';
import {HELP, LINE, TINT, WIDTH, cell, heading, paragraphs, tableFrame, toWordBytes} from '../wordDocument';
import {xmlText} from '../xmlText';
import type {DossierSheet, SheetFact, SheetRow} from './sheet';
import {CAUTION, NOTE, countWords, oneLine, rowFacts, textLines} from './sheet';

/** Widths of the two columns of facts. */
const COLUMNS = [Math.round(WIDTH * 0.25), Math.round(WIDTH * 0.75)] as const;

/** Room left to write, in lines. */
const ROOM = 4;

/** A dossier to go on with in Word: stage by stage, with room for notes. */
export function toDocument(sheet: DossierSheet): Promise<Uint8Array> {
  const {title, site, day, word, link, stages} = sheet;
  let number = 0;
  const children: FileChild[] = [
    heading(HeadingLevel.HEADING_1, xmlText(title)),
    help(`${site}, ${formatDate(day)}, ${countWords(sheet)}`),
    ...(word === undefined ? [] : texts(word)),
    ...stages.flatMap((stage) => [
      heading(HeadingLevel.HEADING_2, xmlText(stage.title)),
      ...stage.rows.flatMap((row) => {
        number += 1;
        return rowParts(row, number);
      }),
    ]),
    new Paragraph({spacing: {before: 360}, children: [address('Rouvrir cette liste sur le site', link)]}),
    help(CAUTION),
  ];
  return toWordBytes({
    title: xmlText(title),
    description: xmlText(countWords(sheet)),
    site: xmlText(site),
    day,
    children,
  });
}

function rowParts(row: SheetRow, number: number): FileChild[] {
  const {name, kicker, summary, note} = row;
  return [
    heading(HeadingLevel.HEADING_3, xmlText(`${number}. ${oneLine(name)}`)),
    help(kicker, true),
    ...(summary === undefined ? [] : texts(summary)),
    new Table({
      ...tableFrame([...COLUMNS]),
      rows: [
        ...rowFacts(row).map(factRow),
        new TableRow({
          height: {value: ROOM * LINE, rule: HeightRule.ATLEAST},
          children: [cell(COLUMNS[0], texts(NOTE), TINT), cell(COLUMNS[1], texts(note ?? ''))],
        }),
      ],
    }),
    new Paragraph({style: HELP, children: places(row)}),
  ];
}

function factRow({label, value}: SheetFact): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [cell(COLUMNS[0], texts(label), TINT), cell(COLUMNS[1], texts(value))],
  });
}

/** How to reach it, and where to read more of it. */
function places({url, ways}: SheetRow): (ExternalHyperlink | TextRun)[] {
  const links = [
    ...ways.map(({text, link}) => (link === undefined ? new TextRun(xmlText(text)) : address(text, link))),
    ...(url === undefined ? [] : [address('Sa page dans le guide et répertoire', url)]),
  ];
  return links.flatMap((link, index) => (index === 0 ? [link] : [new TextRun(' · '), link]));
}

function address(text: string, url: string): ExternalHyperlink {
  return new ExternalHyperlink({
    link: url,
    children: [new TextRun({text: xmlText(text), style: 'Hyperlink'})],
  });
}

function help(text: string, keepNext = false): Paragraph {
  return new Paragraph({text: xmlText(text), style: HELP, keepNext});
}

function texts(text: string): Paragraph[] {
  return paragraphs(xmlText(textLines(text).join('\n')));
}
