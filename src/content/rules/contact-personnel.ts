import {FICHE, fiche} from '../examples';
import {isFreeMail, looksLikeAPerson} from '../personalMail';
import type {Rule} from '../rule';
import {quote} from '../words';

/** An address within a sentence. What is still to be confirmed, and what editors alone read, are in the file for all to see. */
const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

const CONTACT = (email: string) => fiche({contact: `{courriel: ${email}}`});

export const contactPersonnel: Rule = {
  id: 'contact-personnel',
  severity: 'warning',
  summary: 'Une adresse courriel est celle d’un service, pas celle d’une personne.',
  help: 'Donnez l’adresse générale de l’organisme (info@…); à défaut, retirez le courriel et gardez l’adresse web.',
  examples: {
    valid: [
      {[FICHE]: CONTACT('info@example.org')},
      {[FICHE]: fiche({a_verifier: '["Courriel de 2012 : info@example.org"]'})},
      {[FICHE]: CONTACT('direction.generale@example.org')},
    ],
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
        files: {[FICHE]: fiche({a_verifier: '["Courriel de 2012 : marie.tremblay@example.org"]'})},
        expect: {
          line: 18,
          column: 14,
          message: '« marie.tremblay@example.org » semble être l’adresse d’une personne.',
        },
      },
      {
        files: {
          [FICHE]: fiche({
            contact: '{telephone: [{numero: 819 555-0142, note: ou marie.tremblay@example.org}]}',
          }),
        },
        expect: {
          line: 18,
          message: '«\u00a0marie.tremblay@example.org\u00a0» semble être l’adresse d’une personne.',
        },
      },
      {
        files: {[FICHE]: fiche({notes_redaction: '[Écrire à marie.tremblay@example.org]'})},
        expect: {line: 18},
      },
      {
        files: {[FICHE]: CONTACT('centre@gmail.com')},
        expect: {message: '« centre@gmail.com » est une adresse chez un fournisseur gratuit ou résidentiel.'},
      },
    ],
  },
  check(file) {
    return (file.yaml?.texts ?? []).flatMap(({path, value, range}) => {
      if (path.at(-1) !== 'courriel') {
        return (value.match(MAIL) ?? [])
          .filter(looksLikeAPerson)
          .map((mail) => ({range, message: `${quote(mail)} semble être l’adresse d’une personne.`}));
      }
      if (looksLikeAPerson(value)) {
        return [{range, message: `${quote(value)} semble être l’adresse d’une personne.`}];
      }
      return isFreeMail(value)
        ? [{range, message: `${quote(value)} est une adresse chez un fournisseur gratuit ou résidentiel.`}]
        : [];
    });
  },
};
