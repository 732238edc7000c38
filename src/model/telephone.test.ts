import {describe, expect, it} from 'vitest';
import {dialledTelephone, parseTelephone, telephoneLink, telephoneText} from './telephone';

/** The link, and the text that bears it. */
function linkIn(text: string): [string, string] | undefined {
  const found = parseTelephone(text);
  return found && [telephoneLink(found), text.slice(...found.range)];
}

describe('parseTelephone', () => {
  it.each([
    ...['819 555-0142', '819-555-0142', '819.555.0142', '8195550142', '(819) 555-0142', '(819)555-0142'],
    ...['819 5550142', '819/555-0142', '819\u00a0555\u20110142', '819 – 555 – 0142', '819 555 0142'],
    ...['1 819 555-0142', '1-819-555-0142', '+1 819 555-0142', '+1 (819) 555-0142', '+18195550142'],
    ...['1 (819) 555-0142', '1.819.555.0142', '+1-819-555-0142', '(1) 819 555-0142', '1 819-555 0142'],
  ])('reads %s', (text) => {
    expect(linkIn(text)).toEqual(['tel:+18195550142', text]);
  });

  it.each([
    ...['poste 204', 'local 204', ', poste 204', ' (poste 204)', ' ext. 204', ' ext 204', ' extension 204'],
    ...[
      ' x204',
      ' x 204',
      ' #204',
      ', # 204',
      ' p. 204',
      ' poste : 204',
      ' – poste 204',
      ';ext=204',
      ' Poste 204',
      ' poste no 204',
      ', poste nº 204',
      ' | poste 204',
    ],
  ])('reads the extension of 819 555-0142%s', (ending) => {
    const text = `819 555-0142${/^[a-z]/.test(ending) ? ' ' : ''}${ending}`;
    expect(linkIn(text)).toEqual(['tel:+18195550142;ext=204', text]);
  });

  it.each([
    ['819 555-0142 ou 819 555-0143', 'tel:+18195550142', '819 555-0142'],
    ['819 555-0142 / 1 800 555-0143', 'tel:+18195550142', '819 555-0142'],
    ['819 555-0142, 819 555-0143 poste 2', 'tel:+18195550142', '819 555-0142'],
    ['819 555-0142 819 555-0143', 'tel:+18195550142', '819 555-0142'],
    ['Bureau : 819 555-0142 poste 2 ou 3 (le matin)', 'tel:+18195550142;ext=2', '819 555-0142 poste 2'],
    ['555-0142 ou 819 555-0143', 'tel:+18195550143', '819 555-0143'],
    ['1 800 O-CANADA', 'tel:+18006226232', '1 800 O-CANADA'],
    ['1-800-GO-FEDEX ou 819 555-0142', 'tel:+18004633339', '1-800-GO-FEDEX'],
    ['1 888 555-AIDE', 'tel:+18885552433', '1 888 555-AIDE'],
    ['1 800 555-0142 #4', 'tel:+18005550142;ext=4', '1 800 555-0142 #4'],
    ['819 555-0142 option 2', 'tel:+18195550142', '819 555-0142'],
    ['+33 1 23 45 67 89', 'tel:+33123456789', '+33 1 23 45 67 89'],
    ['+33 (0)1 23 45 67 89', 'tel:+33123456789', '+33 (0)1 23 45 67 89'],
  ])('reads the first number of « %s »', (text, link, shown) => {
    expect(linkIn(text)).toEqual([link, shown]);
  });

  it.each([
    ...['', '555-0142', '819 555', '819 155-0142', '119 555-0142', '8195550142204', 'aucun', '211'],
    ...['819 555-01', '18195550142204', '1 800 555', '+1 819 55', 'poste 204', '2026-11-22'],
  ])('finds no complete number in « %s »', (text) => {
    expect(parseTelephone(text)).toBeUndefined();
  });
});

describe('dialledTelephone', () => {
  it.each([
    [{numero: '819 555-0142'}, 'tel:+18195550142'],
    [{numero: '819 555-0142', poste: '204'}, 'tel:+18195550142;ext=204'],
    [{numero: '211'}, 'tel:211'],
    [{numero: '1 800 O-CANADA'}, 'tel:+18006226232'],
    [{numero: '+33 1 23 45 67 89'}, 'tel:+33123456789'],
  ])('%j dials %s', (given, link) => {
    const dialled = dialledTelephone(given);
    expect(dialled && telephoneLink(dialled)).toBe(link);
  });

  it.each([
    '819 555-0142, poste 204',
    '819 555-0142 ou 819 555-0143',
    'Bureau 819 555-0142',
    '555-0142',
    '2110',
    '',
  ])('wants one number alone: « %s »', (numero) => {
    expect(dialledTelephone({numero})).toBeUndefined();
  });
});

it.each([
  ['(819) 555.0142', '819\u00a0555-0142'],
  ['1 819 555-0142', '819\u00a0555-0142'],
  ['18005550142', '1\u00a0800\u00a0555-0142'],
  ['1 800 O-CANADA', '1 800 O-CANADA'],
  ['211', '211'],
  ['+33 1 23 45 67 89', '+33 1 23 45 67 89'],
])('%s is written %s', (numero, text) => {
  expect(telephoneText({numero})).toBe(text);
});
