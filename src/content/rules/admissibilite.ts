import {criterionTerms} from '../../model/lookups';
import type {Vocabularies} from '../../model/vocabularies';
import {isRecord, listOf} from '../data';
import {newValue} from '../edit';
import {FICHE, fiche} from '../examples';
import {nearest, surelyMeant} from '../nearest';
import {groupRange, valueRange} from '../ranges';
import type {CheckedFile, Finding, Rule} from '../rule';
import {didYouMean, quote} from '../words';

const WITH = (criterion: string) =>
  fiche({
    admissibilite: `\n  - critere: forme-juridique\n    ${criterion}\n    phrase: Les OBNL et les coopératives.\n    source: https://centre.example.org/a-propos`,
  });

const SIDES = ['accepte', 'exclut'] as const;

export const admissibilite: Rule = {
  id: 'admissibilite',
  severity: 'error',
  summary: 'Un critère d’admissibilité dit qui est accepté ou exclu, avec une source de la fiche.',
  help: 'Prenez les valeurs du critère dans « criteres.yaml », et l’adresse de la source sous « sources ».',
  examples: {
    valid: [
      {[FICHE]: WITH('accepte: [obnl, cooperative]')},
      {[FICHE]: WITH('exclut: [entreprise-privee]')},
      {
        [FICHE]: fiche({
          admissibilite:
            '\n  - {critere: age, accepte: [De 18 à 35 ans], phrase: Les jeunes de 18 à 35 ans., source: "https://centre.example.org/a-propos"}' +
            '\n  - {critere: territoire, exclut: [sherbrooke], phrase: Ailleurs qu’à Sherbrooke., source: "https://centre.example.org/a-propos"}',
        }),
      },
    ],
    invalid: [
      {
        files: {[FICHE]: WITH('accepte: [obln]')},
        expect: {
          line: 20,
          column: 15,
          endColumn: 19,
          suggestion: 'obnl',
          message:
            '« obln » n’est pas une valeur du critère « Forme juridique »; vouliez-vous dire « obnl »?',
        },
      },
      {
        files: {[FICHE]: WITH('accepte: [obnl]\n    exclut: [obnl]')},
        expect: {line: 21, column: 14, message: '« obnl » est à la fois accepté et exclu.'},
      },
      {
        files: {
          [FICHE]: fiche({
            admissibilite:
              '\n  - critere: age\n    phrase: Demandez l’âge requis.\n    source: https://centre.example.org/a-propos',
          }),
        },
        expect: {line: 19, message: 'Le critère ne dit ni qui est accepté ni qui est exclu.'},
      },
      {
        files: {
          [FICHE]: fiche({
            admissibilite:
              '\n  - critere: age\n    accepte: [Moins de 35 ans]\n    phrase: Avoir moins de 35 ans.\n    source: https://ailleurs.example.org',
          }),
        },
        expect: {
          line: 22,
          column: 13,
          message: 'L’adresse « https://ailleurs.example.org » n’est pas parmi les sources de la fiche.',
        },
      },
    ],
  },
  check(file, {vocabularies}) {
    const data = file.yaml?.data;
    if (file.place.kind !== 'ressource' || !isRecord(data) || !vocabularies) return [];
    const sources = new Set(
      listOf(data.sources).map((source) => (isRecord(source) ? source.url : undefined)),
    );
    return listOf(data.admissibilite).flatMap((item, rank) =>
      isRecord(item) ? faultsOf(item, ['admissibilite', rank], file, sources, vocabularies) : [],
    );
  },
};

function faultsOf(
  item: Record<string, unknown>,
  path: (string | number)[],
  file: CheckedFile,
  sources: ReadonlySet<unknown>,
  vocabularies: Vocabularies,
): Finding[] {
  const criterion = vocabularies.criteres.find(({id}) => id === item.critere);
  const known = criterion && criterionTerms(criterion, vocabularies);
  const faults = SIDES.flatMap((side) =>
    listOf(item[side]).flatMap((value, rank): Finding[] => {
      if (typeof value !== 'string' || value === '') return [];
      const range = valueRange(file, [...path, side, rank]);
      if (known && !known.some(({id}) => id === value)) {
        const suggestion = nearest(value, known);
        const sure = surelyMeant(value, known);
        return [
          {
            range,
            message: `${quote(value)} n’est pas une valeur du critère ${quote(criterion.nom)}${didYouMean(suggestion) || '.'}`,
            ...(suggestion !== undefined && {suggestion}),
            ...(sure !== undefined && {fix: newValue(file, range, sure)}),
          },
        ];
      }
      return side === 'exclut' && listOf(item.accepte).includes(value)
        ? [{range, message: `${quote(value)} est à la fois accepté et exclu.`}]
        : [];
    }),
  );
  if (SIDES.every((side) => item[side] === undefined)) {
    faults.push({
      range: groupRange(file, path),
      message: 'Le critère ne dit ni qui est accepté ni qui est exclu.',
    });
  }
  if (typeof item.source === 'string' && !sources.has(item.source)) {
    faults.push({
      range: valueRange(file, [...path, 'source']),
      message: `L’adresse ${quote(item.source)} n’est pas parmi les sources de la fiche.`,
    });
  }
  return faults;
}
