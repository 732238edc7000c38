import {runInNewContext} from 'node:vm';
import {expect, it} from 'vitest';
import {ONWARDS_SCRIPT, onwards, refreshContent} from './onwards';

it.each([
  ['/base/repertoire/neuf', '', '#bon-a-savoir', '/base/repertoire/neuf#bon-a-savoir'],
  ['/repertoire/neuf', '?q=a', '', '/repertoire/neuf?q=a'],
  ['/guide/etape/neuf#pas', '?q=a', '#autre', '/guide/etape/neuf?q=a#pas'],
])('goes on to %s with %s and %s, by the router as by the script', (target, search, hash, wanted) => {
  expect(onwards(target, search, hash)).toBe(wanted);
  const gone: string[] = [];
  const document = {querySelector: () => ({content: refreshContent(target)})};
  const location = {search, hash, replace: (address: string) => gone.push(address)};
  runInNewContext(ONWARDS_SCRIPT, {document, location});
  expect(gone).toEqual([wanted]);
});
