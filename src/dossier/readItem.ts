import {isDay} from '../model/date';
import {ID_PATTERN} from '../model/idPattern';
import type {Fault, Read} from './fault';
import type {DossierItem, ItemState, KeptKind, KeptRef, Seen} from './item';
import {FIRST_STATE, ITEM_STATES, KEPT_KINDS} from './item';

type Unknown = Readonly<Record<string, unknown>>;

/**
 * Reads a line of a dossier from a value that may be anything. What names it is needed; the rest is left out where it cannot
 * be read, and said.
 * @param where where it stands, for the faults: « Ligne 3 du fichier »
 * @param today day to put where the day it was kept is not known, AAAA-MM-JJ
 */
export function readItem(value: unknown, where: string, today: string): Read<DossierItem> {
  if (!isRecord(value)) {
    return {faults: [{where, what: 'Ce n’est pas une ligne de dossier.', mend: LINE_IS_LEFT}]};
  }
  const ref = readRef(value);
  if (!ref) {
    return {
      faults: [
        {
          where,
          what: `On n’y reconnaît ni une fiche, ni une pratique, ni un gabarit, ni un parcours\u00a0: genre ${quoted(value.genre)}, identifiant ${quoted(value.id)}.`,
          mend: LINE_IS_LEFT,
        },
      ],
    };
  }
  const faults: Fault[] = [];
  const name = textOf(value.nom);
  const lost = (what: string, mend: string) =>
    void faults.push({where: `${where} (${name ?? ref.id})`, what, mend});
  const {etat, retour, etape} = value;
  if (etat !== undefined && !isState(etat)) {
    lost(
      `L’état ${quoted(etat)} n’existe pas.`,
      'La ligne est reprise «\u00a0À contacter\u00a0»\u00a0: changez-la au besoin.',
    );
  }
  if (retour !== undefined && !isDayText(retour)) {
    lost(
      `La date de retour ${quoted(retour)} n’est pas une date.`,
      'La ligne est reprise sans elle\u00a0: donnez-la de nouveau.',
    );
  }
  const texts = Object.fromEntries(
    (['note', 'conseil'] as const).flatMap((key) => {
      const text = textOf(value[key]);
      return text === undefined ? [] : [[key, text]];
    }),
  );
  const seen = readSeen(value.vu);
  const item: DossierItem = {
    ...ref,
    nom: name ?? ref.id,
    ...(isId(etape) && {etape}),
    etat: isState(etat) ? etat : FIRST_STATE,
    ...(isDayText(retour) && {retour}),
    ...texts,
    ...(seen && {vu: seen}),
    ajoute: isDayText(value.ajoute) ? value.ajoute : today,
  };
  return {value: item, faults};
}

/** What a value names, when it is something that can be kept. */
export function readRef({genre, id}: Unknown): KeptRef | undefined {
  const kind = KEPT_KINDS.find((known) => known === genre);
  return kind !== undefined && isIdOf(kind, id) ? {genre: kind, id} : undefined;
}

export function isState(value: unknown): value is ItemState {
  return ITEM_STATES.some(({id}) => id === value);
}

export function isDayText(value: unknown): value is string {
  return typeof value === 'string' && isDay(value);
}

export function isId(value: unknown): value is string {
  return typeof value === 'string' && ID_PATTERN.test(value);
}

export function isRecord(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text that says something. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

const LINE_IS_LEFT = 'Cette ligne est laissée de côté; les autres sont reprises.';

/** The id of a practice is that of its stage, then its own. */
function isIdOf(kind: KeptKind, id: unknown): id is string {
  if (typeof id !== 'string') return false;
  const parts = id.split('/');
  return parts.length === (kind === 'pratique' ? 2 : 1) && parts.every(isId);
}

function readSeen(value: unknown): Seen | undefined {
  if (!isRecord(value) || !isDayText(value.jour)) return undefined;
  const texts = Object.fromEntries(
    (['statut', 'echeance', 'revise'] as const).flatMap((key) => {
      const text = textOf(value[key]);
      return text === undefined ? [] : [[key, text]];
    }),
  );
  return {jour: value.jour, ...texts};
}

/** A value as a message names it, cut short. */
function quoted(value: unknown): string {
  if (value === undefined) return 'absent';
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'illisible');
  return `«\u00a0${text.length > 40 ? `${text.slice(0, 40)}…` : text}\u00a0»`;
}
