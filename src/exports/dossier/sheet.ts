import {formatDate} from '../../model/date';

/*
 * A dossier as it leaves the site, whatever the format: ids have become words, addresses are whole, days are AAAA-MM-JJ. What
 * makes it reads what a device keeps and what the site says of it; what writes it knows neither.
 */

export interface DossierSheet {
  /** « Mon dossier ». */
  title: string;
  /** Title of the site. */
  site: string;
  /** The day it leaves. */
  day: string;
  /** What the person who advised the list said of the whole. */
  word?: string;
  /** Opens the same list anywhere. */
  link: string;
  /** The page where one opens a dossier that one has as a file. */
  page: string;
  /** In order; none is empty. */
  stages: readonly SheetStage[];
}

export interface SheetStage {
  /** « Étape 1 : Idée » */
  title: string;
  rows: readonly SheetRow[];
}

export interface SheetRow {
  /** Kind and id tell it from all others, for ever. */
  kind: string;
  id: string;
  name: string;
  /** « Programme de financement · Prêt » */
  kicker: string;
  summary?: string;
  /** Its page on the site; absent when it is gone. */
  url?: string;
  /** « À contacter »; of resources only. */
  state?: string;
  /** What one must know first: « Fermé », « A changé depuis votre dernière visite ». */
  warnings: readonly string[];
  /** The day to come back to it. */
  comeBack?: string;
  /** Amount, deadline, for whom, where: what is known. */
  facts: readonly SheetFact[];
  /** A sentence of the person who advised it. */
  advice?: string;
  note?: string;
  /** How to reach the resource: telephone, e-mail, its own site. The one to try first at the head. */
  ways: readonly SheetWay[];
  /** When its call opens and closes, as far as it is known. */
  call?: SheetCall;
}

export interface SheetFact {
  label: string;
  value: string;
}

export interface SheetWay {
  text: string;
  link?: string;
}

export interface SheetCall {
  opens?: string;
  closes?: string;
  /** HH:MM of the last day. */
  hour?: string;
  /** The day of what is said here. */
  revised: string;
}

/**
 * The dossier without what one keeps for oneself: one's notes, where one stands, the days to come back.
 * @param keepsDays those days stay all the same: a calendar is made of them
 */
export function withoutOwn(sheet: DossierSheet, {keepsDays = false} = {}): DossierSheet {
  const stages = sheet.stages.map((stage) => ({
    ...stage,
    rows: stage.rows.map(({note: _note, state: _state, comeBack, ...row}) => ({
      ...row,
      ...(keepsDays && comeBack !== undefined && {comeBack}),
    })),
  }));
  return {...sheet, stages};
}

export function allRows({stages}: Pick<DossierSheet, 'stages'>): SheetRow[] {
  return stages.flatMap(({rows}) => rows);
}

/** « 3 lignes » */
export function countWords(sheet: Pick<DossierSheet, 'stages'>): string {
  const count = allRows(sheet).length;
  return `${count}\u00a0${count > 1 ? 'lignes' : 'ligne'}`;
}

/** What is said of a line under its name and its summary, in order: where one stands, what is known, what one was told. */
export function rowFacts({state, warnings, comeBack, facts, advice}: SheetRow): SheetFact[] {
  return [
    ...(state === undefined ? [] : [{label: 'État', value: state}]),
    ...warnings.map((value) => ({label: 'Attention', value})),
    ...(comeBack === undefined ? [] : [{label: 'Y revenir', value: `le ${formatDate(comeBack)}`}]),
    ...facts,
    ...(advice === undefined ? [] : [{label: 'Conseil', value: advice}]),
  ];
}

/** The same, then what one wrote. */
export function factsAndNote(row: SheetRow): SheetFact[] {
  return [...rowFacts(row), ...(row.note === undefined ? [] : [{label: NOTE, value: row.note}])];
}

export const NOTE = 'Ma note';

/** The lines of a text, wherever it was typed. */
export function textLines(text: string): string[] {
  return text.trim().split(/\r\n|[\n\r\u0085\u2028\u2029]/);
}

/** A text that stands on one line. */
export function oneLine(text: string): string {
  return textLines(text).join(' ');
}

/** What every copy ends with. */
export const CAUTION =
  'Les montants et les dates changent\u00a0: vérifiez sur le site de chaque ressource avant de déposer une demande.';
