import type {Content} from '../model/content';
import {byIds} from './byIds';
import type {PracticeLink} from './practiceLink';
import {toPracticeLink} from './practiceLink';
import type {StageLink} from './stageLink';
import {stageLinks} from './stageLink';

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

export function whichStageView(content: Content): WhichStageView {
  return {
    questions: stageLinks(content).flatMap((stage): StageQuestion[] => {
      const page = content.stageGuides.find(({etape}) => etape === stage.id);
      if (!page) return [];
      const practices = byIds(page.gestes, content.practices);
      return [
        {
          stage,
          question: page.question,
          practices: practices.map((practice) => toPracticeLink(practice, content.vocabularies)),
        },
      ];
    }),
  };
}
