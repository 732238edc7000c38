import {devicePlace} from '@site/src/deviceStore/browserPlaces';
import type {Shape} from '@site/src/deviceStore/shape';
import {createStoredState} from '@site/src/deviceStore/storedState';
import {isTree} from '@site/src/deviceStore/tree';

/** Whether the key `/` leads to the search. Those who speak to their computer must be able to say no (WCAG 2.1.4). */
export interface SlashPreference {
  readonly [key: string]: unknown;
  readonly isOff?: boolean;
}

export const slashShape: Shape<SlashPreference> = {
  name: 'raccourci-barre',
  version: 1,
  empty: {},
  read: (content) =>
    isTree(content) && (content.isOff === undefined || typeof content.isOff === 'boolean')
      ? content
      : undefined,
  former: {key: '2ise:raccourci-barre', read: (text) => (text === 'non' ? {isOff: true} : {})},
};

export const slashPreference = createStoredState(slashShape, devicePlace);

export function isSlashOn({isOff = false}: SlashPreference): boolean {
  return !isOff;
}

export function turnSlash(isOn: boolean): void {
  slashPreference.update(() => (isOn ? {} : {isOff: true}));
}
