import type {Bits} from './bits';
import {allBits, anyOf, bitsAt, common, less} from './bits';
import type {FacetSpec} from './facetSpec';
import {keysOf} from './facetSpec';
import type {Entry, Filters, RecordValues} from './filter';
import type {Selection} from './selection';
import {chosen, keepsOwn} from './selection';

/** Which entries bear each value, by key: what `matches` says of one entry is said here of all of them at once. */
type Bearers = Map<string, Map<string, Bits>>;

export interface EntryIndex {
  size: number;
  all: Bits;
  /** Places of entries, by id of their record. */
  places: ReadonlyMap<string, number>;
  values: Bearers;
  own: Bearers;
}

const known = new WeakMap<readonly Entry[], EntryIndex>();

/** The index of a list of entries, made once. */
export function indexOf(entries: readonly Entry[]): EntryIndex {
  const index = known.get(entries) ?? {
    size: entries.length,
    all: allBits(entries.length),
    places: new Map(entries.map(({record}, place) => [record.id, place])),
    values: bearersOf(entries.map(({values}) => values)),
    own: bearersOf(entries.map(({own}) => own)),
  };
  known.set(entries, index);
  return index;
}

function bearersOf(all: readonly RecordValues[]): Bearers {
  const places = new Map<string, Map<string, number[]>>();
  all.forEach((values, place) => {
    for (const [key, borne] of Object.entries(values)) {
      const byValue = places.get(key) ?? new Map<string, number[]>();
      places.set(key, byValue);
      for (const value of borne) {
        const found = byValue.get(value);
        if (found) found.push(place);
        else byValue.set(value, [place]);
      }
    }
  });
  return new Map(
    [...places].map(([key, byValue]) => [
      key,
      new Map([...byValue].map(([value, found]) => [value, bitsAt(found, all.length)])),
    ]),
  );
}

/** By value of a key of a facet, the entries that bear it as a selection asks for it. */
export function bearers(
  {values, own}: EntryIndex,
  facet: FacetSpec,
  key: string,
  selection: Selection,
): ReadonlyMap<string, Bits> {
  return (keepsOwn(selection, facet) ? own : values).get(key) ?? new Map<string, Bits>();
}

/** The entries that meet what is asked of one facet: OR inside it. */
export function meeting(
  index: EntryIndex,
  facet: FacetSpec,
  {selection, withAside = false}: Omit<Filters, 'facets'>,
): Bits {
  const asked = (key: string, wanted: readonly string[] = []): Bits[] => {
    const byValue = bearers(index, facet, key, selection);
    return wanted.flatMap((value) => byValue.get(value) ?? []);
  };
  if (chosen(selection, facet) > 0) {
    return anyOf(
      keysOf(facet).flatMap((key) => asked(key, selection.facets[key])),
      index.size,
    );
  }
  return withAside || !facet.aside
    ? index.all
    : less(index.all, anyOf(asked(facet.key, facet.aside), index.size));
}

/** The entries of a set that meet all that is asked: AND across facets. */
export function meetingAll(index: EntryIndex, filters: Filters, within: Bits = index.all): Bits {
  return filters.facets.reduce((met, facet) => common(met, meeting(index, facet, filters)), within);
}
