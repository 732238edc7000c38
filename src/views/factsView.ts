import type {Content} from '../model/content';
import type {FactView} from './factView';
import {toFactView} from './factView';
import type {PracticeLink} from './practiceLink';
import {toPracticeLink} from './practiceLink';
import type {StageLink} from './stageLink';
import {stageLinks} from './stageLink';

/** A fact among all, with the practices it serves. */
export interface ListedFact extends FactView {
  practices: PracticeLink[];
}

/** The legal and fiscal facts, by stage; a stage without facts is left out. */
export interface FactsView {
  groups: {stage: StageLink; facts: ListedFact[]}[];
}

export function factsView(content: Content): FactsView {
  const {vocabularies, practices, facts} = content;
  const list = facts.map((fact) => ({
    etape: fact.etape,
    fact: {
      ...toFactView(fact),
      practices: practices
        .filter(({faits = []}) => faits.includes(fact.id))
        .map((practice) => toPracticeLink(practice, vocabularies)),
    },
  }));
  return {
    groups: stageLinks(content)
      .map((stage) => ({
        stage,
        facts: list.filter(({etape}) => etape === stage.id).map(({fact}) => fact),
      }))
      .filter(({facts: held}) => held.length > 0),
  };
}
