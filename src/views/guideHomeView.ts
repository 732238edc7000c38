import type {Content} from '../model/content';
import type {DirectoryIndex} from './directoryIndex';
import type {StageLink} from './stageLink';
import {toStageLink} from './stageLink';

/** The home page of the guide: the six stages. */
export interface GuideHomeView {
  stages: (StageLink & {voix: string; resume: string; practices: number; resources: number})[];
  practices: number;
  templates: number;
}

export function guideHomeView(content: Content, index: DirectoryIndex): GuideHomeView {
  return {
    stages: content.vocabularies.etapes.map((stage) => ({
      ...toStageLink(stage, content),
      voix: stage.voix,
      resume: stage.resume,
      practices: content.practices.filter(({etape}) => etape === stage.id).length,
      resources: index.byStage.get(stage.id)?.length ?? 0,
    })),
    practices: content.practices.length,
    templates: content.templates.length,
  };
}
