import {RESOURCE_FIELDS} from '../model/resourceFields';
import type {Place} from './place';
import {comparableAddress} from './address';
import {isRecord} from './data';
import {fold} from './fold';
import {isSlipOf} from './nearName';
import {NearNames} from './nearNames';
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

/** The files of a project, by kind. */
const byKind = perProject(({files}): Map<Place['kind'], CheckedFile[]> => {
  const kinds = new Map<Place['kind'], CheckedFile[]>();
  for (const file of files) {
    const same = kinds.get(file.place.kind);
    if (same) same.push(file);
    else kinds.set(file.place.kind, [file]);
  }
  return kinds;
});

export function filesOf(project: Project, kind: Place['kind']): readonly CheckedFile[] {
  return byKind(project).get(kind) ?? [];
}

/** The resources of the project, and ways to those that could be mistaken for one another. */
const identities = perProject((project) => {
  const all = filesOf(project, 'ressource').map(identify);
  const byAddress = new Map<string, Identity[]>();
  for (const identity of all) {
    if (identity.address === undefined) continue;
    const same = byAddress.get(identity.address);
    if (same) same.push(identity);
    else byAddress.set(identity.address, [identity]);
  }
  return {
    all,
    byFile: new Map(all.map((identity) => [identity.file, identity])),
    byAddress,
    names: new NearNames(all.map(({name}) => name)),
  };
});

/** The other resources that a resource could be mistaken for. */
interface Lookalikes {
  self: Identity;
  /** With the same address. */
  sameAddress: Identity[];
  /** With nearly the same name. */
  nearName: Identity[];
}

const known = perProject(() => new Map<CheckedFile, Lookalikes>());

/** The resources that a file could be mistaken for; `undefined` for a file that is not a resource. */
export function lookalikesOf(file: CheckedFile, project: Project): Lookalikes | undefined {
  const {all, byFile, byAddress, names} = identities(project);
  const self = byFile.get(file);
  if (!self) return undefined;
  const found = known(project).get(file) ?? {
    self,
    sameAddress: (byAddress.get(self.address ?? '') ?? []).filter(
      (other) => other !== self && haveSameAddress(self, other),
    ),
    nearName: names.near(self.name).flatMap((rank) => {
      const other = all[rank];
      return other && other !== self && isSlipOf(self.name, other.name) ? [other] : [];
    }),
  };
  known(project).set(file, found);
  return found;
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
  return {
    file,
    id: file.place.id,
    name,
    shares: data.page_commune === true,
    ...(address && {address}),
  };
}
