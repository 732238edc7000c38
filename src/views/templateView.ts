import type {Content} from '../model/content';
import {formatDate} from '../model/date';
import type {Template} from '../model/template';
import {formatValue} from '../model/templateValue';
import type {DirectoryIndex} from './directoryIndex';
import type {Download, FileSizes} from './downloadView';
import {downloadsOf} from './downloadView';
import type {CountedLink} from './countedLink';
import {countedNeeds} from './needView';
import type {PracticeLink} from './practiceLink';
import {toPracticeLink} from './practiceLink';
import type {StageLink} from './stageLink';
import {stageLink} from './stageLink';

/** One template: what it is for, its fields, its example, its files. */
export interface TemplateView extends Pick<
  Template,
  'id' | 'titre' | 'resume' | 'quand' | 'comment' | 'forme' | 'champs' | 'd_apres'
> {
  stage: StageLink;
  downloads: Download[];
  /** The invented example as people read it: field id → text; a `fiche` has one row. */
  example: Record<string, string>[];
  /** Practices of the guide that use it. */
  practices: PracticeLink[];
  /** Needs it serves; the count is of the resources that serve each. */
  needs: CountedLink[];
  /** What the community does with it, and the page of the site for that. */
  activities: {nom: string; page: string}[];
  /** A day, in words and as AAAA-MM-JJ. */
  revised: {text: string; date: string};
}

export function templateView(
  template: Template,
  content: Content,
  index: DirectoryIndex,
  sizes: FileSizes,
): TemplateView {
  const {id, titre, resume, quand, comment, forme, champs, d_apres} = template;
  return {
    id,
    titre,
    resume,
    quand,
    comment,
    forme,
    champs,
    ...(d_apres && {d_apres}),
    stage: stageLink(template.etape, content),
    downloads: downloadsOf(template, sizes),
    example: template.exemple.map((row) =>
      Object.fromEntries(
        champs.map((field): [string, string] => [field.id, formatValue(field, row[field.id])]),
      ),
    ),
    practices: content.practices
      .filter(({gabarits}) => gabarits.includes(id))
      .map((practice) => toPracticeLink(practice, content.vocabularies)),
    needs: countedNeeds(template.besoins, index),
    activities: content.community.activites.flatMap(({nom, page, gabarits}) =>
      page !== undefined && gabarits?.includes(id) ? [{nom, page}] : [],
    ),
    revised: {text: formatDate(template.revise_le), date: template.revise_le},
  };
}
