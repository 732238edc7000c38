import {runInNewContext} from 'node:vm';
import {expect, it} from 'vitest';
import {onwards, onwardsScript} from './onwards';

it.each([
  ['/base/repertoire/neuf', '', '#bon-a-savoir', '/base/repertoire/neuf#bon-a-savoir'],
  ['/repertoire/neuf', '?q=a', '', '/repertoire/neuf?q=a'],
  ['/guide/etape/neuf#pas', '?q=a', '#autre', '/guide/etape/neuf?q=a#pas'],
  ['/projet</script>/x', '', '', '/projet</script>/x'],
])('goes on to %s with %s and %s, by the router as by the script', (target, search, hash, wanted) => {
  expect(onwards(target, search, hash)).toBe(wanted);
  const script = onwardsScript(target);
  expect(script).not.toContain('</');
  const gone: string[] = [];
  runInNewContext(script, {location: {search, hash, replace: (address: string) => gone.push(address)}});
  expect(gone).toEqual([wanted]);
});
