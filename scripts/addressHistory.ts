import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {quote} from '../src/content/words';
import type {AddressHistory} from '../src/model/addressHistory';
import {deadAddresses, readHistory} from '../src/model/addressHistory';
import {UsageError} from './commandLine';

/** Where the history of the addresses is, from the folder of the project. */
export const HISTORY_FILE = '.suivi/adresses.json';

/** What past checks have found; nothing before the first. @throws UsageError when the file cannot be read */
export async function addressHistory(cwd: string): Promise<AddressHistory> {
  const text = await readFile(path.resolve(cwd, HISTORY_FILE), 'utf8').catch(() => undefined);
  if (text === undefined) return {};
  const history = readHistory(text);
  if (!history) {
    throw new UsageError(
      `${quote(HISTORY_FILE)} ne se lit pas. Reprenez celui d’avant, ou effacez-le pour recommencer à zéro.`,
    );
  }
  return history;
}

/** The addresses that past checks call dead, as `webAddresses` gives them. */
export async function knownDead(cwd: string): Promise<ReadonlySet<string>> {
  return new Set(deadAddresses(await addressHistory(cwd)).map(({address}) => address));
}
