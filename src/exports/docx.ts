import type {FileChild, IStylesOptions} from 'docx';
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  HeightRule,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type {Template, TemplateField, TemplateValues} from '../model/template';
import {formatValue} from '../model/templateValue';
import {steadyArchive} from './archive';
import type {Publication} from './publication';
import {INVENTED, INVENTED_NOTE, licenceSentence, originSentence} from './publication';

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What a document says of a template. */
export type DocumentTemplate = Pick<
  Template,
  'titre' | 'resume' | 'quand' | 'comment' | 'champs' | 'd_apres'
>;

/* Lengths of the format: twips (1/1440 inch), half-points for type. */
const LETTER = {width: 12240, height: 15840};
const MARGIN = 1080;
const WIDTH = LETTER.width - 2 * MARGIN;
const LINE = 360;
/** Room to write, in lines. */
const ROOM: Record<TemplateField['saisie'], number> = {
  ligne: 2,
  texte: 6,
  nombre: 1,
  montant: 1,
  date: 1,
  choix: 1,
};

const INK = '14302B';
const GREEN = '0D5C4F';
const GREY = '45605A';
const RULE = '74897F';
const TINT = 'EFF4EE';

const STYLES: IStylesOptions = {
  default: {
    document: {
      run: {font: 'Calibri', size: 22, color: INK, language: {value: 'fr-CA'}},
      paragraph: {spacing: {after: 120, line: 276}},
    },
    heading1: {run: {size: 40, bold: true, color: GREEN}, paragraph: {spacing: {after: 120}}},
    heading2: {run: {size: 28, bold: true, color: GREEN}, paragraph: {spacing: {before: 280, after: 80}}},
    heading3: {
      run: {size: 24, bold: true, color: INK},
      paragraph: {spacing: {before: 240, after: 80}, keepNext: true},
    },
  },
  paragraphStyles: [
    {
      id: 'Aide',
      name: 'Aide',
      basedOn: 'Normal',
      run: {size: 19, color: GREY},
      paragraph: {spacing: {after: 0}},
    },
    {id: 'Reponse', name: 'Réponse', basedOn: 'Normal', paragraph: {spacing: {after: 0}}},
  ],
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

async function documentOf(
  template: DocumentTemplate,
  publication: Publication,
  children: FileChild[],
  day: string,
): Promise<Uint8Array> {
  const document = new Document({
    title: template.titre,
    creator: publication.site,
    description: template.resume,
    styles: STYLES,
    sections: [
      {
        properties: {
          page: {size: LETTER, margin: {top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN}},
        },
        footers: {default: footer(template, publication)},
        children,
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  return steadyArchive(bytes, {title: template.titre, creator: publication.site, day});
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
  const help = new Paragraph({text: field.aide, style: 'Aide', keepNext: true});
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
    (choice) => new Paragraph({text: `${choice === chosen ? '☒' : '☐'} ${choice}`, style: 'Reponse'}),
  );
}

function colophon(template: DocumentTemplate, publication: Publication): FileChild[] {
  const sentences = [originSentence(template), licenceSentence(template, publication)];
  return sentences.flatMap((text, index) =>
    text === undefined
      ? []
      : new Paragraph({text, style: 'Aide', spacing: {before: index === 0 ? 240 : 120, after: 0}}),
  );
}

function example({champs, exemple}: Template): FileChild[] {
  const [values = {}] = exemple;
  const widths = [Math.round(WIDTH * 0.3), Math.round(WIDTH * 0.7)] as const;
  const [nameWidth, valueWidth] = widths;
  const header = ['Champ', 'Réponse inventée'].map((text, index) =>
    cell(
      widths[index] ?? 0,
      [new Paragraph({children: [new TextRun({text, bold: true})], style: 'Reponse'})],
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
                  new Paragraph({children: [new TextRun({text: field.nom, bold: true})], style: 'Reponse'}),
                ]),
                cell(valueWidth, paragraphs(formatValue(field, values[field.id]))),
              ],
            }),
        ),
      ],
    }),
  ];
}

function footer({titre}: DocumentTemplate, {site}: Publication): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        style: 'Aide',
        children: [
          new TextRun(`${site} · ${titre} · page\u00a0`),
          new TextRun({children: [PageNumber.CURRENT]}),
          new TextRun(' de\u00a0'),
          new TextRun({children: [PageNumber.TOTAL_PAGES]}),
        ],
      }),
    ],
  });
}

function heading(
  level: (typeof HeadingLevel)[keyof typeof HeadingLevel],
  text: string,
  pageBreakBefore = false,
): Paragraph {
  return new Paragraph({heading: level, text, pageBreakBefore});
}

function paragraphs(text: string): Paragraph[] {
  return text
    .trim()
    .split('\n')
    .map((line) => new Paragraph({text: line, style: 'Reponse'}));
}

function cell(width: number, children: Paragraph[], fill?: string): TableCell {
  return new TableCell({
    width: {size: width, type: WidthType.DXA},
    margins: {top: 80, bottom: 80, left: 120, right: 120},
    ...(fill && {shading: {type: ShadingType.CLEAR, fill, color: 'auto'}}),
    children,
  });
}

function tableFrame(columnWidths: number[]) {
  const border = {style: BorderStyle.SINGLE, size: 6, color: RULE};
  return {
    width: {size: WIDTH, type: WidthType.DXA},
    columnWidths,
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
  };
}
