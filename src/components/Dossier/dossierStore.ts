import {devicePlace} from '@site/src/deviceStore/browserPlaces';
import type {Shape} from '@site/src/deviceStore/shape';
import {createStoredState} from '@site/src/deviceStore/storedState';
import {isTree} from '@site/src/deviceStore/tree';
import type {KeptDossier} from '@site/src/dossier/keptDossier';

/** A line that cannot be read is not a reason to put the others aside: what opens the dossier says it. */
export const dossierShape: Shape<KeptDossier> = {
  name: 'dossier',
  version: 1,
  empty: {},
  read: (content) =>
    isTree(content) && (content.lignes === undefined || isTree(content.lignes))
      ? (content as KeptDossier)
      : undefined,
};

/** « Mon dossier », on this device; for the visit where it keeps nothing. */
export const dossierStore = createStoredState(dossierShape, devicePlace);
