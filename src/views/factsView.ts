import type {Content} from '../model/content';
import type {FactView} from './factView';
import {toFactView} from './factView';
import type {PracticeLink, StageLink} from './guideView';
import {stageAddress, toPracticeLink} from './guideView';

/** A fact among all, with the practices it serves. */
export interface ListedFact extends FactView {
  practices: PracticeLink[];
}

/** The legal and fiscal facts, by stage; a stage without facts is left out. */
export interface FactsView {
  groups: {stage: StageLink; facts: ListedFact[]}[];
}

export function factsView({vocabularies, stageGuides, practices, facts}: Content): FactsView {
  const rank = new Map(vocabularies.etapes.map(({id, numero}) => [id, numero]));
  const list = facts.map((fact) => ({
    etape: fact.etape,
    fact: {
      ...toFactView(fact),
      practices: practices
        .filter(({faits = []}) => faits.includes(fact.id))
        .map((practice) => toPracticeLink(practice, rank.get(practice.etape) ?? 0)),
    },
  }));
  return {
    groups: vocabularies.etapes
      .map(({id, numero, nom}) => ({
        stage: {id, numero, nom, url: stageAddress(id, stageGuides)},
        facts: list.filter(({etape}) => etape === id).map(({fact}) => fact),
      }))
      .filter(({facts: held}) => held.length > 0),
  };
}
