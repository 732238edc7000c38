import {isRecord, listOf} from '../src/content/data';
import {filesOf} from '../src/content/directory';
import type {Project} from '../src/content/rule';
import {quote} from '../src/content/words';
import type {DirectoryRecord} from '../src/directory/record';
import type {Content} from '../src/model/content';
import {needs} from '../src/model/lookups';
import {nameOf, ownPlaces, toName} from '../src/model/territory';
import {indexDirectory} from '../src/views/directoryIndex';

type Directory = Pick<Content, 'resources' | 'vocabularies'>;

/**
 * The entries of a project, those at fault too: an entry to mend still answers a need. `undefined` when the
 * lists cannot be read.
 */
export function everyEntry(project: Project): Directory | undefined {
  if (!project.vocabularies) return undefined;
  const resources = filesOf(project, 'ressource').flatMap(({place, yaml}) => {
    const data = yaml?.data;
    if (!isRecord(data)) return [];
    const {type, statut} = data;
    const lists = LISTS.map((key) => [key, listOf(data[key]).filter((item) => typeof item === 'string')]);
    return [{id: place.id, type, statut, ...Object.fromEntries(lists)} as Content['resources'][number]];
  });
  return {resources, vocabularies: project.vocabularies};
}

/** What is counted by, which must be lists. */
const LISTS = ['besoins', 'etapes', 'territoires'] as const;

/** What one can ask the directory for, and how many resources answer. */
interface Answer {
  name: string;
  count: number;
  /** Key of a wider answer: where it is empty, that is said once. */
  within?: string;
}

/**
 * Needs and territories of the home region that gain a first resource, or lose their last one, in sentences. What no longer
 * runs does not count. `before` or `after` is missing when its lists cannot be read.
 * @param today AAAA-MM-JJ
 */
export function coverageChanges(
  before: Directory | undefined,
  after: Directory | undefined,
  today: string,
): string[] {
  if (!before || !after) return [];
  const old = answersOf(before, today);
  const recent = answersOf(after, today);
  return [...new Set([...old.keys(), ...recent.keys()])].flatMap((key) => {
    const {name, within} = recent.get(key) ?? old.get(key) ?? {name: key};
    const [was, count] = [countOf(old, key), countOf(recent, key)];
    if (within !== undefined && (countOf(old, within) === 0 || countOf(recent, within) === 0)) return [];
    if (was === 0 && count > 0) return [`${name}\u00a0: une première ressource`];
    if (was > 0 && count === 0) return [`${name}\u00a0: plus aucune ressource`];
    return was > 1 && count === 1 ? [`${name}\u00a0: une seule ressource reste`] : [];
  });
}

function countOf(answers: ReadonlyMap<string, Answer>, key: string): number {
  return answers.get(key)?.count ?? 0;
}

/** By a key of their own: each need, each territory for what is its own, each need in each territory. */
function answersOf(directory: Directory, today: string): Map<string, Answer> {
  const {vocabularies} = directory;
  const {records, byNeed, byTerritory} = indexDirectory(directory, today);
  const places = ownPlaces(vocabularies.territoires);
  const answers = new Map<string, Answer>();
  const isOwn =
    (id: string) =>
    ({closed, territoires}: DirectoryRecord) =>
      !closed && territoires.includes(id);
  for (const place of places) {
    const own = records.filter(isOwn(place.id)).length;
    answers.set(place.id, {name: `Propre ${toName(place)}`, count: own});
  }
  for (const {id, phrase} of needs(vocabularies)) {
    const all = byNeed.get(id) ?? [];
    answers.set(`/${id}`, {name: quote(phrase), count: all.length});
    for (const place of places) {
      const open = new Set(byTerritory.get(place.id));
      const count = all.filter((record) => open.has(record)).length;
      answers.set(`${place.id}/${id}`, {name: `${quote(phrase)}, ${nameOf(place)}`, count, within: `/${id}`});
    }
  }
  return answers;
}
