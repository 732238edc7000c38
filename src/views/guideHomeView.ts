import type {Content} from '../model/content';
import type {DirectoryIndex} from './directoryIndex';
import {practicePage} from './practiceLink';
import type {StageLink} from './stageLink';
import {toStageLink} from './stageLink';

/** The home page of the guide: the six stages. */
export interface GuideHomeView {
  stages: StageSummary[];
  practices: number;
  templates: number;
}

export interface StageSummary extends StageLink {
  voix: string;
  resume: string;
  practices: number;
  resources: number;
  /** Its lists to tick, its own and those of its practices: where the ticks are kept, and what there is to tick. */
  lists: {page: string; items: string[]}[];
}

export function guideHomeView(content: Content, index: DirectoryIndex): GuideHomeView {
  return {
    stages: content.vocabularies.etapes.map((stage) => ({
      ...toStageLink(stage, content),
      voix: stage.voix,
      resume: stage.resume,
      practices: content.practices.filter(({etape}) => etape === stage.id).length,
      resources: index.byStage.get(stage.id)?.length ?? 0,
      lists: listsOf(stage.id, content),
    })),
    practices: content.practices.length,
    templates: content.templates.length,
  };
}

function listsOf(stage: string, {stageGuides, practices}: Content): StageSummary['lists'] {
  const pages = [
    ...stageGuides.filter(({etape}) => etape === stage).map(({checklist}) => ({page: stage, checklist})),
    ...practices
      .filter(({etape}) => etape === stage)
      .map(({id, checklist}) => ({page: practicePage(stage, id), checklist})),
  ];
  return pages.flatMap(({page, checklist}) =>
    checklist.length === 0 ? [] : {page, items: checklist.map(({id}) => id)},
  );
}
