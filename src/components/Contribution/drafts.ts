import {devicePlace} from '@site/src/deviceStore/browserPlaces';
import type {Shape} from '@site/src/deviceStore/shape';
import {createStoredState} from '@site/src/deviceStore/storedState';
import {isTree} from '@site/src/deviceStore/tree';
import type {Draft, DraftValues} from '@site/src/contribution/draft/values';

/** The drafts that a device keeps, by key. */
export type SavedDrafts = Readonly<Record<string, SavedDraft>>;

export interface SavedDraft {
  readonly [key: string]: unknown;
  /** When it was last touched, in milliseconds: the latest comes first. */
  quand: number;
  /** The id of the entry that it corrects; absent for a new one. */
  fiche?: string;
  valeurs: DraftValues;
  texte: Draft['sections'];
}

export const draftsShape: Shape<SavedDrafts> = {
  name: 'propositions',
  version: 1,
  empty: {},
  read: (content) =>
    isTree(content) && Object.values(content).every(isSavedDraft) ? (content as SavedDrafts) : undefined,
};

function isSavedDraft(value: unknown): value is SavedDraft {
  if (!isTree(value)) return false;
  const {quand, fiche, valeurs, texte} = value;
  return (
    typeof quand === 'number' &&
    (fiche === undefined || typeof fiche === 'string') &&
    isTree(valeurs) &&
    isTree(texte) &&
    Object.values(texte).every((text) => typeof text === 'string')
  );
}

/** Of this device, for all its tabs. */
export const savedDrafts = createStoredState(draftsShape, devicePlace);

export function draftOf({valeurs, texte}: SavedDraft): Draft {
  return {values: valeurs, sections: texte};
}

/** The name of a draft in a list: that of the resource, if it has one yet. */
export function titleOf({valeurs}: SavedDraft): string {
  return typeof valeurs.nom === 'string' && valeurs.nom.trim() !== '' ? valeurs.nom.trim() : 'Sans nom';
}
