import {readFileSync, readdirSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {cacheKind} from '../../src/components/OnThisDevice/keptCaches';
import {namedBy} from '../../src/components/OnThisDevice/inventory';
import {ALL_WORDS} from '../../src/components/OnThisDevice/words';

/*
 * « Sur cet appareil » promises to show all that the site keeps in a browser. Shapes are held by their type
 * (`deviceStore/names.ts`); here, all that could escape it.
 */

const DATA = {questions: [], lists: {}, templates: {}};

const sources = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|fixtures|fakes/.test(file))
  .map((file) => ({file, text: readFileSync(`src/${file}`, 'utf8')}));

/** Beginnings of names: what follows them varies. */
const BEGINNINGS = new Set(['2ise:', '2ise:garde:']);

describe('what the site keeps in a browser', () => {
  it('has names that the page « Sur cet appareil » knows', () => {
    const names = sources.flatMap(({text}) =>
      [...text.matchAll(/['"`](2ise:[^'"`]*)['"`]/g)].map(([, name = '']) => name),
    );
    expect(names.length).toBeGreaterThan(5);
    const unknown = names
      .filter((name) => !BEGINNINGS.has(name) && !name.includes('…'))
      .map((name) => name.replace(/\$\{baseUrl\}/g, '/').replace(/\$\{[^}]*\}/g, 'x'))
      .filter((name) => {
        const named = namedBy(name, DATA, 'theme');
        return cacheKind(name, '/') === undefined && (!named || named.kind === 'oublie');
      });
    expect(unknown).toEqual([]);
  });

  it('goes through these files alone', () => {
    const touching = sources
      .filter(({text}) =>
        /\b(?:window|self|globalThis)\.(?:localStorage|sessionStorage|indexedDB|caches|cookieStore)\b|document\.cookie|(?<![.\w])(?:localStorage|sessionStorage|indexedDB)\.|navigator\.storage/.test(
          text,
        ),
      )
      .map(({file}) => file)
      .sort();
    expect(touching).toEqual([
      'components/KeptPages/index.tsx',
      'components/MyTerritory/early.ts',
      'components/Offline/erase.ts',
      'components/OnThisDevice/KeptNow.tsx',
      'components/OnThisDevice/useKept.ts',
      'deviceStore/browserPlaces.ts',
      'searchClient/machine.ts',
      'serviceWorker/retire.ts',
      'serviceWorker/worker.ts',
    ]);
  });

  it('is said once, in words of its own', () => {
    expect(new Set(ALL_WORDS.map(({nom}) => nom)).size).toBe(ALL_WORDS.length);
    expect(new Set(ALL_WORDS.map(({cle}) => cle)).size).toBe(ALL_WORDS.length);
  });
});
