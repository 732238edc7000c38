import {describe, expect, it} from 'vitest';
import {SHOWN, bundled, english, files, french, ours} from './themeStrings';

/* Every string of the theme is in good French of Québec: the bundled one leaves some in English and others badly said. */

/** Strings that are the same in both languages, with the reason. */
const SAME: Record<string, string> = {
  'theme.admonition.danger': 'the same word',
  'theme.admonition.info': 'the same word',
  'theme.blog.author.pageTitle': 'holds no word',
  'theme.navbar.mobileVersionsDropdown.label': 'the same word',
  'theme.Playground.buttons.reset': 'the site has no playground: the string is not in its pages',
};

const all = files.flatMap((file) =>
  Object.entries(english(file)).map(([key, text]) => ({key, english: text, french: french(file)[key] ?? ''})),
);

describe('strings of the theme', () => {
  it('are read', () => {
    expect(all.length).toBeGreaterThan(100);
  });

  it('are French, but for the known exceptions, all needed', () => {
    const same = all.filter((string) => string.french === string.english).map(({key}) => key);
    expect(same.sort()).toEqual(Object.keys(SAME).sort());
  });

  it('hold the same blanks to fill, and the same number of plural forms', () => {
    const shape = (text: string) => [[...new Set(text.match(/\{\w+\}/g))].sort(), text.split('|').length];
    const broken = all.filter((string) => {
      const isOurs = string.key in ours;
      return isOurs && JSON.stringify(shape(string.french)) !== JSON.stringify(shape(string.english));
    });
    expect(broken).toEqual([]);
  });

  it('follow the typography of the Office québécois de la langue française', () => {
    const faults = /['"]|\.\.\.|(?<!\u00a0)[:»]|«(?!\u00a0)|[ \u00a0\u202f][;?!]/;
    const shown = Object.entries(french(SHOWN)).filter(([, text]) => faults.test(text));
    expect(shown).toEqual([]);
  });

  it('are written over only where the theme has them and says otherwise', () => {
    const theirs = Object.assign({}, ...files.map(bundled)) as Record<string, string>;
    expect(Object.keys(ours).filter((key) => !(key in theirs) || theirs[key] === ours[key])).toEqual([]);
  });
});
