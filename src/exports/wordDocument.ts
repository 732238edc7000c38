import type {FileChild, IStylesOptions, HeadingLevel} from 'docx';
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  TableCell,
  TextRun,
  WidthType,
} from 'docx';
import {steadyArchive} from './archive';

/* How all our Word documents look: letter paper, the colours of the site, its name at the foot of each page. */

/* Lengths of the format: twips (1/1440 inch), half-points for type. */
const LETTER = {width: 12240, height: 15840};
const MARGIN = 1080;
export const WIDTH = LETTER.width - 2 * MARGIN;
/** Room to write is counted in lines. */
export const LINE = 360;
const INK = '14302B';
const GREEN = '0D5C4F';
const GREY = '45605A';
const RULE = '74897F';
/** Behind what heads a table. */
export const TINT = 'EFF4EE';

/** Styles of paragraphs: what explains, and what answers. */
export const HELP = 'Aide';
export const ANSWER = 'Reponse';

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
      id: HELP,
      name: 'Aide',
      basedOn: 'Normal',
      run: {size: 19, color: GREY},
      paragraph: {spacing: {after: 0}},
    },
    {id: ANSWER, name: 'Réponse', basedOn: 'Normal', paragraph: {spacing: {after: 0}}},
  ],
};

export interface WordDocument {
  title: string;
  description: string;
  /** Title of the site. */
  site: string;
  /** Day of its text, AAAA-MM-JJ. */
  day: string;
  children: FileChild[];
}

/** The bytes of a document; the same for the same day and text, where it has no link (the library draws their ids by lot). */
export async function toWordBytes({
  title,
  description,
  site,
  day,
  children,
}: WordDocument): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: site,
    description,
    styles: STYLES,
    sections: [
      {
        properties: {
          page: {size: LETTER, margin: {top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN}},
        },
        footers: {default: footer(title, site)},
        children,
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  return steadyArchive(bytes, {title, creator: site, day});
}

function footer(title: string, site: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        style: HELP,
        children: [
          new TextRun(`${site} · ${title} · page\u00a0`),
          new TextRun({children: [PageNumber.CURRENT]}),
          new TextRun(' de\u00a0'),
          new TextRun({children: [PageNumber.TOTAL_PAGES]}),
        ],
      }),
    ],
  });
}

export function heading(
  level: (typeof HeadingLevel)[keyof typeof HeadingLevel],
  text: string,
  pageBreakBefore = false,
): Paragraph {
  return new Paragraph({heading: level, text, pageBreakBefore});
}

/** A paragraph for each line. */
export function paragraphs(text: string): Paragraph[] {
  return text
    .trim()
    .split('\n')
    .map((line) => new Paragraph({text: line, style: ANSWER}));
}

export function cell(width: number, children: Paragraph[], fill?: string): TableCell {
  return new TableCell({
    width: {size: width, type: WidthType.DXA},
    margins: {top: 80, bottom: 80, left: 120, right: 120},
    ...(fill && {shading: {type: ShadingType.CLEAR, fill, color: 'auto'}}),
    children,
  });
}

/** A table as wide as the sheet, with rules around all its cells. */
export function tableFrame(columnWidths: number[]) {
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
