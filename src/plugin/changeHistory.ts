import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {entryState} from '../content/history/entryState';
import type {History} from '../content/history/readHistory';
import {readBlobs, readHistory} from '../content/history/readHistory';
import {placeOf} from '../content/folder';
import type {ProjectFolders} from '../content/project';
import {changeLog} from '../contribution/changeLog/changeLog';
import type {PairedWeek, ToldPlace} from '../contribution/changeLog/weekPairs';
import {latestWeeks, toldPlace, weekPairs} from '../contribution/changeLog/weekPairs';
import type {ChangeLog} from '../model/changeLog';
import {NO_LOG} from '../model/changeLog';
import type {Content} from '../model/content';
import {momentInMontreal} from '../model/montreal';
import {mondayOf} from '../model/week';
import {ENTRY_FILES_DIR} from '../pageData/paths';
import type {RecordedDates} from '../views/pageDates';

/** Path of a file from the folder of the project → the day when it last changed, AAAA-MM-JJ. */
export type FileDates = ReadonlyMap<string, string>;

/** Why an earlier edition cannot be read: one French sentence. */
export class PastFault extends Error {}

/** What the past of the content says. */
export interface Past {
  log: ChangeLog;
  /** Empty without a recorded history. */
  dates: FileDates;
}

interface Options {
  project: ProjectFolders;
  content: Content;
  /** AAAA-MM-JJ */
  today: string;
  /** Folder of an earlier edition of the site: it stands in for a recorded history that is not there. */
  previous?: string | undefined;
}

/**
 * What changed in the content, from its recorded history; else since an earlier edition of the site; else nothing.
 * @throws PastFault when the folder it is given holds no edition
 */
export async function readPast(options: Options): Promise<Past> {
  const {root, data, guide} = options.project;
  const history = await readHistory(root, [data, guide]);
  return history
    ? {log: await fromHistory(history, options), dates: fileDates(history)}
    : {log: await fromEditions(options), dates: new Map()};
}

/** Files compared at most, in two or three seconds: a year of a directory of this size, which changes thirty times a week. */
const MOST_FILES = 1500;

async function fromHistory(history: History, {project, content}: Options): Promise<ChangeLog> {
  const folders = {dataDir: project.data, guideDir: project.guide, cwd: project.root};
  const all = weekPairs(history.commits, (file) => toldPlace(placeOf(file, folders)));
  const weeks = latestWeeks(all, MOST_FILES);
  const first = weeks.length < all.length ? weeks.at(-1)?.monday : undefined;
  const blobs = await readBlobs(project.root, neededIds(weeks));
  const stateOf = (id: string, place: ToldPlace) => {
    const bytes = blobs.get(id);
    return bytes && entryState(bytes, place);
  };
  return changeLog({weeks, stateOf, content, source: 'history', since: first ?? dayOf(history.since)});
}

/** What came all at once is counted without being read. */
function neededIds(weeks: readonly PairedWeek[]): string[] {
  return weeks.flatMap(({pairs}) =>
    pairs
      .filter(({isImported, after}) => !isImported || after === undefined)
      .flatMap(({before, after}) => [before, after].filter((id) => id !== undefined)),
  );
}

function fileDates({commits}: History): FileDates {
  const dates = new Map<string, string>();
  for (const {seconds, changes} of commits) {
    for (const {path: file} of changes) if (!dates.has(file)) dates.set(file, dayOf(seconds));
  }
  return dates;
}

/** The same, asked by what stands in the folders of the content. */
export function recordedDates(dates: FileDates, {root, data, guide}: ProjectFolders): RecordedDates {
  const from = (folder: string) => (file: string) =>
    dates.get(path.relative(root, path.join(folder, file)).split(path.sep).join('/'));
  return {data: from(data), guide: from(guide)};
}

function dayOf(seconds: number): string {
  return momentInMontreal(new Date(seconds * 1000)).day;
}

/** The entries that an edition of the site publishes as they are written, compared with those of today. */
async function fromEditions({project, content, today, previous}: Options): Promise<ChangeLog> {
  if (previous === undefined) return NO_LOG;
  const [before, after] = await Promise.all([
    entriesOf(path.resolve(project.root, previous, ENTRY_FILES_DIR)),
    entriesOf(path.join(project.data, 'ressources')),
  ]);
  if (before.size === 0) {
    throw new PastFault(
      `EDITION_PRECEDENTE vaut «\u00a0${previous}\u00a0»\u00a0: ce dossier ne contient pas une édition du site (${ENTRY_FILES_DIR} manque). Donnez le dossier d’une construction d’avant.`,
    );
  }
  const seconds = Date.parse(`${today}T12:00:00Z`) / 1000;
  const pairs = [...new Set([...before.keys(), ...after.keys()])].map((id) => ({
    place: {kind: 'ressource', id} as const,
    ...(before.has(id) && {before: `avant ${id}`}),
    ...(after.has(id) && {after: `maintenant ${id}`}),
    seconds,
    isImported: false,
  }));
  return changeLog({
    weeks: [{monday: mondayOf(today), pairs}],
    stateOf(id, place) {
      const bytes = (id.startsWith('avant ') ? before : after).get(place.id);
      return bytes && entryState(bytes, place);
    },
    content,
    source: 'editions',
  });
}

async function entriesOf(folder: string): Promise<Map<string, Uint8Array>> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.md'));
  return new Map(
    await Promise.all(
      names
        .sort()
        .map(
          async (name) => [name.slice(0, -'.md'.length), await readFile(path.join(folder, name))] as const,
        ),
    ),
  );
}
