import {useMemo} from 'react';
import type {Keeping} from '@site/src/deviceStore/storedState';
import {useStoredState} from '@site/src/deviceStore/useStoredState';
import {ownPlaces} from '@site/src/model/territory';
import type {Place} from '@site/src/model/territory';
import {myProject} from './myProject';
import {withTerritory} from './shape';

/** Where the visitor's project is, and how to say otherwise. */
export interface MyTerritory {
  /** Where a project may be: what one can choose. */
  choices: readonly Place[];
  /** Where the visitor's project is; undefined until they say so, at the build and at hydration. */
  kept?: Place;
  keeping: Keeping;
  choose(id: string): void;
  forget(): void;
}

const choose = (id: string) => {
  // As on a page that opens with it: what is said of it keeps its place once it is forgotten.
  document.documentElement.dataset.ailleurs = '';
  myProject.update((project) => withTerritory(project, id));
};

/** Without the territory. What could not be read may name it: it is thrown away too. */
const forget = () => {
  myProject.update((project) => withTerritory(project, undefined));
  myProject.dropAside();
};

/** The territory that this device keeps, if the site still knows it. Every tab and every list follow. */
export function useMyTerritory(places: readonly Place[]): MyTerritory {
  const {content, keeping} = useStoredState(myProject);
  const choices = useMemo(() => ownPlaces(places), [places]);
  const kept = choices.find(({id}) => id === content.territoire);
  return {choices, ...(kept && {kept}), keeping, choose, forget};
}
