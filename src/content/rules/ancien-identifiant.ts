import {isRecord, listOf} from '../data';
import {filesOf, perProject} from '../directory';
import {FICHE, fiche} from '../examples';
import {topRange, valueRange} from '../ranges';
import type {CheckedFile, Rule} from '../rule';
import {quote} from '../words';

export const ancienIdentifiant: Rule = {
  id: 'ancien-identifiant',
  severity: 'error',
  summary: 'L’ancien identifiant d’une fiche n’est plus celui d’une autre.',
  help: 'Un ancien identifiant mène à une seule fiche. Retirez la ligne, ou le fichier qui porte encore ce nom.',
  examples: {
    valid: [{[FICHE]: fiche({anciens_identifiants: '[vieux-centre]'})}],
    invalid: [
      {
        files: {[FICHE]: fiche({anciens_identifiants: '[vieux-centre, fonds-essai]'})},
        expect: {
          line: 18,
          column: 38,
          endColumn: 49,
          message: '« fonds-essai » est encore l’identifiant d’une fiche.',
          related: [
            {file: 'data/ressources/fonds-essai.md', line: 1, column: 1, message: 'la fiche de ce nom'},
          ],
        },
      },
      {
        files: {
          [FICHE]: fiche({anciens_identifiants: '[vieux-centre]'}),
          'data/ressources/autre.md': fiche({
            nom: 'Maison du quai',
            url: 'https://quai.example.org',
            anciens_identifiants: '[vieux-centre]',
          }),
        },
        expect: {line: 18, column: 24, message: '« vieux-centre » mène déjà à une autre fiche.'},
      },
    ],
  },
  check(file, project) {
    const uses = usesOf(project);
    return oldIds(file).flatMap(({id, rank}) => {
      const range = valueRange(file, ['anciens_identifiants', rank]);
      const named = filesOf(project, 'ressource').find(({place}) => place.id === id);
      if (named) {
        return [
          {
            range,
            message: `${quote(id)} est encore l’identifiant d’une fiche.`,
            related: [{file: named, range: topRange(named), message: 'la fiche de ce nom'}],
          },
        ];
      }
      const other = uses.get(id)?.find((user) => user !== file);
      if (!other) return [];
      return [
        {
          range,
          message: `${quote(id)} mène déjà à une autre fiche.`,
          related: [{file: other, range: topRange(other), message: 'l’autre fiche'}],
        },
      ];
    });
  },
};

/** The entries that say an id was theirs. */
const usesOf = perProject((project) => {
  const uses = new Map<string, CheckedFile[]>();
  for (const file of filesOf(project, 'ressource')) {
    for (const {id} of oldIds(file)) uses.set(id, [...(uses.get(id) ?? []), file]);
  }
  return uses;
});

function oldIds({place, yaml}: CheckedFile): {id: string; rank: number}[] {
  if (place.kind !== 'ressource' || !isRecord(yaml?.data)) return [];
  return listOf(yaml.data.anciens_identifiants).flatMap((id, rank) =>
    typeof id === 'string' ? [{id, rank}] : [],
  );
}
