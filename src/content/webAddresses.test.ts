import path from 'node:path';
import {expect, it} from 'vitest';
import {EVENEMENT, FICHE, PRATIQUE, evenement, fiche, pratique} from './examples';
import {findFiles} from './folder';
import type {FoundFile} from './folder';
import {placeInData, placeInGuide} from './place';
import {webAddresses} from './webAddresses';

function file(at: string, text: string): FoundFile {
  const place = at.startsWith('docs/') ? placeInGuide(at.slice(5)) : placeInData(at.slice(5));
  return {path: at, place: place ?? {kind: 'inattendu', id: at}, bytes: new TextEncoder().encode(text)};
}

it('finds each address of the content once, with its places, whatever its key', () => {
  const found = webAddresses([
    file(
      FICHE,
      fiche(
        {
          url: 'https://centre.example.org/accueil#haut',
          contact: '\n  porte: https://centre.example.org/joindre',
          sources: '\n  - url: https://copies.example.org/a.pdf\n    appuie: Mission\n    copie: true',
        },
        '\n## Ce que vous y trouvez\n\nVoyez [la page](https://centre.example.org/accueil) et <https://autre.example.org>.\n',
      ),
    ),
    file(EVENEMENT, evenement({inscription: 'https://billets.example.org/5-a-7?x=1'})),
    file(
      PRATIQUE,
      pratique({}, {text: {'Le piège': 'Lire [ceci][a].\n\n[a]: https://guide.example.org/piege'}}),
    ),
    file('data/faits.yaml', '- sources: [{titre: Registre, url: "https://registre.example.org"}]\n'),
  ]);
  expect([...found.keys()].sort()).toEqual([
    'https://autre.example.org/',
    'https://billets.example.org/5-a-7?x=1',
    'https://centre.example.org/accueil',
    'https://centre.example.org/joindre',
    'https://copies.example.org/a.pdf',
    'https://guide.example.org/',
    'https://guide.example.org/piege',
    'https://registre.example.org/',
  ]);
  const [first, second] = found.get('https://centre.example.org/accueil') ?? [];
  expect(first).toEqual({file: FICHE, line: 5});
  expect(second?.line).toBeGreaterThan(20);
});

it('leaves out what leads to no site of the web', () => {
  const body =
    '\n## Ce que vous y trouvez\n\n[a](/repertoire), [b](mailto:info@a.example), [c](https://localhost/).\n';
  const found = webAddresses([file(FICHE, fiche({url: 'ftp://a.example', sources: null}, body))]);
  expect([...found.keys()]).toEqual([]);
});

it('finds the addresses of the sound content of the tests', async () => {
  const files = await findFiles({
    dataDir: 'data',
    guideDir: 'docs',
    cwd: path.resolve('tests/fixtures/contenu/valide'),
  });
  expect(webAddresses(files).size).toBeGreaterThan(1);
});
