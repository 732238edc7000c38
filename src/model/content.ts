import type {Community} from './community';
import type {ContestedWord} from './contestedWord';
import type {CommunityEvent} from './event';
import type {Fact} from './fact';
import type {GlossaryTerm} from './glossary';
import type {PracticeFrontMatter, StagePageFrontMatter} from './guidePage';
import type {Parcours} from './parcours';
import type {Partner} from './partner';
import type {Prize} from './prize';
import type {Redirection} from './redirection';
import type {Resource} from './resource';
import type {Saying} from './saying';
import type {SiteTexts} from './site';
import type {Synonyms} from './synonyms';
import type {Template} from './template';
import type {Vocabularies} from './vocabularies';

/** A thing to tick. Its id stays when its words change. */
export interface ChecklistItem {
  id: string;
  text: string;
}

/** What search, lists and the pages that point to it need of a page of the guide. */
export interface GuideText {
  id: string;
  /** Address without the base URL. */
  url: string;
  /** The text without its markup, by heading. */
  passages: {heading: string; anchor: string; text: string}[];
  checklist: ChecklistItem[];
}

/** The overview of a stage; its id is that of the stage. */
export interface StageGuide extends StagePageFrontMatter, GuideText {}

/** One practice of the guide. */
export interface Practice extends PracticeFrontMatter, GuideText {}

/** All that a data folder (and the guide) holds, read and checked. */
export interface Content {
  site: SiteTexts;
  vocabularies: Vocabularies;
  /** By id. */
  resources: Resource[];
  events: CommunityEvent[];
  prizes: Prize[];
  glossary: GlossaryTerm[];
  contestedWords: ContestedWord[];
  synonyms: Synonyms;
  /** By id. */
  sayings: Saying[];
  community: Community;
  stageGuides: StageGuide[];
  /** In the order of stages, then of their rank. */
  practices: Practice[];
  /** In the order of stages, then of their rank. */
  templates: Template[];
  facts: Fact[];
  /** By id. */
  parcours: Parcours[];
  /** By id. */
  partners: Partner[];
  redirections: Redirection[];
}
