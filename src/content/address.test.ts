import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {addressFault, comparableAddress} from './address';

describe('addressFault', () => {
  it.each([
    'https://example.org',
    'http://example.org/a?b=c#d',
    'https://économie.example.org/é',
    "https://fr.wikipedia.org/wiki/Caisse_d'économie",
    'https://sous.domaine.example.co.uk:8443/',
  ])('accepts %s', (address) => {
    expect(addressFault(address)).toBeUndefined();
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

  it('proposes the address meant', () => {
    expect(addressFault('example.org/a')?.suggestion).toBe('https://example.org/a');
    expect(addressFault(' https://example.org ')?.suggestion).toBe('https://example.org');
  });
});

it('compares addresses without protocol, www. and last slash', () => {
  const same = ['http://www.example.org/a/', 'https://example.org/a', 'https://EXAMPLE.org/a/#b'];
  expect(new Set(same.map(comparableAddress))).toEqual(new Set(['example.org/a']));
  expect(comparableAddress('https://example.org/a?b=1')).not.toBe('example.org/a');
  expect(comparableAddress('rien')).toBeUndefined();
});
