import type {AddressPlace} from '../../src/content/webAddresses';
import {isTolerated} from '../../src/content/tolerated';
import type {AddressHistory, CheckResult} from '../../src/model/addressHistory';
import {afterCheck, daysFrom, isDead} from '../../src/model/addressHistory';
import type {ToleratedAddress} from '../../src/model/toleratedAddress';
import type {Visit} from './visit';

/** Days after which somebody should open a doubtful page: a robot will know no more. */
export const LONG_DOUBT = 60;

/** An address that the report speaks of. */
export interface ReportedAddress {
  address: string;
  /** What the last visit has met. */
  reason: string;
  /** Since when it is not valid, AAAA-MM-JJ. */
  since: string;
  places: AddressPlace[];
}

/** A page that says it stands elsewhere for good. */
export interface MovedAddress {
  address: string;
  to: string;
  /** It leads to the first page of a site, from a page further in: what was there may be gone. */
  isHome: boolean;
  places: AddressPlace[];
}

/** An exception that has ended, or that nothing needs. */
export interface IdleTolerance {
  /** The address or the host that it names. */
  name: string;
  /** Why it is to be taken away: its last day is over, or all it covers answers. */
  because: 'over' | 'answers';
  until: string;
}

/** What a check has found, as data. */
export interface LinkReport {
  /** AAAA-MM-JJ */
  day: string;
  counts: {checked: number; valid: number; tolerated: number};
  dead: ReportedAddress[];
  /** Not there today, but not often enough yet. */
  failing: ReportedAddress[];
  uncertain: ReportedAddress[];
  moved: MovedAddress[];
  /** Their site asks robots not to come. */
  unchecked: {address: string; places: AddressPlace[]}[];
  idle: IdleTolerance[];
}

export interface Findings {
  visits: ReadonlyMap<string, Visit>;
  /** Every address of the content, with its places. */
  known: ReadonlyMap<string, AddressPlace[]>;
  tolerances: readonly ToleratedAddress[];
  history: AddressHistory;
  today: string;
}

/** Makes of what was found a report, and the history that the next check starts from. */
export function concludeCheck({visits, known, tolerances, history, today}: Findings): {
  report: LinkReport;
  history: AddressHistory;
} {
  const current = tolerances.filter(({jusqu_au}) => jusqu_au >= today);
  const isForgiven = (address: string) => current.some((one) => isTolerated(address, one));
  const results = new Map<string, CheckResult>();
  let tolerated = 0;
  for (const [address, {result}] of visits) {
    const isExcused = result.state !== 'valid' && isForgiven(address);
    if (isExcused) tolerated += 1;
    results.set(address, isExcused ? {state: 'valid'} : result);
  }
  const next = afterCheck(history, results, new Set(known.keys()), today);
  const placesOf = (address: string) => known.get(address) ?? [];
  const reported = (state: CheckResult['state'], isWanted: (address: string) => boolean) =>
    [...results]
      .filter(([address, result]) => result.state === state && isWanted(address))
      .flatMap(([address]): ReportedAddress[] => {
        const record = next[address];
        return record
          ? [{address, reason: record.motif, since: record.depuis, places: placesOf(address)}]
          : [];
      })
      .sort(byAddress);
  const dies = (address: string) => {
    const record = next[address];
    return record !== undefined && isDead(record);
  };
  const report: LinkReport = {
    day: today,
    counts: {
      checked: visits.size,
      valid: [...visits.values()].filter(({result}) => result.state === 'valid').length,
      tolerated,
    },
    dead: [...reported('failed', dies), ...reported('uncertain', dies)].sort(byAddress),
    failing: reported('failed', (address) => !dies(address)),
    uncertain: reported('uncertain', (address) => !dies(address)),
    moved: [...visits]
      .flatMap(([address, {movedTo: to}]): MovedAddress[] =>
        to === undefined
          ? []
          : [{address, to, isHome: isHome(to) && !isHome(address), places: placesOf(address)}],
      )
      .sort(byAddress),
    unchecked: [...results]
      .filter(([, {state}]) => state === 'unchecked')
      .map(([address]) => ({address, places: placesOf(address)}))
      .sort(byAddress),
    idle: tolerances.flatMap((one) => idleTolerance(one, visits, known, today) ?? []),
  };
  return {report, history: next};
}

/** The doubtful pages that somebody should open. */
export function longDoubts({uncertain, day}: LinkReport): ReportedAddress[] {
  return uncertain.filter(({since}) => daysFrom(since, day) >= LONG_DOUBT);
}

/** True when nobody has anything to do. */
export function isQuiet(report: LinkReport): boolean {
  const {dead, moved, idle} = report;
  return dead.length + moved.length + idle.length + longDoubts(report).length === 0;
}

/** `undefined` as long as it serves, or as long as one cannot know. */
function idleTolerance(
  one: ToleratedAddress,
  visits: Findings['visits'],
  known: Findings['known'],
  today: string,
): IdleTolerance | undefined {
  const base = {name: one.adresse ?? one.hote ?? '', until: one.jusqu_au};
  if (one.jusqu_au < today) return {...base, because: 'over'};
  const covered = [...known.keys()].filter((address) => isTolerated(address, one));
  const answers =
    covered.length > 0 && covered.every((address) => visits.get(address)?.result.state === 'valid');
  return answers ? {...base, because: 'answers'} : undefined;
}

function isHome(address: string): boolean {
  const {pathname, search} = new URL(address);
  return /^\/(?:(?:fr|en|accueil|index\.\w+)\/?)?$/i.test(pathname) && search === '';
}

function byAddress(a: {address: string}, b: {address: string}): number {
  return a.address < b.address ? -1 : 1;
}
