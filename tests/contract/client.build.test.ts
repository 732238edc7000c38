import {readFileSync, readdirSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {DYNAMIC_ROUTES} from '../../src/plugin/pages';
import {BUILD, addressesOf, samplePages} from '../kinds';
import {readPage} from './html';

/* The JavaScript that every visitor downloads. */

const folder = `${BUILD}/assets/js`;
const scripts = readdirSync(folder).filter((file) => /^(?:main|runtime~main)\./.test(file));
const code = scripts.map((file) => readFileSync(`${folder}/${file}`, 'utf8')).join('\n');

/** Bytes of the scripts a page asks for at once, compressed. */
function firstLoad(address: string): number {
  const files = readPage(address).flatMap(({name, attributes}) =>
    name === 'script' && attributes.src ? [attributes.src] : [],
  );
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(`${BUILD}${file}`)).length, 0);
}

describe('the main script', () => {
  it('was built', () => {
    expect(scripts).toHaveLength(2);
  });

  // A failure here means that this release of Docusaurus writes its routes in another form: src/plugin/clientRoutes.ts.
  it('knows one route for each kind of page of which there are many', () => {
    expect(DYNAMIC_ROUTES.filter((route) => !code.includes(`"${route}"`))).toEqual([]);
  });

  it('knows none of the pages of these kinds', () => {
    const many = ['resource', 'family', 'need', 'stage', 'territory', 'type', 'template'].flatMap(
      addressesOf,
    );
    expect(many.length).toBeGreaterThan(DYNAMIC_ROUTES.length);
    expect(many.filter((address) => code.includes(`${address}"`) || code.includes(`${address}-`))).toEqual(
      [],
    );
  });

  it('stays light', () => {
    const bytes = Object.fromEntries(
      scripts.map((file) => [file.split('.')[0], gzipSync(readFileSync(`${folder}/${file}`)).length]),
    );
    console.log(`Scripts de toutes les pages (gzip)\u00a0: ${JSON.stringify(bytes)}`);
    expect(bytes.main).toBeLessThan(135_000);
  });

  it('writes no Word or Excel file, nor does any other: they are made at build', () => {
    const writers = readdirSync(folder).filter((file) =>
      /wordprocessingml|spreadsheetml/.test(readFileSync(`${folder}/${file}`, 'utf8')),
    );
    expect(writers).toEqual([]);
  });

  it('is nearly all that a page needs to start', () => {
    const heaviest = Math.max(...samplePages().map(({address}) => firstLoad(address)));
    console.log(`Page la plus lourde à ouvrir (scripts, gzip)\u00a0: ${heaviest} octets`);
    expect(heaviest).toBeLessThan(150_000);
  });
});
