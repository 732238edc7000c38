import type {Feature} from 'write-excel-file/universal';
import {getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings} from 'write-excel-file/utility';
import {escapeXml} from './archive';

/** The values a column offers, and the cells where they stand. */
export interface ChoiceList {
  /** From 0. */
  column: number;
  /** From 1, both included. */
  firstRow: number;
  lastRow: number;
  /** Cells of any sheet: `Listes!$A$2:$A$5`. Written in the rule itself, no choice could hold a comma. */
  source: string;
}

const SHEET = 'xl/worksheets/sheet{id}.xml';
/** `paperSize` of a US letter sheet (ECMA-376, 18.3.1.63); the library says A4. */
const LETTER = 1;

/**
 * What the writer of workbooks lacks: lists of choices (data validation, ECMA-376 18.3.1.33) and letter paper.
 * `lists[n]` are those of the nth sheet.
 */
export function choiceLists(lists: readonly (readonly ChoiceList[])[]): Feature<Blob> {
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml, _options, {sheetIndex}) => addLists(xml, lists[sheetIndex] ?? []),
          transformElementAttributes: (name, attributes) =>
            name === 'pageSetup' ? {...attributes, paperSize: LETTER} : attributes,
        },
      },
    },
  };
}

function addLists(xml: string, lists: readonly ChoiceList[]): string {
  if (lists.length === 0) return xml;
  const order = getOrderOfSiblings(SHEET, 'worksheet') ?? [];
  const markup = `<dataValidations count="${lists.length}">${lists.map(toMarkup).join('')}</dataValidations>`;
  return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet');
}

function toMarkup({column, firstRow, lastRow, source}: ChoiceList): string {
  const name = columnName(column);
  return [
    '<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorStyle="warning"',
    ' errorTitle="Choix de la liste" error="Cette valeur n’est pas dans la liste. La garder?"',
    ` sqref="${name}${firstRow}:${name}${lastRow}"><formula1>${escapeXml(source)}</formula1></dataValidation>`,
  ].join('');
}

/** Letters of a column, from 0: A, B… Z, AA. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`;
}
