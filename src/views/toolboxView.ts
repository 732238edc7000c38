import type {Content} from '../model/content';
import {needs} from '../model/lookups';
import type {StageLink} from './stageLink';
import {stageLinks} from './stageLink';
import {toTemplateLink, type TemplateLink} from './templateLink';

/** A template in the toolbox. */
export interface ToolboxItem extends TemplateLink {
  /** Other words it can be found by: when it is used, its fields, the needs it serves. */
  words: string;
}

/** All the templates, by stage. */
export interface ToolboxView {
  stages: (StageLink & {templates: ToolboxItem[]})[];
  total: number;
}

export function toolboxView(content: Content): ToolboxView {
  const {vocabularies, templates} = content;
  const known = needs(vocabularies);
  return {
    stages: stageLinks(content)
      .map((stage) => ({
        ...stage,
        templates: templates
          .filter(({etape}) => etape === stage.id)
          .map((template) => ({
            ...toTemplateLink(template),
            words: [
              template.quand,
              ...template.champs.map((field) => field.nom),
              ...known
                .filter((need) => template.besoins.includes(need.id))
                .flatMap((need) => [need.phrase, ...need.synonymes]),
            ].join(' '),
          })),
      }))
      .filter((stage) => stage.templates.length > 0),
    total: templates.length,
  };
}
