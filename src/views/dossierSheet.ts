import {formatDate} from '../model/date';
import type {DossierSheet, SheetRow} from '../exports/dossier/sheet';
import type {DossierRow, DossierView} from './dossierView';

/** What a dossier says of itself once it has left the site. */
export interface SheetFrame extends Pick<DossierSheet, 'title' | 'site' | 'day' | 'link' | 'page'> {
  /** The whole address of a page, from the one without the base URL. */
  addressOf(url: string): string;
}

/** A dossier, as its files and its printed sheet give it. */
export function dossierSheet({groups, mot}: DossierView, {addressOf, ...frame}: SheetFrame): DossierSheet {
  return {
    ...frame,
    ...(mot !== undefined && {word: mot}),
    stages: groups.map(({title, rows}) => ({
      title,
      rows: rows.map((row) => sheetRow(row, frame.day, addressOf)),
    })),
  };
}

function sheetRow(row: DossierRow, day: string, addressOf: SheetFrame['addressOf']): SheetRow {
  const {item, nom, kicker, url, resume, etat, statut, news, retour, facts, conseil, note, ways, echeance} =
    row;
  const {through, verifie} = row;
  const {ouvre, ferme, heure} = echeance ?? {};
  return {
    kind: item.genre,
    id: item.id,
    name: nom,
    kicker,
    ...(resume !== undefined && {summary: resume}),
    ...(url !== undefined && {url: addressOf(url)}),
    ...(etat && {state: etat.nom}),
    warnings: [...(statut ? [statut.nom] : []), ...news.map(({text}) => text)],
    ...(retour && {comeBack: retour.jour}),
    facts: [
      ...facts,
      ...(through ? [{label: 'Passer par', value: through.nom}] : []),
      ...(verifie === undefined ? [] : [{label: 'Vérifié le', value: formatDate(verifie)}]),
    ],
    ...(conseil !== undefined && {advice: conseil}),
    ...(note !== undefined && {note}),
    ways: ways.map(({text, link}) => ({text, ...(link !== undefined && {link})})),
    ...((ouvre ?? ferme) !== undefined && {
      call: {
        ...(ouvre !== undefined && {opens: ouvre}),
        ...(ferme !== undefined && {closes: ferme}),
        ...(heure !== undefined && {hour: heure}),
        revised: day,
      },
    }),
  };
}
