import {describe, expect, it} from 'vitest';
import {mailAddress, MAX_ADDRESS, newFileAddress, newMessageAddress} from './channels';

const REPOSITORY = 'https://forge.example/exemple/guide';

describe('ways out', () => {
  it('prepares a file, whose text comes back as it was', () => {
    const text = '---\nnom: « Prêt & don » + 100 %\n---\n\nUn été à Magog?\n';
    const address = new URL(newFileAddress(REPOSITORY, 'data/ressources/pret.md', text) ?? '');
    expect(address.pathname).toBe('/exemple/guide/new/main');
    expect(address.searchParams.get('filename')).toBe('data/ressources/pret.md');
    expect(address.searchParams.get('value')).toBe(text);
  });

  it('gives no address that a server would refuse for its length', () => {
    expect(newFileAddress(REPOSITORY, 'a.md', 'é'.repeat(MAX_ADDRESS / 6))).toBeUndefined();
    expect(newMessageAddress(REPOSITORY, {template: 'a.yml', note: 'x'.repeat(MAX_ADDRESS)})).toBeUndefined();
    expect(mailAddress('info@exemple.example', 'a', 'x'.repeat(MAX_ADDRESS))).toBeUndefined();
  });

  it('writes letters as mail programs read them', () => {
    expect(mailAddress('info@exemple.example', 'Un café & plus', 'Bonjour,\nvoici')).toBe(
      'mailto:info@exemple.example?subject=Un%20caf%C3%A9%20%26%20plus&body=Bonjour%2C%0D%0Avoici',
    );
  });
});
