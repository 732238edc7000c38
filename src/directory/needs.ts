import type {Family} from '../model/vocabularies';
import type {Selection} from './selection';
import {withValues} from './selection';

/** Needs of a family that are chosen. */
export function chosenNeeds(selection: Selection, family: Family): string[] {
  const needs = selection.facets.besoin ?? [];
  return family.besoins.map((need) => need.id).filter((need) => needs.includes(need));
}

/** True when a family is chosen, whole or by some of its needs. */
export function isActive(selection: Selection, family: Family): boolean {
  return Boolean(selection.facets.famille?.includes(family.id)) || chosenNeeds(selection, family).length > 0;
}

/** The selection where a family stands aside when some of its needs are chosen: the needs say it more precisely. */
export function preferNeeds(selection: Selection, families: readonly Family[]): Selection {
  const whole = selection.facets.famille?.filter((id) => {
    const family = families.find((other) => other.id === id);
    return !family || chosenNeeds(selection, family).length === 0;
  });
  return whole ? withValues(selection, 'famille', whole) : selection;
}

/** The selection with a family added whole, or removed with its needs when it was there. */
export function toggleFamily(selection: Selection, family: Family): Selection {
  const others = withoutFamily(selection, family);
  if (isActive(selection, family)) return others;
  return withValues(others, 'famille', [...(others.facets.famille ?? []), family.id]);
}

/** The selection with one need of a family made precise, or given back to the whole family when it was the last one. */
export function toggleNeed(selection: Selection, family: Family, need: string): Selection {
  const before = chosenNeeds(selection, family);
  const after = before.includes(need) ? before.filter((other) => other !== need) : [...before, need];
  const others = withoutFamily(selection, family);
  if (after.length === 0) return toggleFamily(others, family);
  return withValues(others, 'besoin', [...(others.facets.besoin ?? []), ...after]);
}

function withoutFamily(selection: Selection, family: Family): Selection {
  const {famille = [], besoin = []} = selection.facets;
  const needs = family.besoins.map((need) => need.id);
  return withValues(
    withValues(
      selection,
      'famille',
      famille.filter((id) => id !== family.id),
    ),
    'besoin',
    besoin.filter((id) => !needs.includes(id)),
  );
}
