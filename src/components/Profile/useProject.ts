import {useMemo} from 'react';
import type {Given} from '@site/src/directory/eligible';
import type {QuestionView} from '@site/src/views/eligibilityView';
import type {KnownProject} from './useMyProject';
import {useMyProject} from './useMyProject';

/** What the visitor says of their project, and how to say otherwise. */
export interface ProjectAnswers extends Omit<KnownProject, 'project'> {
  /** What the project is, by id of criterion, for the questions that it answers. */
  answers: ReadonlyMap<string, Given>;
}

/** What this device keeps of the visitor's project, among these answers; nothing at the build and at hydration. */
export function useProject(questions: readonly QuestionView[]): ProjectAnswers {
  const {project, ...ways} = useMyProject();
  const answers = useMemo(
    () =>
      new Map(
        questions.flatMap(({critere, choices}) => {
          const given = choices.find(({id}) => id === project[critere]);
          return given ? [[critere, given] as const] : [];
        }),
      ),
    [questions, project],
  );
  return {answers, ...ways};
}
