import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';
import {dictionaryWords} from '../search/frenchWords';

/**
 * The words of French, folded, from the dictionary of Grammalecte as `dictionary-fr` publishes it. It never reaches a
 * visitor: the search keeps those that it would take for slips.
 * @param root folder of the site, where its packages are
 */
export async function frenchWords(root: string): Promise<string[]> {
  const entry = createRequire(path.join(root, 'package.json')).resolve('dictionary-fr');
  return dictionaryWords(await readFile(path.join(path.dirname(entry), 'index.dic'), 'utf8'));
}
