import type {Content} from '../model/content';
import {practicePage} from './practiceLink';
import type {QuestionView} from './eligibilityView';
import {questionsAbout} from './eligibilityView';

/** What the page « Sur cet appareil » must know to name what a browser keeps. */
export interface DeviceView {
  /** What may be said of a project. */
  questions: QuestionView[];
  /** The pages whose lists are ticked, by the name under which ticks are kept. */
  lists: Record<string, PageName>;
  /** The templates, by id, with the ids of their fields. */
  templates: Record<string, PageName & {champs: {id: string}[]}>;
}

export interface PageName {
  nom: string;
  /** Without the base URL. */
  url: string;
}

export function deviceView({stageGuides, practices, templates, vocabularies}: Content): DeviceView {
  return {
    questions: questionsAbout(
      vocabularies.criteres.map(({id}) => id),
      vocabularies,
    ),
    lists: Object.fromEntries([
      ...stageGuides.map(({etape, titre, url}) => [etape, {nom: titre, url}] as const),
      ...practices.map(({etape, id, titre, url}) => [practicePage(etape, id), {nom: titre, url}] as const),
    ]),
    templates: Object.fromEntries(
      templates.map(({id, titre, url, champs}) => [
        id,
        {nom: titre, url, champs: champs.map((field) => ({id: field.id}))},
      ]),
    ),
  };
}
