import {resourceCount} from '@site/src/components/ResourceList/words';
import type {Chip} from '@site/src/directory/chips';
import type {Selection, Sort} from '@site/src/directory/selection';
import type {KeySort} from '@site/src/directory/sorts';
import type {WayOut} from '@site/src/directory/wayOut';
import {labelOf, ofName, toName} from '@site/src/model/territory';
import type {Place} from '@site/src/model/territory';
import {listed, quoted} from '@site/src/views/sentences';

const NBSP = '\u00a0';

/** What a screen reader says when the list changes. */
export function foundText(count: number): string {
  if (count === 0) return 'Aucune ressource trouvée';
  return `${resourceCount(count)} ${count === 1 ? 'trouvée' : 'trouvées'}`;
}

/** Longest value of an address that is said back, and how many of them. */
const MAX_SAID = {length: 40, count: 3};

/** Names what an old or mistyped link asked for in vain. */
export function ignoredText(ignored: readonly string[]): string {
  const names = ignored
    .slice(0, MAX_SAID.count)
    .map((value) => quoted(value.length > MAX_SAID.length ? `${value.slice(0, MAX_SAID.length)}…` : value));
  const others = ignored.length - names.length;
  if (others > 0) names.push(others === 1 ? 'une autre valeur' : `${others}${NBSP}autres valeurs`);
  return `Ce lien demandait aussi ${listed(names)}, que le répertoire ne connaît pas ou ne connaît plus.`;
}

/** « Sans Coaticook », « Sans Coaticook ni Sherbrooke », « Sans Territoire (3 choix) », « Sans « mots » ». */
export function wayOutWords(way: WayOut, chips: readonly Chip[], q: string): string {
  const {dropped} = way;
  if (!dropped) return quoted(q);
  const labels = chips.filter(({facet}) => facet === dropped.key).map(({label}) => label);
  if (labels.length > 2) return `${dropped.title} (${labels.length}${NBSP}choix)`;
  return labels.join(' ni ');
}

/** What the order of a list depends on, beside its selection. */
export interface Sight {
  /** The territories that the list is seen from, when the address, the words or the visitor have named some. */
  near: readonly Place[];
  /** True when the address names them: they can't be looked past. */
  isAsked: boolean;
  home?: Place;
}

const KEY_SORT_WORDS: Record<KeySort, string> = {
  echeance: 'Échéance la plus proche',
  verification: 'Vérification récente',
  completude: 'Plus complètes d’abord',
};

/**
 * The sorts one can choose; the one without a value is the order of the list when nothing is asked.
 * @param byKey those by something that some entries have
 */
export function sortOptions(
  {q}: Selection,
  {near, isAsked, home}: Sight,
  byKey: readonly KeySort[] = [],
): SortOption[] {
  const [one, ...others] = near;
  const places = one && (others.length > 0 ? 'de ces territoires' : ofName(one));
  const isHome = others.length === 0 && one?.id === home?.id;
  const sorts: (SortOption | false | undefined)[] = [
    places !== undefined && {value: '', label: `Près ${places} d’abord`},
    q !== '' && {value: one ? 'pertinence' : '', label: 'Pertinence'},
    home && !isAsked && !isHome && {value: one || q !== '' ? 'pres' : '', label: `${labelOf(home)} d’abord`},
    ...byKey.map((value) => ({value, label: KEY_SORT_WORDS[value]})),
    {value: 'nom', label: 'Nom'},
  ];
  return sorts.filter((sort) => typeof sort === 'object');
}

/** A sort, and how it is named. */
export interface SortOption {
  value: Sort | '';
  label: string;
}

/** How many entries a person has checked, and how many there are. */
export function verifiedText(verified: number, total: number): string {
  if (verified === 0) return 'Aucune fiche n’a encore été vérifiée par une personne.';
  if (verified === 1) return `Une fiche sur ${total} a été vérifiée par une personne.`;
  return `${verified}${NBSP}fiches sur ${total} ont été vérifiées par une personne.`;
}

/** The button that leaves the filters for the results. */
export function seeText(count: number | undefined): string {
  if (count === undefined) return 'Voir le répertoire';
  return count === 0 ? 'Voir quoi changer' : `Voir ${resourceCount(count)}`;
}

/** Heading of an empty list, by the number of criteria (the words are one). */
export function emptyTitle(criteria: number): string {
  return criteria > 1 ? 'Rien ne correspond à tout à la fois' : 'Rien ne correspond à ce critère';
}

/** What chose a list, beside territories. */
export type ChosenBy = 'words' | 'filters' | 'both';

const CHOSEN_BY: Readonly<Record<ChosenBy, string>> = {
  words: 'ces mots',
  filters: 'ces filtres',
  both: 'cette recherche',
};

/** What a list says of the places that nothing of it is own to. */
export function nothingOwnText(places: readonly Place[], by: ChosenBy): string {
  return `Rien de propre ${listed(places.map(toName), 'ou')} pour ${CHOSEN_BY[by]}.`;
}
