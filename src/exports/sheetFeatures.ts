import type {Feature} from 'write-excel-file/universal';
import {
  findElement,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
  replaceElement,
} from 'write-excel-file/utility';
import {escapeMarkup} from './xmlText';

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

/** What a sheet has beside its cells. */
export interface SheetExtras {
  choices: readonly ChoiceList[];
  /** Row of the names of the columns, from 1: printed again on each page. */
  headerRow?: number;
}

/**
 * What the writer of workbooks lacks: lists of choices (data validation, ECMA-376 18.3.1.33), letter paper, one page wide,
 * and headers on each printed page. `sheets` are in the order of those of the workbook.
 */
export function sheetFeatures(sheets: readonly (SheetExtras & {sheet?: string})[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transform: (xml) => xml.replace('<definedNames/>', printTitles(sheets)),
        },
        [SHEET]: {
          transform: (xml, _options, {sheetIndex}) =>
            fitPage(addLists(xml, sheets[sheetIndex]?.choices ?? [])),
        },
      },
    },
  };
}

/** ECMA-376, 18.2.5. */
function printTitles(sheets: readonly (SheetExtras & {sheet?: string})[]): string {
  const names = sheets.flatMap(({sheet, headerRow}, index) =>
    headerRow === undefined
      ? []
      : `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${sheet}'!$${headerRow}:$${headerRow}</definedName>`,
  );
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
}

function addLists(xml: string, lists: readonly ChoiceList[]): string {
  if (lists.length === 0) return xml;
  const order = getOrderOfSiblings(SHEET, 'worksheet') ?? [];
  const markup = `<dataValidations count="${lists.length}">${lists.map(toMarkup).join('')}</dataValidations>`;
  return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet');
}

/** Printed on letter paper, all the columns on one page wide (ECMA-376, 18.3.1.65). */
function fitPage(xml: string): string {
  const order = getOrderOfSiblings(SHEET, 'worksheet') ?? [];
  const properties = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  const setup = findElement(xml, 'pageSetup');
  const printed = setup
    ? replaceElement(
        xml,
        setup,
        getSelfClosingTagMarkup('pageSetup', {
          ...setup.openingTagAttributes,
          paperSize: LETTER,
          fitToWidth: 1,
          fitToHeight: 0,
        }),
      )
    : xml;
  return insertElementMarkupAccordingToOrderOfSiblings(printed, properties, order, 'worksheet');
}

function toMarkup({column, firstRow, lastRow, source}: ChoiceList): string {
  const name = columnName(column);
  return [
    '<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorStyle="warning"',
    ' errorTitle="Choix de la liste" error="Cette valeur n’est pas dans la liste. La garder?"',
    ` sqref="${name}${firstRow}:${name}${lastRow}"><formula1>${escapeMarkup(source)}</formula1></dataValidation>`,
  ].join('');
}

/** Letters of a column, from 0: A, B… Z, AA. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`;
}
