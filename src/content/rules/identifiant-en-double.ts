import {perProject} from '../directory';
import {FICHE, fiche} from '../examples';
import {idFrom} from '../fold';
import {topRange} from '../ranges';
import type {CheckedFile, Rule} from '../rule';
import {quote} from '../words';

export const identifiantEnDouble: Rule = {
  id: 'identifiant-en-double',
  severity: 'error',
  summary:
    'Deux fichiers ne se distinguent pas seulement par des majuscules, des accents ou des traits d’union.',
  help: 'Gardez une seule des deux fiches, ou donnez à l’une un nom plus précis.',
  examples: {
    valid: [{[FICHE]: fiche()}],
    invalid: [
      {
        files: {
          [FICHE]: fiche(),
          'data/ressources/centreessai.md': fiche({
            nom: 'Tout autre chose',
            url: 'https://autre.example.org',
          }),
        },
        expect: {
          file: FICHE,
          line: 1,
          column: 1,
          related: [{file: 'data/ressources/centreessai.md', line: 1, column: 1, message: 'l’autre fichier'}],
          message: 'Ce fichier a presque le même nom que « data/ressources/centreessai.md ».',
        },
      },
    ],
  },
  check(file, project) {
    const {kind, id} = file.place;
    if (kind !== 'ressource' && kind !== 'evenement' && kind !== 'prix') return [];
    const alike = filesByName(project).get(nameOf(kind, id)) ?? [];
    return alike
      .filter((other) => other !== file)
      .map((other) => ({
        range: topRange(file),
        message: `Ce fichier a presque le même nom que ${quote(other.path)}.`,
        related: [{file: other, range: [0, 0], message: 'l’autre fichier'}],
      }));
  },
};

const filesByName = perProject(({files}) => {
  const byName = new Map<string, CheckedFile[]>();
  for (const file of files) {
    const name = nameOf(file.place.kind, file.place.id);
    byName.set(name, [...(byName.get(name) ?? []), file]);
  }
  return byName;
});

function nameOf(kind: string, id: string): string {
  return `${kind} ${idFrom(id).replaceAll('-', '')}`;
}
