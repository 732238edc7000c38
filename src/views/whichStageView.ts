import type {Content} from '../model/content';
import type {PracticeLink, StageLink} from './guideView';
import {stageAddress, toPracticeLink} from './guideView';

/** One question of « À quelle étape suis-je? »: who answers yes has the stage behind them. */
export interface StageQuestion {
  stage: StageLink;
  question: string;
  /** What to do first when the answer is no. */
  practices: PracticeLink[];
}

export interface WhichStageView {
  /** In the order of the stages. A stage whose page is missing has no question. */
  questions: StageQuestion[];
}

export function whichStageView({vocabularies, stageGuides, practices}: Content): WhichStageView {
  return {
    questions: vocabularies.etapes.flatMap(({id, numero, nom}): StageQuestion[] => {
      const page = stageGuides.find(({etape}) => etape === id);
      if (!page) return [];
      return [
        {
          stage: {id, numero, nom, url: stageAddress(id, stageGuides)},
          question: page.question,
          practices: page.gestes.flatMap((gesture) => {
            const practice = practices.find((candidate) => candidate.id === gesture);
            return practice ? [toPracticeLink(practice, numero)] : [];
          }),
        },
      ];
    }),
  };
}
