import {describe, expect, it} from 'vitest';
import {dictionaryForms} from './conjugations';

const AFFIXES = `SET UTF-8
FLAG long
SFX a0 Y 5
SFX a0 er e er
SFX a0 er ons/n'q' [^cg]er po:ipre
SFX a0 er ait er
SFX a0 er âmes er
SFX a0 er asse er
SFX S. Y 1
SFX S. 0 s [^sxz]
`;

describe('dictionaryForms', () => {
  it('conjugates, without the tenses of books', () => {
    expect(dictionaryForms('2\nplanter/a0p+\npla/S.\n', AFFIXES).sort()).toEqual(
      ['plante', 'plantait', 'plantons', 'plas'].sort(),
    );
  });

  it('follows the ending that a rule asks for', () => {
    expect(dictionaryForms('manger/a0\nbois/S.', AFFIXES)).toEqual([
      'mange',
      'mangeait'.replace('eait', 'ait'),
    ]);
  });

  it('leaves out names, words without flags and the words themselves', () => {
    expect(dictionaryForms('Abitibi/S.\nété\nplante\nplanter/a0', AFFIXES)).not.toContain('plante');
  });
});
