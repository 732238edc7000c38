import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';
import {dictionaryForms} from '../search/conjugations';
import type {Dictionary} from '../search/dictionary';
import {dictionaryWords} from '../search/frenchWords';

const read = new Map<string, Promise<Dictionary>>();

/**
 * The words of French and their forms, folded, from the dictionary of Grammalecte as `dictionary-fr` publishes it. It never reaches a
 * visitor: the search keeps those that it would take for slips. Read once for all: it takes more than a second.
 * @param root folder of the site, where its packages are
 */
export function frenchWords(root: string): Promise<Dictionary> {
  const folder = path.dirname(createRequire(path.join(root, 'package.json')).resolve('dictionary-fr'));
  const words = read.get(folder) ?? readFrom(folder);
  read.set(folder, words);
  return words;
}

async function readFrom(folder: string): Promise<Dictionary> {
  const [dictionary, affixes] = await Promise.all(
    ['index.dic', 'index.aff'].map((file) => readFile(path.join(folder, file), 'utf8')),
  );
  return {
    words: dictionaryWords(dictionary ?? ''),
    forms: dictionaryForms(dictionary ?? '', affixes ?? ''),
  };
}
