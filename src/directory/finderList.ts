import type {Ring} from '../model/territory';
import {centresOf, chainOf, partsOf, ringOf, ringsAround} from '../model/territory';
import type {Place} from '../model/territory';
import type {Given} from './eligible';
import {answerToAll} from './eligible';
import type {Candidate} from './finderCandidate';
import {compareNames} from './order';

/** An answer is short: so many resources at most, of which the first ones stand apart. */
export const ANSWER_LENGTH = 7;
export const FIRST = 3;

/** Why a resource is in an answer. */
export type Reason =
  | {kind: 'start'; text: string}
  | {kind: 'door'}
  | {kind: 'place'; territory: string; isOwn: boolean}
  | {kind: 'stage'}
  | {kind: 'accepted'; critere: string; value: string}
  | {kind: 'people'}
  | {kind: 'read'};

/** What stands against it. */
export type Obstacle =
  | {kind: 'refused'; critere: string; value: string}
  | {kind: 'call'}
  | {kind: 'paused'}
  | {kind: 'unsure'}
  | {kind: 'part'; territories: readonly string[]}
  | {kind: 'otherStage'; stages: readonly number[]}
  | {kind: 'otherNeed'};

/** A resource of an answer. */
export interface Found<T extends Candidate = Candidate> {
  candidate: T;
  reasons: Reason[];
  obstacles: Obstacle[];
}

/** Where the project is, and what is known of it. */
export interface FinderViewpoint {
  /** Id of its territory; without it, the answer is that of the home region. */
  territoire?: string;
  /** A stage was asked for. */
  hasStage: boolean;
  /** Ids of those who receive anyone there: the first to see for who does not know what they need. */
  doors: readonly string[];
  territoires: readonly Place[];
  /** What the project is, by criterion. */
  given: ReadonlyMap<string, Given>;
}

/** What each thing is worth. To begin with what is near, meets people, and is sure. */
const WORTH = {
  start: 4,
  door: 4,
  own: 3,
  around: 2,
  far: 1,
  people: 3,
  reached: 1,
  sure: 2,
  accepted: 2,
  focused: 1,
};

/** What one more of the same is worth less: an answer is not seven times the same. */
const LESS = {sameType: 2, sameOwner: 2, localForm: 4};

/**
 * The answer: what meets all that was asked first, the best first and not always of the same kind; when there is little of
 * it, what is close. What cannot serve now, or refuses the project, comes after all that can. What serves other territories
 * is left out. The same candidates in another order give the same answer, and so do those of a longer one alone.
 */
export function shortList<T extends Candidate>(
  candidates: readonly T[],
  viewpoint: FinderViewpoint,
  length = ANSWER_LENGTH,
): Found<T>[] {
  const seen = sightOf(viewpoint);
  const judged = candidates
    .filter((one) => !one.closed && (one.isRead || one.territoires.some((id) => seen.around.has(id))))
    .map((one) => judge(one, seen, viewpoint));
  const of = (fits: readonly Candidate['fit'][], isBlocked: boolean) =>
    judged.filter(({candidate, blocked}) => fits.includes(candidate.fit) && blocked === isBlocked);

  const chosen = extend([], of(['whole'], false), length);
  const withNeed = extend(chosen, of(['need'], false), Math.min(FIRST, length));
  const withNear = extend(withNeed, of(['stage'], false), Math.min(FIRST, length));
  const all = extend(withNear, of(['whole'], true), length);
  return all.map(({candidate, reasons, obstacles}) => ({candidate, reasons, obstacles}));
}

interface Judged<T extends Candidate> extends Found<T> {
  worth: number;
  /** It cannot serve now. */
  blocked: boolean;
}

/** What is around the project, computed once. */
interface Sight {
  rings: readonly Ring[];
  /** Its territory and those that hold it, the nearest first. */
  chain: readonly string[];
  /** The same, and what stands in it: what names one of these serves it, or a part of it. */
  around: ReadonlySet<string>;
}

function sightOf({territoire, territoires}: FinderViewpoint): Sight {
  const places = territoire === undefined ? [] : [territoire];
  const [centre] = centresOf(places, territoires);
  const chain = centre ? chainOf(centre.id, territoires) : [];
  return {
    rings: ringsAround(places, territoires),
    chain,
    around: new Set([...chain, ...(centre ? partsOf(centre.id, territoires) : [])]),
  };
}

function judge<T extends Candidate>(candidate: T, sight: Sight, viewpoint: FinderViewpoint): Judged<T> {
  const place = placeOf(candidate, sight);
  const eligible = eligibilityOf(candidate, viewpoint.given);
  const isDoor = viewpoint.doors.includes(candidate.id);
  const people = candidate.isRead ? 0 : WORTH.people + (candidate.isReached ? WORTH.reached : 0);
  const reasons: Reason[] = [
    ...(candidate.start === undefined ? [] : [{kind: 'start', text: candidate.start} as const]),
    ...(isDoor ? [{kind: 'door'} as const] : []),
    ...(place.reason ? [place.reason] : []),
    ...(viewpoint.hasStage && candidate.fit !== 'need' ? [{kind: 'stage'} as const] : []),
    ...eligible.accepted,
    {kind: candidate.isRead ? 'read' : 'people'},
  ];
  const obstacles: Obstacle[] = [
    ...eligible.refused,
    ...(isShut(candidate) ? [{kind: 'call'} as const] : []),
    ...(candidate.certainty === 'sure' ? [] : [{kind: candidate.certainty}]),
    ...(place.obstacle ? [place.obstacle] : []),
    ...(candidate.fit === 'need' ? [{kind: 'otherStage', stages: candidate.stages ?? []} as const] : []),
    ...(candidate.fit === 'stage' ? [{kind: 'otherNeed'} as const] : []),
  ];
  return {
    candidate,
    reasons,
    obstacles,
    worth:
      people +
      place.worth +
      (isDoor ? WORTH.door : 0) +
      (candidate.start === undefined ? 0 : WORTH.start) +
      (candidate.certainty === 'sure' ? WORTH.sure : 0) +
      (eligible.accepted.length > 0 ? WORTH.accepted : 0) +
      (candidate.isFocused ? WORTH.focused : 0),
    blocked: eligible.refused.length > 0 || candidate.certainty === 'paused' || isShut(candidate),
  };
}

/** Its call is over, or has not begun. */
function isShut({call}: Candidate): boolean {
  return call === 'over' || call === 'coming';
}

/** How near it is, and what is said of it: what names only a part of the place may not serve it. */
function placeOf(
  {isRead, territoires: listed}: Candidate,
  {rings, chain}: Sight,
): {worth: number; reason?: Reason; obstacle?: Obstacle} {
  // A document is read from anywhere.
  if (isRead) return {worth: 0};
  const named = chain.find((id) => listed.includes(id));
  if (named === undefined) return {worth: WORTH.far, obstacle: {kind: 'part', territories: listed}};
  const worth = [WORTH.own, WORTH.around, WORTH.far][ringOf(listed, rings)] ?? 0;
  return {worth, reason: {kind: 'place', territory: named, isOwn: named === chain[0]}};
}

function eligibilityOf(
  {conditions = []}: Candidate,
  given: FinderViewpoint['given'],
): {accepted: Reason[]; refused: Obstacle[]} {
  const accepted: Reason[] = [];
  const refused: Obstacle[] = [];
  for (const critere of new Set(conditions.map((condition) => condition.critere))) {
    const answer = given.get(critere);
    if (!answer) continue;
    const verdict = answerToAll(
      conditions.filter((condition) => condition.critere === critere),
      answer,
    );
    if (verdict === 'yes') accepted.push({kind: 'accepted', critere, value: answer.id});
    if (verdict === 'no') refused.push({kind: 'refused', critere, value: answer.id});
  }
  return {accepted, refused};
}

/** The best ones added to an answer, one at a time, up to a length: each is worth less the more it is like those before it. */
function extend<T extends Candidate>(
  before: readonly Judged<T>[],
  judged: readonly Judged<T>[],
  length: number,
): Judged<T>[] {
  const chosen = [...before];
  const left = new Map(judged.map((one) => [one, one.worth - sameness(one, before)]));
  while (chosen.length < length && left.size > 0) {
    const most = Math.max(...left.values());
    const [best] = [...left].flatMap(([one, worth]) => (worth === most ? [one] : [])).sort(byName);
    if (!best) break;
    chosen.push(best);
    left.delete(best);
    for (const [one, worth] of left) left.set(one, worth - likeness(one.candidate, best.candidate));
  }
  return chosen;
}

function sameness({candidate}: Judged<Candidate>, chosen: readonly Judged<Candidate>[]): number {
  return chosen.reduce((sum, {candidate: other}) => sum + likeness(candidate, other), 0);
}

function likeness(one: Candidate, other: Candidate): number {
  const isForm = one.id === other.variante_de || one.variante_de === other.id;
  return (
    (one.type === other.type ? LESS.sameType : 0) +
    (ownerOf(one) === ownerOf(other) ? LESS.sameOwner : 0) +
    (isForm ? LESS.localForm : 0)
  );
}

function ownerOf({id, organisme}: Candidate): string {
  return organisme ?? id;
}

/** Of those that are worth as much. */
function byName({candidate: a}: Judged<Candidate>, {candidate: b}: Judged<Candidate>): number {
  return compareNames(a.nom, b.nom) || (a.id < b.id ? -1 : 1);
}
