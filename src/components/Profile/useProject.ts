import {myProject} from '@site/src/components/MyTerritory/myProject';
import type {MyProject} from '@site/src/components/MyTerritory/shape';
import type {Given} from '@site/src/directory/eligible';
import type {Keeping} from '@site/src/deviceStore/storedState';
import {useStoredState} from '@site/src/deviceStore/useStoredState';
import type {QuestionView} from '@site/src/views/eligibilityView';

/** What the visitor says of their project, and how to say otherwise. */
export interface ProjectAnswers {
  /** What the project is, by id of criterion, for the questions that it answers. */
  answers: ReadonlyMap<string, Given>;
  keeping: Keeping;
  say(criterion: string, value: string): void;
  forget(): void;
}

/** The project with another value for a criterion, kept under its id; an empty one takes it away. */
function withAnswer(known: MyProject, criterion: string, value: string): MyProject {
  const others = Object.entries(known).filter(([key]) => key !== criterion);
  return Object.fromEntries(value === '' ? others : [...others, [criterion, value]]);
}

const say = (criterion: string, value: string) =>
  myProject.update((known) => withAnswer(known, criterion, value));

/** All of it, the territory too. What could not be read may speak of it: it is thrown away too. */
const forget = () => {
  myProject.update(() => ({}));
  myProject.dropAside();
};

/** What this device keeps of the visitor's project; nothing at the build and at hydration. */
export function useProject(questions: readonly QuestionView[]): ProjectAnswers {
  const {content, keeping} = useStoredState(myProject);
  const answers = new Map(
    questions.flatMap(({critere, choices}) => {
      const given = choices.find(({id}) => id === content[critere]);
      return given ? [[critere, given] as const] : [];
    }),
  );
  return {answers, keeping, say, forget};
}
