import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';
import {dictionaryForms} from '../search/conjugations';
import type {Dictionary} from '../search/dictionary';
import {dictionaryWords} from '../search/frenchWords';

const read = new Map<string, Promise<Dictionary>>();

/**
 * The words of French and their forms, folded, from the dictionary of Grammalecte as `dictionary-fr` publishes it. It never reaches a
 * visitor: the search keeps those that it would take for slips. Read once for all.
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
  return new HunspellDictionary(dictionary ?? '', affixes ?? '');
}

/** Its lists are made when they are first asked for: it takes more than a second, and a search for known words needs none. */
class HunspellDictionary implements Dictionary {
  readonly #dictionary: string;
  readonly #affixes: string;
  #words?: readonly string[];
  #forms?: readonly string[];

  constructor(dictionary: string, affixes: string) {
    this.#dictionary = dictionary;
    this.#affixes = affixes;
  }

  get words(): readonly string[] {
    return (this.#words ??= dictionaryWords(this.#dictionary));
  }

  get forms(): readonly string[] {
    return (this.#forms ??= dictionaryForms(this.#dictionary, this.#affixes));
  }
}
