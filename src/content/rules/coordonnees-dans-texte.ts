import {FICHE, fiche} from '../examples';
import type {Rule} from '../rule';
import {quote} from '../words';

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const PHONE =
  /(?<![\d$€])(?:\+?1[-. \u00a0])?(?:\([2-9]\d{2}\)|[2-9]\d{2})[-. \u00a0]?[2-9]\d{2}[-. \u00a0]?\d{4}(?!\d)/g;

const BODY = (text: string) => `
## Ce que vous y trouvez

Des conseils gratuits pour passer d’une idée à un projet, seul ou en groupe. ${text}
`;

export const coordonneesDansTexte: Rule = {
  id: 'coordonnees-dans-texte',
  severity: 'error',
  summary: 'Le texte d’une fiche ne contient ni adresse courriel ni numéro de téléphone.',
  help: 'Mettez les coordonnées de l’organisme sous la clé « contact » de l’en-tête; ne donnez jamais celles d’une personne.',
  examples: {
    valid: [
      {[FICHE]: fiche({}, BODY('Composez le 211. Un budget de 450 000 $ en 2026.'))},
      {[FICHE]: fiche({}, BODY('Voyez [la page](https://example.org/819-555-0100/@centre).'))},
    ],
    invalid: [
      {
        files: {[FICHE]: fiche({}, BODY('Écrivez à info@example.org.'))},
        expect: {
          line: 22,
          column: 88,
          endColumn: 104,
          message: '« info@example.org » est une adresse courriel; elle n’a pas sa place dans le texte.',
        },
      },
      {
        files: {[FICHE]: fiche({}, BODY('Composez le (819) 555-0100.'))},
        expect: {
          line: 22,
          column: 90,
          message: '« (819) 555-0100 » est un numéro de téléphone; il n’a pas sa place dans le texte.',
        },
      },
      {files: {[FICHE]: fiche({}, BODY('Voyez [le bureau](mailto:info@example.org).'))}, expect: {line: 22}},
      {files: {[FICHE]: fiche({}, BODY('Composez le 1 800 555-0100.'))}, expect: {line: 22, column: 90}},
    ],
  },
  check(file) {
    if (!file.body || file.body.fault) return [];
    const [start, end] = file.body.range;
    // Addresses of pages may hold digits and at signs: they are blanked, so that offsets stay the same.
    const body = file.text.slice(start, end).replace(/https?:\/\/[^\s)>]+/g, (url) => ' '.repeat(url.length));
    const found = (pattern: RegExp, sentence: string) =>
      [...body.matchAll(pattern)].map(({index, 0: text}) => ({
        range: [start + index, start + index + text.length] as const,
        message: `${quote(text)} est ${sentence} n’a pas sa place dans le texte.`,
      }));
    return [...found(EMAIL, 'une adresse courriel; elle'), ...found(PHONE, 'un numéro de téléphone; il')];
  },
};
