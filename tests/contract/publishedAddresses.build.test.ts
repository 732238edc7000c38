import {existsSync, readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {parse} from 'yaml';
import {splitAddress} from '../../src/model/redirection';
import {builtAddresses} from '../kinds';
import {pageFile, readPage} from './html';

/* Nothing that has been published becomes a page that is not found. */

const published = parse(readFileSync('data/adresses-publiees.yaml', 'utf8')) as string[];

it('has every address that was ever published: a page, the way to it, or what says that it is gone', () => {
  expect(published.length).toBeGreaterThan(100);
  expect(published.filter((address) => !existsSync(pageFile(splitAddress(address).page)))).toEqual([]);
});

it('has every place of a page that was ever published', () => {
  const ids = new Map<string, Set<string | undefined>>();
  const idsOf = (page: string) => {
    const known = ids.get(page) ?? new Set(readPage(page).map(({attributes}) => attributes.id));
    ids.set(page, known);
    return known;
  };
  const places = published.map(splitAddress).filter(({anchor}) => anchor !== undefined);
  expect(places.length).toBeGreaterThan(20);
  expect(places.filter(({page, anchor}) => !idsOf(page).has(anchor))).toEqual([]);
});

it('says how many of its pages the list does not hold yet', () => {
  const missing = builtAddresses().filter((address) => !published.includes(address));
  console.log(`Adresses à ajouter à la liste par npm run addresses\u00a0: ${missing.length}`);
  expect(new Set(published).size).toBe(published.length);
});
