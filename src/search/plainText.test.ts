import {expect, it} from 'vitest';
import {plainText} from './plainText';

it('keeps the words of a body and drops its marks', () => {
  const body =
    '## Bon à savoir\n\nVoir **la page** du [RQ-ACA](https://rq-aca.org/loi25) ou <https://exemple.org>.\n\n- un `sigle`';
  expect(plainText(body).replace(/\s+/g, ' ')).toBe('Voir la page du RQ-ACA ou - un sigle');
});
