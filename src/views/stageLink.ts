import {addresses} from '../model/addresses';
import type {Content} from '../model/content';
import type {Stage} from '../model/vocabularies';
import type {StageSummary} from './stageView';

/** A stage that one can go to. */
export interface StageLink extends StageSummary {
  url: string;
}

type Stages = Pick<Content, 'vocabularies' | 'stageGuides'>;

/** The stages, in their order. */
export function stageLinks(content: Stages): StageLink[] {
  return content.vocabularies.etapes.map((stage) => toStageLink(stage, content));
}

/** Leads to where the stage is told: its overview in the guide, else its resources. */
export function toStageLink({id, numero, nom}: Stage, {stageGuides}: Pick<Stages, 'stageGuides'>): StageLink {
  const guide = stageGuides.find(({etape}) => etape === id);
  return {id, numero, nom, url: guide?.url ?? addresses.stage(id)};
}

/** The stage of a page or of a template: their schemas accept no stage that is not in the list. */
export function stageLink(id: string, content: Stages): StageLink {
  const known = stageLinks(content).find((stage) => stage.id === id);
  return known ?? {id, numero: 0, nom: id, url: addresses.stage(id)};
}
