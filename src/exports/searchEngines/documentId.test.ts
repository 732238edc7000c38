import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {documentId} from './documentId';

const address = fc
  .array(fc.constantFrom('a', '2', '3', 'f', 'é', '_', '-', '/', '#', '👍'), {maxLength: 8})
  .map((signs) => `/${signs.join('')}`);

describe('documentId', () => {
  it('stays readable', () => {
    expect(documentId('/repertoire/centre-du-quai')).toBe('repertoire__centre-du-quai');
    expect(documentId('/guide/ideation#idée')).toBe('guide__ideation_23_id_e9_e');
  });

  it('holds only what every engine accepts', () => {
    fc.assert(fc.property(address, (url) => /^[a-zA-Z0-9_-]*$/.test(documentId(url))));
  });

  it('never gives one id to two addresses', () => {
    fc.assert(fc.property(address, address, (a, b) => (a === b) === (documentId(a) === documentId(b))));
  });
});
