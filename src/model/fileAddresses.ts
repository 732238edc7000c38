import {addresses} from './addresses';

/*
 * The addresses of what is no page: documents to download, calendars, open data. Promises like those of the pages, they stand
 * apart so that no page has to load them.
 */

/** Endings of the files that a template gives: a form to fill in Word, a table to fill in Excel. */
export const TEMPLATE_ENDINGS = {fiche: ['docx'], tableau: ['xlsx', 'csv']} as const;

export type TemplateEnding = (typeof TEMPLATE_ENDINGS)[keyof typeof TEMPLATE_ENDINGS][number];

/** A file of a template, to download. It is no page, so it stands apart. */
export function templateFile(template: string, ending: TemplateEnding): string {
  return `/telechargements/gabarits/${template}.${ending}`;
}

/** An event, to put in one's own calendar. */
export function eventFile(event: string): string {
  return `${addresses.event(event)}.ics`;
}

/** The calendars that one follows from one's own: all the events; the days when calls for projects open and close. */
export const CALENDARS = {
  events: '/calendriers/evenements.ics',
  deadlines: '/calendriers/echeances.ics',
} as const;

/** Events and calls that are open to a territory. */
export function territoryCalendar(territory: string): string {
  return `/calendriers/territoires/${territory}.ics`;
}

/** A page of the guide as Markdown; `address` is its own, without the base URL. */
export function markdownOf(address: string): string {
  return `${address}.md`;
}

/** A table of the portrait, or its picture, to put in a report. */
export function portraitFile(name: string, ending: 'csv' | 'svg'): string {
  return `/telechargements/portrait/${name}.${ending}`;
}

/** Who answers the needs of a family, as a table. */
export function whoDoesWhatFile(family: string): string {
  return `/telechargements/qui-fait-quoi/${family}.csv`;
}

/** The JSON Schema of a kind of file, for editors. */
export function schemaFile(kind: string): string {
  return `/schemas/${kind}.schema.json`;
}

/** The script that gives an embedded page its height on the site of others. */
export const EMBED_SCRIPT = '/encart.js';

/** A file of the open data, by its path under their root: `ressources.json`. The number changes when what one reads would. */
export function dataFile(file: string): string {
  return `/api/v1/${file}`;
}

/** The whole guide, to download and print; only on a site that is built to hold it. */
export const GUIDE_PDF = '/telechargements/guide-2ise.pdf';

/** The directory, the guide in brief and the glossary in one file, to carry along. */
export const ONE_FILE = '/telechargements/2ise.html';

/** The workbook to propose many resources with, and that of the whole directory, in the same form. */
export const SHEETS = {
  toFill: '/telechargements/ressources-a-remplir.xlsx',
  directory: '/telechargements/repertoire.xlsx',
} as const;
