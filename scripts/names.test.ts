import path from 'node:path';
import {expect, it} from 'vitest';
import {names} from './commands/names';

const root = path.resolve(import.meta.dirname, '..');

it('npm run names tells the names left alone, and refuses an unknown option with one sentence', async () => {
  const fixture = await names(['--data', 'tests/fixtures/contenu/valide/data'], {}, root);
  expect(fixture).toMatchObject({
    code: 0,
    stdout: 'Chaque nom de fiche devient un lien dans le texte des autres.\n',
  });
  const {code, stderr} = await names(['--inconnue'], {}, root);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^Une option est inconnue/);
});
