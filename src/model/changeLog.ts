/*
 * What has changed in the directory and the guide, week by week, as readers may know it. The code that draws it from the
 * recorded states of the files is in src/contribution/changeLog; here is what pages, feeds and devices are given.
 */

/** The kinds of files whose changes are told, each with a page or a place of its own. */
export const TOLD_KINDS = ['ressource', 'evenement', 'gabarit', 'parcours', 'guide', 'pratique'] as const;

export type ToldKind = (typeof TOLD_KINDS)[number];

/** What became of it in the week: `closed` for a resource that no longer serves, `gone` for a file that is taken away. */
export type ChangeState = 'new' | 'changed' | 'closed' | 'gone';

/** What became of one thing in one week: the first state of the week compared with the last. */
export interface ChangedThing {
  kind: ToldKind;
  id: string;
  name: string;
  /** Its address without the base URL; that of what goes on in its place when it is gone, none when nothing does. */
  address?: string;
  state: ChangeState;
  /** One sentence that presents it, for what is new. */
  summary?: string;
  /** What changed, field by field, in French sentences, what readers want first at the head; none for what is new. */
  sentences: string[];
  /** Something changed that decides who can use it, when or how; only said of resources. */
  isDecisive: boolean;
  /** The moment of its last change in the week: seconds since 1970. */
  seconds: number;
}

/** One week; all that is said holds for its end. */
export interface ChangeWeek {
  /** Its first day, AAAA-MM-JJ. */
  monday: string;
  /** By id. */
  things: ChangedThing[];
  /** How many of each kind came all at once: they are counted rather than listed. */
  imported: Partial<Record<ToldKind, number>>;
}

export interface ChangeLog {
  /** Where it comes from: the recorded history, two published editions of the site, or nothing that was found. */
  source: 'history' | 'editions' | 'none';
  /** The day from which everything is known, AAAA-MM-JJ; none when nothing is. */
  since?: string;
  /** Latest first; none is empty. */
  weeks: ChangeWeek[];
}

/** What is known when no history can be read. */
export const NO_LOG: ChangeLog = {source: 'none', weeks: []};

/**
 * `/donnees/changements.json`: what a device that was here before compares with the day of its last visit. A resource that
 * is not named has not changed since `depuis`.
 */
export interface DeviceChanges {
  /** The form of this file; a device that knows another one leaves it. */
  forme: 1;
  /** The day from which changes are known, AAAA-MM-JJ; `null` when none is. */
  depuis: string | null;
  /** By id: the Monday of the last week in which the resource changed, what became of it, and one short sentence. */
  fiches: Record<string, {semaine: string; genre: DeviceChangeKind; phrase: string}>;
}

export type DeviceChangeKind = 'nouvelle' | 'changee' | 'fermee' | 'retiree';
