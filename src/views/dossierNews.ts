import type {DirectoryRecord} from '../directory/record';
import type {StatusWords} from '../directory/row';
import type {DossierItem, Seen} from '../dossier/item';
import type {DeviceChanges} from '../model/changeLog';
import {daysBetween, formatDate} from '../model/date';
import type {Deadline} from '../model/deadline';
import {callState, momentText} from '../model/deadline';
import type {FormerThing, KeepablePage} from './dossierData';

/** Something to know of a line before one goes on: what became of it since it was last looked at, or what presses. */
export interface DossierNews {
  kind: 'gone' | 'moved' | 'closed' | 'changed' | 'closing' | 'over';
  /** A sentence. */
  text: string;
  /** It has changed since it was last looked at: looking at it is enough for it to be old. */
  isSince: boolean;
}

/** Days before its last one from which a call presses. */
const PRESSING = 30;

/** What the site says today of what a line names; nothing of it when its page is gone. */
export interface Known {
  record?: DirectoryRecord | undefined;
  statut?: StatusWords | undefined;
  page?: KeepablePage | undefined;
  former?: FormerThing | undefined;
}

/** What to keep of it as seen. @param today AAAA-MM-JJ */
export function seenOf({record, page}: Known, today: string): Seen | undefined {
  if (record) return {jour: today, statut: record.statut, echeance: deadlineMark(record.aide?.echeance)};
  return page && {jour: today, ...(page.revise !== undefined && {revise: page.revise})};
}

/**
 * What there is to know of a line today.
 * @param changes what the site publishes of its changes, when it could be had
 * @param today the day it is in Montréal, AAAA-MM-JJ
 */
export function newsOf(
  item: DossierItem,
  known: Known,
  changes: DeviceChanges | undefined,
  today: string,
): DossierNews[] {
  const {record, page, former} = known;
  if (!record && !page) return [whereItWent(former)];
  return [
    ...sinceSeen(item, known, changes),
    ...(record && !record.closed ? pressing(record.aide?.echeance, today) : []),
  ];
}

function whereItWent(former: FormerThing | undefined): DossierNews {
  if (former?.raison !== undefined) {
    return {kind: 'gone', text: `Cette page n’est plus sur le site. ${former.raison}`, isSince: false};
  }
  if (former)
    return {kind: 'moved', text: `Cette page est maintenant «\u00a0${former.nom}\u00a0».`, isSince: false};
  return {
    kind: 'gone',
    text: 'Le site ne connaît pas cette page\u00a0: elle a disparu, ou ce dossier vient d’ailleurs. Votre ligne reste.',
    isSince: false,
  };
}

function sinceSeen(
  {vu, ajoute, genre, id}: DossierItem,
  {record, statut, page}: Known,
  changes: DeviceChanges | undefined,
): DossierNews[] {
  const since = vu?.jour ?? ajoute;
  const dated = `Depuis le ${formatDate(since)}\u00a0: `;
  if (page) {
    const isRevised = page.revise !== undefined && page.revise > (vu?.revise ?? since);
    return isRevised ? [{kind: 'changed', text: `${dated}le texte a été révisé.`, isSince: true}] : [];
  }
  if (!record) return [];
  const isOther = vu?.statut !== undefined && vu.statut !== record.statut;
  if (isOther && record.closed)
    return [{kind: 'closed', text: `${dated}${lower(statut?.nom ?? 'c’est terminé')}.`, isSince: true}];
  const words = [
    ...(isOther ? [`l’état a changé${statut ? ` (${lower(statut.nom)})` : ''}`] : []),
    ...(vu?.echeance !== undefined && vu.echeance !== deadlineMark(record.aide?.echeance)
      ? ['l’échéance a changé']
      : []),
  ];
  if (words.length > 0) {
    return words.map((text) => ({kind: 'changed', text: `${dated}${text}.`, isSince: true}));
  }
  const change =
    genre === 'ressource' && changes && Object.hasOwn(changes.fiches, id) ? changes.fiches[id] : undefined;
  // A week is dated by its Monday: the one in which it was seen may hold changes that were seen.
  if (!change || change.genre === 'nouvelle' || change.semaine <= since) return [];
  return [
    {
      kind: change.genre === 'fermee' ? 'closed' : 'changed',
      text: `Semaine du ${formatDate(change.semaine)}\u00a0: ${change.phrase}`,
      isSince: true,
    },
  ];
}

function pressing(deadline: Deadline | undefined, today: string): DossierNews[] {
  const ferme = deadline?.ferme;
  if (!deadline || ferme === undefined) return [];
  const state = callState(deadline, today);
  if (state === 'over') {
    const text = `Fermé depuis le ${momentText(ferme, deadline.heure)}\u00a0: voyez si un autre appel s’en vient.`;
    return [{kind: 'over', text, isSince: false}];
  }
  if (state !== 'open') return [];
  const days = daysBetween(today, ferme);
  if (days > PRESSING) return [];
  const when = days === 0 ? 'aujourd’hui' : days === 1 ? 'demain' : `dans ${days}\u00a0jours`;
  return [{kind: 'closing', text: `Ferme ${when}, le ${momentText(ferme, deadline.heure)}.`, isSince: false}];
}

/** The same text as long as the deadline says the same. */
function deadlineMark(deadline: Deadline | undefined): string {
  return JSON.stringify(Object.entries(deadline ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function lower(text: string): string {
  return text.charAt(0).toLocaleLowerCase('fr') + text.slice(1);
}
