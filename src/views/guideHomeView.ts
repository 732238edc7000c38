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
  /** What may have been begun: the templates, with what it takes to read what is kept of them. */
  forms: {id: string; titre: string; url: string; champs: {id: string}[]}[];
}

export interface StageSummary extends StageLink {
  voix: string;
  resume: string;
  practices: number;
  resources: number;
  /** Its lists to tick, its own and those of its practices: where the ticks are kept, and what there is to tick. */
  lists: TickedList[];
}

/** A list to tick, and the page of the guide where it stands. */
export interface TickedList {
  page: string;
  items: string[];
  titre: string;
  url: string;
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
    forms: content.templates.map(({id, titre, url, champs}) => ({
      id,
      titre,
      url,
      champs: champs.map((field) => ({id: field.id})),
    })),
  };
}

function listsOf(stage: string, {stageGuides, practices}: Content): StageSummary['lists'] {
  const pages = [
    ...stageGuides
      .filter(({etape}) => etape === stage)
      .map(({checklist, titre, url}) => ({page: stage, checklist, titre, url})),
    ...practices
      .filter(({etape}) => etape === stage)
      .map(({id, checklist, titre, url}) => ({page: practicePage(stage, id), checklist, titre, url})),
  ];
  return pages.flatMap(({page, checklist, titre, url}) =>
    checklist.length === 0 ? [] : {page, items: checklist.map(({id}) => id), titre, url},
  );
}
