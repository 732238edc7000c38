import {CSV_TYPE} from '@site/src/exports/csv';
import type {DossierSheet} from '@site/src/exports/dossier/sheet';
import {OFFICE_FORMATS} from '@site/src/exports/officeFormats';

/** A way for a dossier to leave as a file. What writes it comes when it is asked for. */
export interface SheetFile {
  label: string;
  ending: string;
  /** Its media type. */
  type: string;
  /** Rejects when what writes it does not come. `undefined`: there is nothing to put in it. */
  write(sheet: DossierSheet): Promise<string | Uint8Array<ArrayBuffer> | undefined>;
}

export const TEXT_FILE: SheetFile = {
  label: 'Texte (.txt)',
  ending: 'txt',
  type: 'text/plain;charset=utf-8',
  async write(sheet) {
    const {toText} = await import(/* webpackChunkName: "dossier-texte" */ '@site/src/exports/dossier/text');
    return toText(sheet);
  },
};

export const MARKDOWN_FILE: SheetFile = {
  label: 'Markdown (.md)',
  ending: 'md',
  type: 'text/markdown;charset=utf-8',
  async write(sheet) {
    const {toMarkdown} = await import(
      /* webpackChunkName: "dossier-markdown" */ '@site/src/exports/dossier/markdown'
    );
    return toMarkdown(sheet);
  },
};

export const TABLE_FILE: SheetFile = {
  label: 'Tableur (.csv)',
  ending: 'csv',
  type: CSV_TYPE,
  async write(sheet) {
    const {toTable} = await import(
      /* webpackChunkName: "dossier-tableur" */ '@site/src/exports/dossier/table'
    );
    return toTable(sheet);
  },
};

export const WORD_FILE: SheetFile = {
  label: 'Word (.docx)',
  ending: 'docx',
  type: OFFICE_FORMATS.docx.type,
  async write(sheet) {
    const {toDocument} = await import('@site/src/exports/dossier/document');
    return new Uint8Array(await toDocument(sheet));
  },
};

export const CALENDAR_FILE: SheetFile = {
  label: 'Agenda (.ics)',
  ending: 'ics',
  type: 'text/calendar;charset=utf-8',
  async write(sheet) {
    const {datesOf, toCalendar} = await import(
      /* webpackChunkName: "dossier-agenda" */ '@site/src/exports/dossier/calendar'
    );
    return datesOf(sheet).length > 0 ? toCalendar(sheet) : undefined;
  },
};
