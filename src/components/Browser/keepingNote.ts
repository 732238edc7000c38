import type {Keeping} from '@site/src/deviceStore/storedState';

const NEWER =
  'Une version plus récente du site est ouverte dans un autre onglet. Rechargez cette page\u00a0: ce que vous y faites n’est pas gardé.';

/** What to say of a state that the device does not keep; nothing when it does. `refused`: it keeps nothing at all. */
export function keepingNote(keeping: Keeping, refused: string): string | undefined {
  if (keeping === 'kept') return undefined;
  return keeping === 'newer' ? NEWER : refused;
}
