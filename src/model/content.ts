import type {Community} from './community';
import type {CommunityEvent} from './event';
import type {GlossaryTerm} from './glossary';
import type {GuidePageFrontMatter} from './guidePage';
import type {Resource} from './resource';
import type {SiteTexts} from './site';
import type {Vocabularies} from './vocabularies';

/** A page of the guide, as search and the pages that point to it need it. */
export interface GuidePage extends GuidePageFrontMatter {
  id: string;
  /** Address without the base URL. */
  url: string;
  /** The text without its markup, by heading. */
  passages: {heading: string; anchor: string; text: string}[];
}

/** All that a data folder (and the guide) holds, read and checked. */
export interface Content {
  site: SiteTexts;
  vocabularies: Vocabularies;
  /** By id. */
  resources: Resource[];
  events: CommunityEvent[];
  glossary: GlossaryTerm[];
  community: Community;
  guide: GuidePage[];
}
