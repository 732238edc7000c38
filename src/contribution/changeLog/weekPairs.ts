import type {Commit} from '../../content/history/readHistory';
import type {Place} from '../../content/place';
import type {ToldKind} from '../../model/changeLog';
import {TOLD_KINDS} from '../../model/changeLog';
import {momentInMontreal} from '../../model/montreal';
import {mondayOf} from '../../model/week';

/** A file that tells something to readers. */
export type ToldPlace =
  {kind: Exclude<ToldKind, 'pratique'>; id: string} | {kind: 'pratique'; id: string; stage: string};

/** One file in one week: its first state, then its last one, by the ids of their bytes. */
export interface WeekPair {
  place: ToldPlace;
  before?: string;
  after?: string;
  /** When it last changed in the week: seconds since 1970. */
  seconds: number;
  /** It came with many others of its kind at once. */
  isImported: boolean;
}

export interface PairedWeek {
  /** AAAA-MM-JJ */
  monday: string;
  pairs: WeekPair[];
}

/** Files of one kind that one commit adds, from which they are an import. */
const IMPORT = 100;

function isTold(place: Place): place is ToldPlace {
  return TOLD_KINDS.some((kind) => kind === place.kind);
}

/** The file, when it is one whose changes are told. */
export function toldPlace(place: Place | undefined): ToldPlace | undefined {
  return place && isTold(place) ? place : undefined;
}

/**
 * The files of each week in the time zone of Montréal, the latest week first. What ends a week as it began it is left out.
 * @param commits latest first
 */
export function weekPairs(
  commits: readonly Commit[],
  placeOf: (path: string) => ToldPlace | undefined,
): PairedWeek[] {
  const weeks = new Map<string, Map<string, WeekPair>>();
  for (const {seconds, changes} of [...commits].reverse()) {
    const monday = mondayOf(momentInMontreal(new Date(seconds * 1000)).day);
    const week = weeks.get(monday) ?? new Map<string, WeekPair>();
    weeks.set(monday, week);
    const told = changes.flatMap(({path, before, after}) => {
      const place = placeOf(path);
      return place ? [{path, place, before, after}] : [];
    });
    const added = new Map<ToldKind, number>();
    for (const {place, before} of told) {
      if (before === undefined) added.set(place.kind, (added.get(place.kind) ?? 0) + 1);
    }
    for (const {path, place, before, after} of told) {
      const known = week.get(path);
      const first = known ? known.before : before;
      const isMass = (added.get(place.kind) ?? 0) >= IMPORT;
      week.set(path, {
        place,
        ...(first !== undefined && {before: first}),
        ...(after !== undefined && {after}),
        seconds,
        isImported: first === undefined && (known?.isImported ?? isMass),
      });
    }
  }
  return [...weeks]
    .map(([monday, week]) => ({
      monday,
      pairs: [...week.values()].filter(({before, after}) => before !== after),
    }))
    .filter(({pairs}) => pairs.length > 0)
    .sort((a, b) => (a.monday < b.monday ? 1 : -1));
}

/**
 * The latest weeks, as many as hold so many files in all; one at least. Reading a file takes a thousandth of a second, and a
 * history has no end.
 */
export function latestWeeks(weeks: readonly PairedWeek[], most: number): PairedWeek[] {
  let files = 0;
  const end = weeks.findIndex(({pairs}, rank) => {
    files += pairs.filter(({isImported}) => !isImported).length;
    return rank > 0 && files > most;
  });
  return end < 0 ? [...weeks] : weeks.slice(0, end);
}
