import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {deadAddresses, readHistory} from '../model/addressHistory';

/** Where `npm run links` and `npm run links:restore` keep what the visits have said, from the folder of the project. */
const HISTORY_FILE = '.suivi/adresses.json';

/** The web addresses that no longer answer, without their #fragment; undefined when no visit has been told here. */
export async function deadPages(root: string): Promise<ReadonlySet<string> | undefined> {
  const text = await readFile(path.join(root, HISTORY_FILE), 'utf8').catch(() => undefined);
  const history = text === undefined ? undefined : readHistory(text);
  return history && new Set(deadAddresses(history).map(({address}) => address));
}
