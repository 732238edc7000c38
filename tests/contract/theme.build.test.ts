import {describe, expect, it} from 'vitest';
import {builtAddresses} from '../kinds';
import type {PageElement} from './html';
import {readPage} from './html';
import {english, files, french} from './themeStrings';

/** English strings of the theme that are not French too. */
const ENGLISH = new Set(
  files.flatMap((file) => {
    const translated = new Set(Object.values(french(file)));
    return Object.values(english(file)).filter((text) => !text.includes('{') && !translated.has(text));
  }),
);

const NAMED = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder'];

/** What an element says to those who cannot see it, or to lead somewhere. */
function words({name, attributes, text}: PageElement): string[] {
  return [
    ...NAMED.flatMap((attribute) => attributes[attribute] ?? []),
    ...(name === 'button' || name === 'a' ? [text] : []),
  ];
}

/** The elements of a page, unless it says that it is in another language. */
function inFrench(elements: readonly PageElement[]): readonly PageElement[] {
  const page = elements.find(({name}) => name === 'html');
  return page?.attributes.lang?.startsWith('fr') ? elements : [];
}

describe('names of controls and links on the built pages', () => {
  it('are in French', () => {
    expect(ENGLISH).toContain('Skip to main content');
    expect(inFrench(readPage('/'))).not.toEqual([]);
    const found = builtAddresses().flatMap((address) =>
      inFrench(readPage(address))
        .flatMap(words)
        .filter((text) => ENGLISH.has(text))
        .map((text) => `${address} ${text}`),
    );
    expect(found).toEqual([]);
  });
});
