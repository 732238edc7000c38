import {useCallback, useEffect, useState} from 'react';
import SiteStorage from '@generated/site-storage';
import {myProject} from '@site/src/components/MyTerritory/myProject';
import {devicePlace, tabPlace} from '@site/src/deviceStore/browserPlaces';
import type {Place} from '@site/src/deviceStore/place';
import type {DeviceView} from '@site/src/views/deviceView';
import type {Kept} from './inventory';
import {isOfTab, readInventory} from './inventory';
import type {KeptCache} from './keptCaches';
import {readCaches} from './keptCaches';

/** What the browser holds of the site. */
export interface KeptHere {
  kept: readonly Kept[];
  caches: readonly KeptCache[];
  /** The browser forbids the site to keep anything. */
  isClosed: boolean;
}

/** Under which the theme of Docusaurus keeps the choice between light and dark. */
const THEME_KEY = `theme${SiteStorage.namespace}`;

/** The storage that holds what is of a kind. */
export function storageOf({kind}: Pick<Kept, 'kind'>): Storage {
  return isOfTab(kind) ? window.sessionStorage : window.localStorage;
}

/**
 * All that this browser holds of the site, as it changes; undefined until it has been read.
 * @returns also what reads it again
 */
export function useKept(data: DeviceView, baseUrl: string): [KeptHere | undefined, () => void] {
  const [here, setHere] = useState<KeptHere>();
  const [turn, setTurn] = useState(0);
  const again = useCallback(() => setTurn((known) => known + 1), []);
  useEffect(() => {
    // What this page changes itself is told to the readers of the state alone.
    const stops = [
      ...[devicePlace, tabPlace].map((place) => place.listen(again)),
      myProject.subscribe(again),
    ];
    return () => stops.forEach((stop) => stop());
  }, [again]);
  useEffect(() => {
    let isCurrent = true;
    const texts = readTexts(data);
    const show = (caches: KeptCache[]) => isCurrent && setHere({...texts, caches});
    cachesHere(baseUrl).then(show, () => show([]));
    return () => {
      isCurrent = false;
    };
  }, [data, baseUrl, turn]);
  return [here, again];
}

async function cachesHere(baseUrl: string): Promise<KeptCache[]> {
  return readCaches(window.caches, baseUrl);
}

/** What the storages hold now. */
export function readTexts(data: DeviceView): Pick<KeptHere, 'kept' | 'isClosed'> {
  const device = read(() => window.localStorage, devicePlace, data);
  const tab = read(() => window.sessionStorage, tabPlace, data);
  return {kept: [...(device ?? []), ...(tab ?? [])], isClosed: !device};
}

/** Undefined where the browser lends no storage. */
function read(open: () => Storage | null, place: Place, data: DeviceView): Kept[] | undefined {
  try {
    const storage = open();
    return storage ? readInventory(storage, place, data, THEME_KEY) : undefined;
  } catch {
    return undefined;
  }
}
