import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {addressFault, comparableAddress} from './address';

describe('addressFault', () => {
  it.each([
    ['Site : https://example.org', 'commence par «\u00a0Site :\u00a0»'],
    ['url: https://example.org', 'commence par «\u00a0url:\u00a0»'],
    ['[le site](https://example.org)', 'est un lien Markdown, et non une adresse seule'],
    ['[https://example.org](https://example.org)', 'est un lien Markdown, et non une adresse seule'],
  ])('says what stands before the address in %s', (text, fault) => {
    expect(addressFault(text)).toEqual({fault, suggestion: 'https://example.org'});
  });

  it('proposes the first of two, and says that the other would be lost', () => {
    expect(addressFault('example.com ou https://example.org')).toEqual({
      fault: 'en contient deux',
      suggestion: 'https://example.com',
      isPartial: true,
    });
  });

  it.each([
    'https://example.org',
    'http://example.org/a?b=c#d',
    'https://économie.example.org/é',
    "https://fr.wikipedia.org/wiki/Caisse_d'économie",
    'https://sous.domaine.example.co.uk:8443/',
  ])('accepts %s', (address) => {
    expect(addressFault(address)).toBeUndefined();
  });

  it('judges the thousandth address as the first', () => {
    const address = 'https://économie.example.org/é';
    // As many as make Node compile what is called.
    for (let time = 0; time < 20_000; time += 1) {
      if (addressFault(address)) expect.fail(`refused at call ${time}`);
    }
  });

  it.each([
    'ftp://example.org',
    'JavaScript:alert(1)',
    'vbscript:a',
    '//example.org',
    'https:example.org',
    'https:///example.org',
    'https://example',
    'https://0x7f.1/',
    'https://127.1/',
    'https://user@example.org',
    'https://example.org/<b>',
    'https://exa mple.org',
    ' https://example.org',
    'https://example.org\\@evil.org',
    'mailto:info@example.org',
    'about:blank',
    'https://serveur.local/a',
    'https://wiki.intranet',
    'https://site.localhost:3000',
    'https://NAS.LAN/a',
  ])('refuses %s', (address) => {
    expect(addressFault(address)).toBeDefined();
  });

  it('accepts only what a browser opens on the web', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string(), fc.string({unit: 'binary'})), (text) => {
        if (addressFault(text)) return;
        const {protocol, hostname, username} = new URL(text);
        expect(protocol).toMatch(/^https?:$/);
        expect(hostname).toMatch(/\.[a-z][a-z0-9-]*$/i);
        expect(username).toBe('');
      }),
    );
  });

  it.each([
    'https://fr.wikipedia.org/wiki/Sherbrooke_(ville)',
    'https://web.archive.org/web/2020/https://example.org/',
    'https://example.org/?u=https://autre.example.org',
    'HTTPS://example.org/a?',
  ])('takes %s whole', (address) => {
    expect(addressFault(address)).toBeUndefined();
  });

  const here = 'https://example.org/a-b';
  it.each([
    ...['example.org/a-b', ` ${here} `, `http s://example.org/a-b`, 'https ://example.org/a-b'],
    ...[
      'htps://example.org/a-b',
      'htttps://example.org/a-b',
      'https//example.org/a-b',
      'https:/example.org/a-b',
    ],
    ...['https:\\\\example.org/a-b', 'https;//example.org/a-b', 'https：//example.org/a-b'],
    ...[...'‐‑‒–—―−'].map((hyphen) => `https://example.org/a${hyphen}b`),
    ...[
      'https://example．org/a-b',
      'https://exаmple.org/a-b',
      'https://ex\u00adample.org/a-b',
      'ｈttps://example.org/a-b',
    ],
    ...[...'.,;:!)]}>»”"’\''].map((end) => `${here}${end}`),
    ...[
      `(${here})`,
      `<${here}>`,
      `« ${here} »`,
      `“${here}”`,
      `[le site](${here})`,
      `- ${here}`,
      `**${here}**`,
    ],
    ...[
      `${here} ${here}2`,
      `${here}; ${here}2`,
      `${here} ou ${here}2`,
      `${here}${here}2`,
      `${here}, www.example.org`,
    ],
  ])('proposes the address meant by %s', (typed) => {
    expect(addressFault(typed)?.suggestion).toBe(here);
  });

  it.each([`${here}…`, 'https://example.org/un mot', 'https://пример.example.org', '', 'https://'])(
    'refuses %s and proposes nothing',
    (typed) => {
      expect(addressFault(typed)).not.toHaveProperty('suggestion');
      expect(addressFault(typed)?.fault).toBeTruthy();
    },
  );

  it('never proposes what it refuses', () => {
    const part = fc.constantFrom(
      'https://',
      'example.org',
      ' ',
      '.',
      ')',
      '(',
      '‑',
      '…',
      '/a',
      'www.',
      '«',
      'http',
      '?',
    );
    fc.assert(
      fc.property(fc.array(part, {maxLength: 8}), (parts) => {
        const {suggestion} = addressFault(parts.join('')) ?? {};
        if (suggestion !== undefined) expect(addressFault(suggestion)).toBeUndefined();
      }),
    );
  });
});

it('compares addresses without protocol, www. and last slash', () => {
  const same = ['http://www.example.org/a/', 'https://example.org/a', 'https://EXAMPLE.org/a/#b'];
  expect(new Set(same.map(comparableAddress))).toEqual(new Set(['example.org/a']));
  expect(comparableAddress('https://example.org/a?b=1')).not.toBe('example.org/a');
  expect(comparableAddress('rien')).toBeUndefined();
});
