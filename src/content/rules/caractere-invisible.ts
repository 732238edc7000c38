import {FICHE, fiche} from '../examples';
import type {Finding, Rule} from '../rule';
import {codePoint} from '../words';

/**
 * Characters that nobody sees: controls except tab and line ends, soft hyphen, zero-width and direction marks, line
 * and paragraph separators, tags; those that a font keeps for itself; and the one that stands for a character lost in a conversion.
 */
const INVISIBLE =
  /(?![\t\n\r])[\p{Cc}\p{Co}\p{Cs}\u00ad\u034f\u061c\u115f\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffd\u{e0000}-\u{e007f}]/gu;

const NAMES: Record<string, string> = {
  'U+00AD': 'trait d’union conditionnel',
  'U+200B': 'espace de largeur nulle',
  'U+200C': 'séparateur de largeur nulle',
  'U+200D': 'liant de largeur nulle',
  'U+200E': 'marque de gauche à droite',
  'U+200F': 'marque de droite à gauche',
  'U+2028': 'séparateur de lignes',
  'U+2029': 'séparateur de paragraphes',
  'U+2060': 'liant de mots',
  'U+FEFF': 'marque d’ordre des octets',
  'U+FFFD': 'caractère perdu lors d’une conversion',
};

export const caractereInvisible: Rule = {
  id: 'caractere-invisible',
  aboutFile: true,
  severity: 'error',
  summary: 'Un fichier ne contient pas de caractère invisible.',
  help: 'Effacez le passage et retapez-le; ces caractères viennent souvent d’un copier-coller.',
  examples: {
    valid: [{[FICHE]: `\ufeff${fiche({nom: 'Centre\u00a0d’essai'})}`}],
    invalid: [
      {
        files: {[FICHE]: fiche({nom: 'Cen\u200btre d’essai'})},
        expect: {
          line: 2,
          column: 9,
          endColumn: 10,
          message: 'Il y a ici un caractère invisible : espace de largeur nulle (U+200B).',
        },
      },
      {
        files: {[FICHE]: fiche({nom: 'Centre \u202ed’essai'})},
        expect: {
          line: 2,
          column: 13,
          message: 'Il y a ici un caractère invisible : marque de sens d’écriture (U+202E).',
        },
      },
      {
        files: {[FICHE]: fiche({}).replace('Des conseils', 'Des con\u00adseils')},
        expect: {line: 22, column: 8},
      },
      {
        files: {[FICHE]: fiche({nom: '"Centre\\u200b d’essai"'})},
        expect: {
          line: 2,
          column: 6,
          message: 'Il y a ici un caractère invisible : espace de largeur nulle (U+200B).',
        },
      },
      {files: {[FICHE]: fiche({nom: 'Centre\u0007 d’essai'})}, expect: {line: 2, column: 12}},
      {
        // The bullet of a text processor, in a font of its own.
        files: {[FICHE]: fiche().replace('Des conseils', '\uf0b7 Des conseils')},
        expect: {
          line: 22,
          column: 1,
          message: 'Il y a ici un caractère invisible : caractère privé d’une police (U+F0B7).',
        },
      },
    ],
  },
  check(file) {
    const typed = [...file.text.matchAll(INVISIBLE)].map(({index, 0: character}): Finding => ({
      range: [index, index + character.length],
      message: messageFor(character),
      ...(replacementOf(character) !== undefined && {
        fix: {range: [index, index + character.length], text: replacementOf(character) ?? ''},
      }),
    }));
    const escaped = (file.yaml?.texts ?? []).flatMap(({value, range}): Finding[] => {
      const [character] = value.match(INVISIBLE) ?? [];
      if (character === undefined || file.text.slice(...range).includes(character)) return [];
      return [{range, message: messageFor(character)}];
    });
    return [...typed, ...escaped];
  },
};

/** Marks that say nothing once they are out of the program that put them there. */
const MARKS = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;

/** Ends of lines of another sort, which a space replaces. */
const LINE_ENDS = /[\v\f\u2028\u2029]/;

/** What to write in its place; `undefined` when a letter, a sign or a bullet may be lost behind it. */
function replacementOf(character: string): string | undefined {
  if (MARKS.test(character)) return '';
  return LINE_ENDS.test(character) ? ' ' : undefined;
}

function messageFor(character: string): string {
  const code = codePoint(character);
  const isDirection = /[\u061c\u202a-\u202e\u2066-\u2069]/.test(character);
  const name =
    NAMES[code] ??
    (isDirection
      ? 'marque de sens d’écriture'
      : /\p{Co}/u.test(character)
        ? 'caractère privé d’une police'
        : 'caractère de commande');
  return `Il y a ici un caractère invisible : ${name} (${code}).`;
}
