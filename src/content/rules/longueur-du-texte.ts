import {BODY_LIMITS} from '../../model/resource';
import {MAX_TEXT} from '../document';
import {FICHE, PRATIQUE, fiche, pratique} from '../examples';
import {isGuide} from '../place';
import {bodyRange, firstLine} from '../ranges';
import type {CheckedFile, Finding, Rule} from '../rule';
import {count} from '../words';

const {min, max} = BODY_LIMITS;
const BODY = (text: string) => `\n## Ce que vous y trouvez\n\n${text}\n`;

export const longueurDuTexte: Rule = {
  id: 'longueur-du-texte',
  severity: 'error',
  summary: `Le texte d’une fiche a de ${min} à ${max} caractères; celui d’une page du guide, au plus ${MAX_TEXT}.`,
  help: 'Dites l’essentiel : ce que l’on trouve, pour qui, comment y accéder. Le reste se lit sur le site de la ressource.',
  examples: {
    valid: [{[FICHE]: fiche({}, BODY('Bonjour. '.repeat(600).trim()))}],
    invalid: [
      {
        files: {[FICHE]: fiche({}, '')},
        expect: {line: 18, column: 1, message: 'Cette fiche n’a pas de texte.'},
      },
      {
        files: {[FICHE]: fiche({}, BODY('Des conseils.'))},
        expect: {line: 20, column: 1, message: `Le texte a 39 caractères; il en faut au moins ${min}.`},
      },
      {
        files: {[FICHE]: fiche({}, BODY('Bonjour. '.repeat(800).trim()))},
        expect: {line: 20, message: `Le texte a 7225 caractères; il en faut au plus ${max}.`},
      },
      {files: {[FICHE]: fiche({}, BODY('Bonjour. '.repeat(3000)))}, expect: {line: 20}},
      {
        files: {[PRATIQUE]: pratique({}, {text: {'Le piège': '1 '.repeat(11_000)}})},
        expect: {
          file: PRATIQUE,
          line: 16,
          message: 'Cette page a plus de 20000 caractères; elle n’a pas été lue.',
        },
      },
    ],
  },
  check(file) {
    const {kind} = file.place;
    if (!file.body) return [];
    if (isGuide(file.place)) return file.body.fault === 'longueur' ? [tooLong(file)] : [];
    if (kind !== 'ressource' && file.body.fault !== 'longueur') return [];
    const range = bodyRange(file);
    const text = file.text.slice(...file.body.range).trim();
    const {length} = [...text];
    const expected = `de ${min} à ${max} caractères`;
    if (length === 0) {
      return [{range, message: 'Cette fiche n’a pas de texte.', expected}];
    }
    if (length >= min && length <= max) return [];
    const bound = length < min ? `au moins ${min}` : `au plus ${max}`;
    return [
      {
        range: firstLine(file, range),
        message: `Le texte a ${count(length, 'caractère')}; il en faut ${bound}.`,
        expected,
      },
    ];
  },
};

/** A page of the guide has no limit of its own but the one that keeps it readable by the parser. */
function tooLong(file: CheckedFile): Finding {
  return {
    range: firstLine(file, bodyRange(file)),
    message: `Cette page a plus de ${MAX_TEXT} caractères; elle n’a pas été lue.`,
    expected: `au plus ${MAX_TEXT} caractères`,
    help: 'Partagez-la en deux pratiques, ou mettez le détail dans un gabarit.',
  };
}
