import {FICHE, fiche} from '../examples';
import {isFreeMail, looksLikeAPerson} from '../personalMail';
import type {Rule} from '../rule';
import {quote} from '../words';

const CONTACT = (email: string) => fiche({contact: `{courriel: ${email}}`});

export const contactPersonnel: Rule = {
  id: 'contact-personnel',
  severity: 'warning',
  summary: 'Une adresse courriel est celle d’un service, pas celle d’une personne.',
  help: 'Donnez l’adresse générale de l’organisme (info@…); à défaut, retirez le courriel et gardez l’adresse web.',
  examples: {
    valid: [{[FICHE]: CONTACT('info@example.org')}, {[FICHE]: CONTACT('direction.generale@example.org')}],
    invalid: [
      {
        files: {[FICHE]: CONTACT('marie.tremblay@example.org')},
        expect: {
          line: 18,
          column: 21,
          endColumn: 47,
          severity: 'warning',
          message: '« marie.tremblay@example.org » semble être l’adresse d’une personne.',
        },
      },
      {
        files: {[FICHE]: CONTACT('centre@gmail.com')},
        expect: {message: '« centre@gmail.com » est une adresse chez un fournisseur gratuit ou résidentiel.'},
      },
    ],
  },
  check(file) {
    return (file.yaml?.texts ?? []).flatMap(({path, value, range}) => {
      if (path.at(-1) !== 'courriel') return [];
      if (looksLikeAPerson(value)) {
        return [{range, message: `${quote(value)} semble être l’adresse d’une personne.`}];
      }
      return isFreeMail(value)
        ? [{range, message: `${quote(value)} est une adresse chez un fournisseur gratuit ou résidentiel.`}]
        : [];
    });
  },
};
