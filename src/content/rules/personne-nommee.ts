import {isRecord, listOf} from '../data';
import {PRIX, prix} from '../examples';
import {valueRange} from '../ranges';
import type {CheckedFile, Finding, Rule} from '../rule';
import {quote} from '../words';

/** What stands before the name of a person, or after it. */
const PERSON =
  /(?:^|[\s,(])(?:M\.|MM\.|Mme|Mmes|Mlle|Dre?|Pre?|Me)\s+\p{Lu}|,\s*(?:président|vice-président|directeur|directrice|coordonnat|conseill|député|maire|professeur)/u;

const JURY = (name: string) => prix({jury: `\n  - organisation: "${name}"`});

export const personneNommee: Rule = {
  id: 'personne-nommee',
  severity: 'error',
  summary: 'Le jury et les lauréats d’un prix sont des organisations, jamais des personnes.',
  help: 'Gardez le nom de l’organisation et retirez celui de la personne, avec son titre.',
  examples: {
    valid: [{[PRIX]: JURY('Centre d’essai')}, {[PRIX]: JURY('Mérite Estrie, direction des projets')}],
    invalid: [
      {
        files: {[PRIX]: JURY('Mme Essai, Centre d’essai')},
        expect: {
          line: 11,
          column: 19,
          message: '«\u00a0Mme Essai, Centre d’essai\u00a0» semble nommer une personne.',
        },
      },
      {files: {[PRIX]: JURY('A. Essai, directrice du Centre d’essai')}, expect: {line: 11}},
      {
        files: {
          [PRIX]: prix({
            laureats:
              '\n  - {projet: Le Quai, organisation: M. Essai, pourquoi: Ses voisins y reviennent., consentement: {date: 2027-05-02, moyen: courriel}}',
          }),
        },
        expect: {line: 11},
      },
    ],
  },
  check(file) {
    const data = file.yaml?.data;
    if (file.place.kind !== 'prix' || !isRecord(data)) return [];
    return [...named(file, data, 'jury'), ...named(file, data, 'laureats')];
  },
};

function named(file: CheckedFile, data: Record<string, unknown>, key: 'jury' | 'laureats'): Finding[] {
  return listOf(data[key]).flatMap((one, rank) => {
    const name = isRecord(one) ? one.organisation : undefined;
    if (typeof name !== 'string' || !PERSON.test(name)) return [];
    const range = valueRange(file, [key, rank, 'organisation']);
    return [{range, message: `${quote(name)} semble nommer une personne.`}];
  });
}
