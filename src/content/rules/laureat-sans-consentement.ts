import {PRIX, prix} from '../examples';
import {valueAt} from '../issues';
import {groupRange} from '../ranges';
import type {Rule} from '../rule';
import {quote} from '../words';
import type {Path} from '../yaml';

const WINNER = (rest: string) =>
  prix({
    laureats: `\n  - projet: Le Quai\n    organisation: Atelier du Quai\n    pourquoi: Ses voisins y reviennent chaque semaine.${rest}`,
  });

export const laureatSansConsentement: Rule = {
  id: 'laureat-sans-consentement',
  severity: 'error',
  summary: 'Un lauréat ne paraît que si l’organisation qui porte le projet l’a accepté.',
  help: 'Demandez son accord à l’organisation, puis notez le jour et le moyen sous « consentement ». D’ici là, retirez le lauréat du fichier.',
  examples: {
    valid: [
      {[PRIX]: prix()},
      {
        [PRIX]: WINNER('\n    consentement:\n      date: 2027-05-02\n      moyen: formulaire signé'),
      },
    ],
    invalid: [
      {
        files: {[PRIX]: WINNER('')},
        expect: {
          line: 11,
          column: 5,
          message: 'Le lauréat «\u00a0Le Quai\u00a0» n’a pas de consentement noté.',
          expected: 'consentement',
        },
      },
    ],
  },
  check(file) {
    return file.issues.flatMap((issue) => {
      if (issue.kind !== 'cle-manquante' || !isConsent(issue)) return [];
      const project = valueAt(file.yaml?.data, [...issue.path, 'projet']);
      const name = typeof project === 'string' ? ` ${quote(project)}` : '';
      return [
        {
          range: groupRange(file, issue.path),
          message: `Le lauréat${name} n’a pas de consentement noté.`,
          expected: issue.key,
        },
      ];
    });
  },
};

/** A winner that does not say how it was asked: more than a key that is missing. */
export function isConsent({path, key}: {path: Path; key: string}): boolean {
  return key === 'consentement' && path[0] === 'laureats';
}
