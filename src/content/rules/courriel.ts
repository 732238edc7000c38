import * as z from 'zod';
import {newValue} from '../edit';
import {FICHE, fiche} from '../examples';
import {typedValue, valueRange} from '../ranges';
import type {Rule} from '../rule';
import {didYouMean, quote} from '../words';

export const courriel: Rule = {
  id: 'courriel',
  severity: 'error',
  summary: 'Une adresse courriel est complète.',
  help: 'Écrivez l’adresse seule, par exemple info@example.org, sans nom ni « mailto: ».',
  examples: {
    valid: [{[FICHE]: fiche({contact: '{courriel: info@example.org}'})}],
    invalid: [
      {
        files: {[FICHE]: fiche({contact: '{courriel: info(at)example.org}'})},
        expect: {
          line: 18,
          column: 21,
          message: '« info(at)example.org » n’est pas une adresse courriel.',
          expected: 'info@example.org',
        },
      },
      ...['info @ example.org', '"mailto:info@example.org"', 'info@example .org', 'info@example.org.'].map(
        (typed) => ({
          files: {[FICHE]: fiche({contact: `{courriel: ${typed}}`})},
          expect: {
            line: 18,
            suggestion: 'info@example.org',
            fix: {
              ...{line: 18, column: 21, endLine: 18, endColumn: 21 + typed.length},
              text: 'info@example.org',
            },
          },
        }),
      ),
    ],
  },
  check(file) {
    return file.issues.flatMap((issue) => {
      if (issue.kind !== 'courriel') return [];
      const typed = typedValue(file, issue.path);
      const range = valueRange(file, issue.path);
      const suggestion = mended(String(typed));
      return [
        {
          range,
          message: `${quote(typed)} n’est pas une adresse courriel${didYouMean(suggestion) || '.'}`,
          expected: 'info@example.org',
          ...(suggestion !== undefined && {suggestion, fix: newValue(file, range, suggestion)}),
        },
      ];
    });
  },
};

/** The address without what a copy leaves around and inside it; `undefined` when that is not enough. */
function mended(typed: string): string | undefined {
  const address = typed.replace(/\s/g, '').replace(/^mailto:|[.,;]+$/gi, '');
  // Two addresses would make a third.
  return address.split('@').length === 2 && mail.safeParse(address).success ? address : undefined;
}

const mail = z.email();
