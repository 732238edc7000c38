import type {Content} from '../../model/content';
import {lastTouch} from '../../model/freshness';
import type {SiteTexts} from '../../model/site';

/** Who publishes the data, and where: a fork gives its own. */
export interface DataPublication {
  /** Absolute address of the home page, without a slash at its end: all the addresses of the data begin so. */
  root: string;
  site: Pick<SiteTexts, 'titre' | 'description' | 'licence' | 'licence_url'>;
}

/** The absolute address of a page or a file, from the one that is relative to the base URL. */
export function absolute({root}: Pick<DataPublication, 'root'>, address: string): string {
  return address === '/' ? `${root}/` : root + address;
}

/** What whoever takes the data writes beside them. */
export function attribution(publication: DataPublication): string {
  const {titre, licence} = publication.site;
  return `${titre}, ${absolute(publication, '/')}, sous licence ${licence}`;
}

/** The last day on which somebody has touched the content, as it says itself, AAAA-MM-JJ: no clock is read. */
export function lastTouched({
  resources,
  practices,
  stageGuides,
  templates,
  parcours,
}: Content): string | undefined {
  const days = [
    ...resources.map(lastTouch),
    ...[...practices, ...stageGuides, ...templates, ...parcours].map(({revise_le}) => revise_le),
  ];
  return days.sort().at(-1);
}
