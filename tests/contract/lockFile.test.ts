import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';

/* `npm ci` refuses a lock file that leaves out a package, even one that only another system installs. */

interface Locked {
  version?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const packages = (JSON.parse(readFileSync('package-lock.json', 'utf8')) as {packages: Record<string, Locked>})
  .packages;

/** True when `name` is found from the package at `place`, as Node looks for it: in its own folder, then upwards. */
function isFound(place: string, name: string): boolean {
  if (packages[`${place ? `${place}/` : ''}node_modules/${name}`]) return true;
  if (!place) return false;
  const parent = place.lastIndexOf('/node_modules/');
  return isFound(parent < 0 ? '' : place.slice(0, parent), name);
}

describe('package-lock.json', () => {
  it('holds every package, of every system', () => {
    const missing = Object.entries(packages).flatMap(([place, entry]) =>
      Object.keys({...entry.dependencies, ...entry.devDependencies, ...entry.optionalDependencies})
        .filter((name) => !isFound(place, name))
        .map((name) => `${name}, wanted by ${place || 'the site'}`),
    );
    expect(missing).toEqual([]);
  });

  it('gives the exact versions of package.json', () => {
    const {dependencies, devDependencies} = JSON.parse(readFileSync('package.json', 'utf8')) as Locked;
    const wanted = {...dependencies, ...devDependencies};
    const locked = Object.fromEntries(
      Object.keys(wanted).map((name) => [name, packages[`node_modules/${name}`]?.version]),
    );
    expect(locked).toEqual(wanted);
  });
});
