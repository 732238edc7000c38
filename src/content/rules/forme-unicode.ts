import {FICHE, fiche} from '../examples';
import type {Range} from '../lines';
import type {Rule} from '../rule';
import {count, quote} from '../words';

export const formeUnicode: Rule = {
  id: 'forme-unicode',
  aboutFile: true,
  severity: 'error',
  summary: 'Une lettre accentuée est un seul caractère (forme NFC d’Unicode).',
  help: 'Retapez la lettre au clavier; le texte vient sans doute d’un copier-coller depuis un PDF ou un Mac.',
  examples: {
    valid: [{[FICHE]: fiche({nom: 'Café d’essai'})}],
    invalid: [
      {
        files: {[FICHE]: fiche({nom: 'Cafe\u0301 e\u0301tudiant'})},
        expect: {
          line: 2,
          column: 9,
          endColumn: 11,
          message: '« é » est écrit en deux caractères, une lettre et un accent (2 fois dans ce fichier).',
          suggestion: 'é',
        },
      },
    ],
  },
  check({text}) {
    if (text.normalize('NFC') === text) return [];
    const decomposed = [...text.matchAll(/\P{M}\p{M}*/gu)].filter(
      ({0: part}) => part.normalize('NFC') !== part,
    );
    const [first] = decomposed;
    if (!first) return [{range: [0, 0] as const, message: 'Ce fichier n’est pas en forme NFC d’Unicode.'}];
    const composed = first[0].normalize('NFC');
    const last = decomposed.at(-1) ?? first;
    const all: Range = [first.index, last.index + last[0].length];
    return [
      {
        range: [first.index, first.index + first[0].length] as const,
        message: `${quote(composed)} est écrit en deux caractères, une lettre et un accent (${count(decomposed.length, 'fois', 'fois')} dans ce fichier).`,
        suggestion: composed,
        fix: {range: all, text: text.slice(...all).normalize('NFC')},
      },
    ];
  },
};
