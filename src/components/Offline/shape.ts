import {devicePlace} from '@site/src/deviceStore/browserPlaces';
import type {Shape} from '@site/src/deviceStore/shape';
import {createStoredState} from '@site/src/deviceStore/storedState';
import {isTree} from '@site/src/deviceStore/tree';

/** What the visitor wants kept to be read without a network. What this code does not know of it stays in place. */
export interface OfflineChoice {
  readonly [key: string]: unknown;
  /** Nothing is to be kept. */
  readonly refus?: boolean;
}

export const offlineShape: Shape<OfflineChoice> = {
  name: 'hors-ligne',
  version: 1,
  empty: {},
  read: (content) =>
    isTree(content) && (content.refus === undefined || typeof content.refus === 'boolean')
      ? content
      : undefined,
};

export const offlineChoice = createStoredState(offlineShape, devicePlace);
