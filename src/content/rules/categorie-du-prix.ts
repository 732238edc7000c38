import {isRecord, listOf, records} from '../data';
import {newValue} from '../edit';
import {PRIX, prix} from '../examples';
import {nearest, surelyMeant} from '../nearest';
import {valueRange} from '../ranges';
import type {Rule} from '../rule';
import {didYouMean, either, quote} from '../words';

const CATEGORIES = '\n  - {nom: Premiers pas, phrase: Un projet de moins de deux ans.}';
const WINNER = (category: string, categories: string | null = CATEGORIES) =>
  prix({
    ...(categories !== null && {categories}),
    laureats: `\n  - {projet: Le Quai, organisation: Atelier du Quai, categorie: ${category}, pourquoi: Ses voisins y reviennent., consentement: {date: 2027-05-02, moyen: courriel}}`,
  });

export const categorieDuPrix: Rule = {
  id: 'categorie-du-prix',
  severity: 'error',
  summary: 'La catégorie d’un lauréat est une de celles de l’édition.',
  help: 'Copiez le nom exact, tel qu’il est sous « categories ».',
  examples: {
    valid: [{[PRIX]: WINNER('Premiers pas')}],
    invalid: [
      {
        files: {[PRIX]: WINNER('Premier pas')},
        expect: {
          line: 13,
          suggestion: 'Premiers pas',
          message:
            '«\u00a0Premier pas\u00a0» n’est pas une catégorie de cette édition; vouliez-vous dire «\u00a0Premiers pas\u00a0»?',
        },
      },
      {
        files: {[PRIX]: WINNER('Grand prix')},
        expect: {
          message:
            '«\u00a0Grand prix\u00a0» n’est pas une catégorie de cette édition\u00a0: écrivez «\u00a0Premiers pas\u00a0».',
        },
      },
      {
        files: {[PRIX]: WINNER('Grand prix', null)},
        expect: {
          line: 11,
          message: 'Cette édition n’a pas de catégories\u00a0: retirez «\u00a0Grand prix\u00a0».',
        },
      },
    ],
  },
  check(file) {
    const data = file.yaml?.data;
    if (file.place.kind !== 'prix' || !isRecord(data)) return [];
    const known = records(data.categories).flatMap(({nom}) => (typeof nom === 'string' ? [nom] : []));
    return listOf(data.laureats).flatMap((winner, rank) => {
      const named = isRecord(winner) ? winner.categorie : undefined;
      if (typeof named !== 'string' || known.includes(named)) return [];
      const range = valueRange(file, ['laureats', rank, 'categorie']);
      if (known.length === 0)
        return [{range, message: `Cette édition n’a pas de catégories\u00a0: retirez ${quote(named)}.`}];
      const candidates = known.map((id) => ({id}));
      const suggestion = nearest(named, candidates);
      const sure = surelyMeant(named, candidates);
      const end = didYouMean(suggestion) || `\u00a0: écrivez ${either(known)}.`;
      return [
        {
          range,
          message: `${quote(named)} n’est pas une catégorie de cette édition${end}`,
          ...(suggestion !== undefined && {suggestion}),
          ...(sure !== undefined && {fix: newValue(file, range, sure)}),
        },
      ];
    });
  },
};
