import type {TemplateEnding} from '../model/fileAddresses';
import type {Template} from '../model/template';
import {toCsv} from './csv';
import {toDocx} from './docx';
import type {Publication} from './publication';
import {toWorkbook} from './workbook';

export interface TemplateFile {
  ending: TemplateEnding;
  bytes: Uint8Array;
}

/** The files of a template, all from its one source: a form gives a Word document, a table a workbook and a CSV. */
export async function templateFiles(template: Template, publication: Publication): Promise<TemplateFile[]> {
  if (template.forme === 'fiche') return [{ending: 'docx', bytes: await toDocx(template, publication)}];
  return [
    {ending: 'xlsx', bytes: await toWorkbook(template, publication)},
    {ending: 'csv', bytes: new TextEncoder().encode(toCsv([template.champs.map(({nom}) => nom)]))},
  ];
}
