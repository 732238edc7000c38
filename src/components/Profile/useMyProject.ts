import {myProject} from '@site/src/components/MyTerritory/myProject';
import type {MyProject} from '@site/src/components/MyTerritory/shape';
import type {Keeping} from '@site/src/deviceStore/storedState';
import {useStoredState} from '@site/src/deviceStore/useStoredState';

/** What this device knows of the visitor's project, and how to say otherwise. */
export interface KnownProject {
  /** Ids by criterion: `territoire` is where it is, `stade` its stage. Nobody has checked that the site still knows them. */
  project: MyProject;
  keeping: Keeping;
  /** Keeps the answer to a criterion; an empty one takes it away. */
  say(criterion: string, value: string): void;
  /** All of it, the territory too. */
  forget(): void;
}

/** The project with another value for a criterion, kept under its id; an empty one takes it away. */
function withAnswer(known: MyProject, criterion: string, value: string): MyProject {
  if ((known[criterion] ?? '') === value) return known;
  const others = Object.entries(known).filter(([key]) => key !== criterion);
  return Object.fromEntries(value === '' ? others : [...others, [criterion, value]]);
}

const say = (criterion: string, value: string) =>
  myProject.update((known) => withAnswer(known, criterion, value));

/** What could not be read may speak of the project: it is thrown away too. */
const forget = () => {
  myProject.update(() => ({}));
  myProject.dropAside();
};

/** The project that every tab and every list follow; nothing is known of it at the build and at hydration. */
export function useMyProject(): KnownProject {
  const {content, keeping} = useStoredState(myProject);
  return {project: content, keeping, say, forget};
}
