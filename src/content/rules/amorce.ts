import {isRecord} from '../data';
import {fold} from '../fold';
import type {Rule} from '../rule';
import {quote} from '../words';

const NEEDS = (phrase: string) => `groupes:
  - id: je-cherche
    libelle: Je cherche…
    familles:
      - id: chercher-financement
        libelle: du financement
        icone: coins
        besoins:
          - {id: trouver-subvention, libelle: une subvention, phrase: ${phrase}, etapes: [financement], synonymes: []}
          - {id: accompagnement, libelle: un mentor, phrase: Je cherche un mentor, etapes: [ideation], synonymes: []}
`;

export const amorce: Rule = {
  id: 'amorce',
  severity: 'error',
  summary: 'La phrase d’un besoin commence par l’amorce de son groupe.',
  help: 'Commencez la phrase par les mots du groupe (« Je cherche », « Je veux », « Je dois »), ou déplacez le besoin.',
  examples: {
    valid: [{'data/vocabulaires/besoins.yaml': NEEDS('Je cherche une subvention')}],
    invalid: [
      {
        files: {'data/vocabulaires/besoins.yaml': NEEDS('Je veux une subvention')},
        expect: {
          line: 9,
          column: 71,
          endColumn: 93,
          message: '« Je veux une subvention » ne commence pas par « Je cherche », l’amorce de son groupe.',
          expected: 'Je cherche…',
        },
      },
    ],
  },
  check(file) {
    return (file.yaml?.texts ?? []).flatMap(({path, value, range}) => {
      const isPhrase = path.length === 7 && path[0] === 'groupes' && path.at(-1) === 'phrase';
      const opener = isPhrase ? openerOf(file.yaml?.data, path[1]) : undefined;
      if (opener === undefined || fold(value).startsWith(`${fold(opener)} `)) return [];
      return [
        {
          range,
          message: `${quote(value)} ne commence pas par ${quote(opener)}, l’amorce de son groupe.`,
          expected: `${opener}…`,
        },
      ];
    });
  },
};

function openerOf(data: unknown, index: string | number | undefined): string | undefined {
  const groups = isRecord(data) ? data.groupes : undefined;
  const group: unknown = Array.isArray(groups) ? groups[Number(index)] : undefined;
  return isRecord(group) && typeof group.libelle === 'string'
    ? group.libelle.replace(/\s*(?:…|\.\.\.)$/, '')
    : undefined;
}
