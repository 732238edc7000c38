import {readFileSync, readdirSync} from 'node:fs';

const LOCALES = 'node_modules/@docusaurus/theme-translations/locales';

type Strings = Record<string, string>;

/** The strings that the site shows: those of the theme it uses. */
export const SHOWN = 'theme-common.json';

/** Files of strings that come with Docusaurus, one for each theme. */
export const files = readdirSync(`${LOCALES}/base`);

function readStrings(file: string): Strings {
  const all = JSON.parse(readFileSync(`${LOCALES}/${file}`, 'utf8')) as Strings;
  return Object.fromEntries(Object.entries(all).filter(([key]) => !key.endsWith('___DESCRIPTION')));
}

/** Our own French, which stands over the one that comes with Docusaurus. */
export const ours: Strings = Object.fromEntries(
  Object.entries(
    JSON.parse(readFileSync('i18n/fr/code.json', 'utf8')) as Record<string, {message: string}>,
  ).map(([key, {message}]) => [key, message]),
);

export const english = (file: string): Strings => readStrings(`base/${file}`);

export const bundled = (file: string): Strings => readStrings(`fr/${file}`);

/** What the site really says: the bundled French, then ours. */
export const french = (file: string): Strings => ({...english(file), ...bundled(file), ...known(file)});

/** Those of our strings that a file of the theme has. */
function known(file: string): Strings {
  const keys = english(file);
  return Object.fromEntries(Object.entries(ours).filter(([key]) => key in keys));
}
