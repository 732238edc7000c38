import {RESOURCE_FIELDS} from '../model/resourceFields';
import type {Place} from './place';
import {comparableAddress} from './address';
import {isRecord} from './data';
import {fold} from './fold';
import {editDistance} from '../model/editDistance';
import type {CheckedFile, Project} from './rule';

/** Characters of a name that are compared: more than a sound entry can have. */
const LONGEST_NAME = 2 * RESOURCE_FIELDS.nom.kind.max;

/** What tells a resource from the others, read even from an entry that holds faults. */
interface Identity {
  file: CheckedFile;
  id: string;
  /** Folded. */
  name: string;
  /** Comparable form of its web address. */
  address?: string;
  /** Another entry may have the same address. */
  shares: boolean;
  /** The letters of the name, one bit each: names far apart are told by it without being compared. */
  letters: number;
}

/** Computes something once for each project. */
export function perProject<T>(build: (project: Project) => T): (project: Project) => T {
  const built = new WeakMap<Project, T>();
  return (project) => {
    const known = built.get(project);
    if (known !== undefined) return known;
    const value = build(project);
    built.set(project, value);
    return value;
  };
}

/** The resources of the project. */
const identities = perProject((project): Identity[] => filesOf(project, 'ressource').map(identify));

/** The other resources that a resource could be mistaken for. */
interface Lookalikes {
  self: Identity;
  /** With the same address. */
  sameAddress: Identity[];
  /** With nearly the same name. */
  nearName: Identity[];
}

const lookalikes = perProject((project) => {
  const all = identities(project);
  const found = new Map<CheckedFile, Lookalikes>(
    all.map((self) => [self.file, {self, sameAddress: [], nearName: []}]),
  );
  for (const [index, a] of all.entries()) {
    for (const b of all.slice(index + 1)) {
      if (haveSameAddress(a, b)) {
        found.get(a.file)?.sameAddress.push(b);
        found.get(b.file)?.sameAddress.push(a);
      }
      if (areNear(a, b)) {
        found.get(a.file)?.nearName.push(b);
        found.get(b.file)?.nearName.push(a);
      }
    }
  }
  return found;
});

/** The resources that a file could be mistaken for; `undefined` for a file that is not a resource. */
export function lookalikesOf(file: CheckedFile, project: Project): Lookalikes | undefined {
  return lookalikes(project).get(file);
}

export function filesOf({files}: Project, kind: Place['kind']): CheckedFile[] {
  return files.filter(({place}) => place.kind === kind);
}

/** Two names that a reader would take for the same: equal without accents nor case, or one slip of the keyboard apart. */
function areNear(a: Identity, b: Identity): boolean {
  if (a.name === '' || b.name === '') return false;
  if (a.name === b.name) return true;
  const tolerance = Math.min(a.name.length, b.name.length) < 12 ? 1 : 2;
  if (a.name.length < 6 || Math.abs(a.name.length - b.name.length) > tolerance) return false;
  if (bitCount(a.letters ^ b.letters) > 2 * tolerance) return false;
  // « Formulaire T4033 » and « Formulaire T4034 » are two things.
  if (a.name.replace(/\D+/g, ' ').trim() !== b.name.replace(/\D+/g, ' ').trim()) return false;
  return editDistance(a.name, b.name) <= tolerance;
}

/** Two resources with one address, unless both say that they share a page. */
function haveSameAddress(a: Identity, b: Identity): boolean {
  return a.address !== undefined && a.address === b.address && !(a.shares && b.shares);
}

function identify(file: CheckedFile): Identity {
  const data = isRecord(file.yaml?.data) ? file.yaml.data : {};
  // Cut, because comparing two names takes the product of their lengths.
  const name = typeof data.nom === 'string' ? fold(data.nom.slice(0, LONGEST_NAME)) : '';
  const address = typeof data.url === 'string' ? comparableAddress(data.url) : undefined;
  let letters = 0;
  for (const letter of name) letters |= 1 << (letter.charCodeAt(0) % 32);
  return {
    file,
    id: file.place.id,
    name,
    shares: data.page_commune === true,
    letters,
    ...(address && {address}),
  };
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
