import type {Shape} from '@site/src/deviceStore/shape';
import type {StoredState} from '@site/src/deviceStore/storedState';
import type {SingleName} from '@site/src/deviceStore/names';
import {isTree} from '@site/src/deviceStore/tree';

/** Whether a key alone does something. Those who speak to their computer must be able to say no (WCAG 2.1.4). */
export interface KeyPreference {
  readonly [key: string]: unknown;
  readonly isOff?: boolean;
}

/** How it is kept under a name. */
export function keyShape(name: SingleName): Shape<KeyPreference> {
  return {
    name,
    version: 1,
    empty: {},
    read: (content) =>
      isTree(content) && (content.isOff === undefined || typeof content.isOff === 'boolean')
        ? content
        : undefined,
  };
}

export function isKeyOn({isOff = false}: KeyPreference): boolean {
  return !isOff;
}

export function turnKey(preference: StoredState<KeyPreference>, isOn: boolean): void {
  preference.update(() => (isOn ? {} : {isOff: true}));
}
