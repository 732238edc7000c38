import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';
import {dictionaryForms} from '../search/conjugations';
import type {Dictionary} from '../search/dictionary';
import {dictionaryWords} from '../search/frenchWords';

/**
 * The words of French and their forms, folded, from the dictionary of Grammalecte as `dictionary-fr` publishes it. It never reaches a
 * visitor: the search keeps those that it would take for slips.
 * @param root folder of the site, where its packages are
 */
export async function frenchWords(root: string): Promise<Dictionary> {
  const entry = createRequire(path.join(root, 'package.json')).resolve('dictionary-fr');
  const [dictionary, affixes] = await Promise.all(
    ['index.dic', 'index.aff'].map((file) => readFile(path.join(path.dirname(entry), file), 'utf8')),
  );
  return {
    words: dictionaryWords(dictionary ?? ''),
    forms: dictionaryForms(dictionary ?? '', affixes ?? ''),
  };
}
