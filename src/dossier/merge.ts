import type {Dossier, DossierItem} from './item';
import {FIRST_STATE, keyOf} from './item';
import type {LineFields} from './kept';
import type {KeptDossier} from './keptDossier';
import {change, openKept} from './kept';
import {add} from './keptDossier';

/** What a line that comes from elsewhere can say otherwise than the one that is kept. */
export const COMPARED_FIELDS = ['etape', 'etat', 'retour', 'note', 'conseil'] as const;

export type ComparedField = (typeof COMPARED_FIELDS)[number];

export interface FieldChange {
  field: ComparedField;
  /** Absent when the line that is kept says nothing of it. */
  from?: string;
  to: string;
}

/** What a line that comes from elsewhere would do to a dossier. */
export type Arrival =
  | {kind: 'new'; item: DossierItem}
  | {kind: 'changed'; item: DossierItem; changes: FieldChange[]}
  | {kind: 'same'; item: DossierItem};

/**
 * What each line of another dossier would add to the one that is kept, or change in it: to be shown before anything is done.
 * Nothing is ever taken off: what the other says nothing of stays, and two notes become one that holds both.
 */
export function compare(mine: Dossier, theirs: Dossier): Arrival[] {
  const known = new Map(mine.items.map((item) => [keyOf(item), item]));
  return theirs.items.map((item) => {
    const own = known.get(keyOf(item));
    if (!own) return {kind: 'new', item};
    const changes = COMPARED_FIELDS.flatMap((field) => changeOf(field, own, item));
    return changes.length > 0 ? {kind: 'changed', item, changes} : {kind: 'same', item};
  });
}

/**
 * The dossier with the lines of another one: new ones at the end, the others as `compare` says. Doing it twice is doing it
 * once.
 * @param accepted keys of the lines to take; all of them when it is not given
 */
export function join(kept: KeptDossier, theirs: Dossier, accepted?: ReadonlySet<string>): KeptDossier {
  const arrivals = compare(openKept(kept), theirs).filter(
    ({item}) => accepted === undefined || accepted.has(keyOf(item)),
  );
  const joined = arrivals.reduce((known, arrival) => {
    if (arrival.kind === 'new') return add(known, arrival.item);
    if (arrival.kind === 'same') return known;
    return change(known, keyOf(arrival.item), fieldsOf(arrival.changes));
  }, kept);
  if (theirs.mot === undefined || arrivals.length === 0) return joined;
  const mot = bothTexts(openKept(kept).mot, theirs.mot);
  return mot === joined.mot ? joined : {...joined, mot};
}

function changeOf(field: ComparedField, own: DossierItem, other: DossierItem): FieldChange[] {
  const [from, coming] = [own[field], other[field]];
  // A line at its first step says nothing of where one stands: it never takes one back.
  if (coming === undefined || (field === 'etat' && coming === FIRST_STATE)) return [];
  const to = field === 'note' || field === 'conseil' ? bothTexts(from, coming) : coming;
  return to === from ? [] : [{field, ...(from !== undefined && {from}), to}];
}

function fieldsOf(changes: readonly FieldChange[]): LineFields {
  return Object.fromEntries(changes.map(({field, to}) => [field, to])) as LineFields;
}

/** The lines of both texts, each once. */
function bothTexts(mine: string | undefined, theirs: string): string {
  if (mine === undefined) return theirs;
  const own = new Set(mine.split('\n'));
  const more = theirs.split('\n').filter((line) => line !== '' && !own.has(line));
  return [mine, ...new Set(more)].join('\n');
}
