import type {FileChild} from 'docx';
import {HeadingLevel, HeightRule, Paragraph, Table, TableRow, TextRun} from 'docx';
import type {Template, TemplateField, TemplateValues} from '../model/template';
import {formatValue} from '../model/templateValue';
import type {Publication} from './publication';
import {INVENTED, INVENTED_NOTE, licenceSentence, originSentence} from './publication';
import {
  ANSWER,
  HELP,
  LINE,
  TINT,
  WIDTH,
  cell,
  heading,
  paragraphs,
  tableFrame,
  toWordBytes,
} from './wordDocument';

/** What a document says of a template. */
export type DocumentTemplate = Pick<
  Template,
  'titre' | 'resume' | 'quand' | 'comment' | 'champs' | 'd_apres'
>;

/** Room to write, in lines. */
const ROOM: Record<TemplateField['saisie'], number> = {
  ligne: 2,
  texte: 6,
  nombre: 1,
  montant: 1,
  date: 1,
  choix: 1,
};

/** A template to fill in Word: its use, its fields with room to write, then its invented example on a new page. */
export function toDocx(template: Template, publication: Publication): Promise<Uint8Array> {
  const children = [
    ...introduction(template),
    heading(HeadingLevel.HEADING_2, 'À remplir'),
    ...form(template, {}),
    ...colophon(template, publication),
    ...example(template),
  ];
  return documentOf(template, publication, children, template.revise_le);
}

/**
 * A template as someone has filled it: each field and its answer, with room to write where there is none yet.
 *
 * @param day when it was, AAAA-MM-JJ
 */
export function toFilledDocx(
  template: DocumentTemplate,
  values: TemplateValues,
  publication: Publication,
  day: string,
): Promise<Uint8Array> {
  const children = [
    heading(HeadingLevel.HEADING_1, template.titre),
    ...form(template, values),
    ...colophon(template, publication),
  ];
  return documentOf(template, publication, children, day);
}

function documentOf(
  {titre, resume}: DocumentTemplate,
  {site}: Publication,
  children: FileChild[],
  day: string,
): Promise<Uint8Array> {
  return toWordBytes({title: titre, description: resume, site, day, children});
}

function introduction({titre, resume, quand, comment}: DocumentTemplate): FileChild[] {
  return [
    heading(HeadingLevel.HEADING_1, titre),
    new Paragraph({children: [new TextRun({text: resume, size: 24})]}),
    heading(HeadingLevel.HEADING_2, 'Quand l’utiliser'),
    new Paragraph(quand),
    heading(HeadingLevel.HEADING_2, 'Comment l’utiliser'),
    new Paragraph(comment),
  ];
}

function form({champs}: DocumentTemplate, values: TemplateValues): FileChild[] {
  return champs.flatMap((field) => [
    heading(HeadingLevel.HEADING_3, field.nom),
    answerBox(field, formatValue(field, values[field.id])),
  ]);
}

/** The help over the room to write. The help is the header of the table, repeated when a long answer turns the page. */
function answerBox(field: TemplateField, answer: string): Table {
  const help = new Paragraph({text: field.aide, style: HELP, keepNext: true});
  return new Table({
    ...tableFrame([WIDTH]),
    rows: [
      new TableRow({tableHeader: true, cantSplit: true, children: [cell(WIDTH, [help], TINT)]}),
      new TableRow({
        height: {value: ROOM[field.saisie] * LINE, rule: HeightRule.ATLEAST},
        children: [cell(WIDTH, field.choix ? choices(field.choix, answer) : paragraphs(answer))],
      }),
    ],
  });
}

/** What one may choose, and what was chosen: the template may no longer offer it. */
function choices(offered: readonly string[], chosen: string): Paragraph[] {
  const all = [...new Set([...offered, ...(chosen ? [chosen] : [])])];
  return all.map(
    (choice) => new Paragraph({text: `${choice === chosen ? '☒' : '☐'} ${choice}`, style: ANSWER}),
  );
}

function colophon(template: DocumentTemplate, publication: Publication): FileChild[] {
  const sentences = [originSentence(template), licenceSentence(template, publication)];
  return sentences.flatMap((text, index) =>
    text === undefined
      ? []
      : new Paragraph({text, style: HELP, spacing: {before: index === 0 ? 240 : 120, after: 0}}),
  );
}

function example({champs, exemple}: Template): FileChild[] {
  const [values = {}] = exemple;
  const widths = [Math.round(WIDTH * 0.3), Math.round(WIDTH * 0.7)] as const;
  const [nameWidth, valueWidth] = widths;
  const header = ['Champ', 'Réponse inventée'].map((text, index) =>
    cell(
      widths[index] ?? 0,
      [new Paragraph({children: [new TextRun({text, bold: true})], style: ANSWER})],
      TINT,
    ),
  );
  return [
    heading(HeadingLevel.HEADING_2, INVENTED, true),
    new Paragraph(INVENTED_NOTE),
    new Table({
      ...tableFrame([...widths]),
      rows: [
        new TableRow({tableHeader: true, cantSplit: true, children: header}),
        ...champs.map(
          (field) =>
            new TableRow({
              cantSplit: true,
              children: [
                cell(nameWidth, [
                  new Paragraph({children: [new TextRun({text: field.nom, bold: true})], style: ANSWER}),
                ]),
                cell(valueWidth, paragraphs(formatValue(field, values[field.id]))),
              ],
            }),
        ),
      ],
    }),
  ];
}
