import type {DirectoryRecord} from '../directory/record';
import type {Row} from '../directory/row';
import {toRow} from '../directory/row';
import {compareNearest} from '../directory/order';
import {addresses} from '../model/addresses';
import type {ChecklistItem, Content, GuideText, Practice, StageGuide} from '../model/content';
import {formatDate} from '../model/date';
import type {GuideSource} from '../model/guidePage';
import type {DirectoryIndex} from './directoryIndex';
import type {CountedLink} from './countedLink';
import {countedNeeds} from './needView';
import type {ParcoursLink} from './parcoursLink';
import {parcoursAtStage} from './parcoursLink';
import type {PracticeLink} from './practiceLink';
import {toPracticeLink} from './practiceLink';
import type {StageLink} from './stageLink';
import {stageLink, stageLinks} from './stageLink';
import {toTemplateLink, type TemplateLink} from './templateLink';

/** What every page of the guide shows around its text. */
export interface GuideFrame {
  stage: StageLink;
  stages: StageLink[];
  /** The practices of the stage, in order. */
  practices: PracticeLink[];
  /** Called by `[^id]` in the text, in this order. */
  sources: GuideSource[];
  checklist: ChecklistItem[];
  /** A day, in words and as AAAA-MM-JJ. */
  revised: {text: string; date: string};
  /** Minutes it takes to read, 200 words a minute; at least one. */
  minutes: number;
}

/** The overview of a stage. */
export interface StageGuideView extends GuideFrame {
  kind: 'etape';
  templates: TemplateLink[];
  /** Needs the page speaks of; the count is of all the resources that serve each. */
  needs: CountedLink[];
  /** Those that have most to say of it. */
  parcours: ParcoursLink[];
  /** Resources of the stage: for each need of the page, the nearest one that is not already there. */
  resources: Row[];
  allResources: CountedLink;
}

export function stageGuideView(page: StageGuide, content: Content, index: DirectoryIndex): StageGuideView {
  const records = index.byStage.get(page.etape) ?? [];
  return {
    kind: 'etape',
    ...guideFrame(page, content),
    templates: content.templates.filter(({etape}) => etape === page.etape).map(toTemplateLink),
    needs: countedNeeds(page.besoins, index),
    parcours: parcoursAtStage(page.etape, content),
    resources: onePerNeed(page.besoins, [...records].sort(compareNearest(index.vocabularies))).map((record) =>
      toRow(record, index.words),
    ),
    allResources: {
      label: 'Toutes les ressources de l’étape',
      url: addresses.stage(page.etape),
      count: records.length,
    },
  };
}

/** What surrounds any page of the guide. */
export function guideFrame(
  page: GuideText & Pick<Practice, 'etape' | 'sources' | 'revise_le'>,
  content: Content,
): GuideFrame {
  return {
    stage: stageLink(page.etape, content),
    stages: stageLinks(content),
    practices: content.practices
      .filter(({etape}) => etape === page.etape)
      .map((practice) => toPracticeLink(practice, content.vocabularies)),
    sources: page.sources,
    checklist: page.checklist,
    revised: {text: formatDate(page.revise_le), date: page.revise_le},
    minutes: readingTime(page),
  };
}

const WORDS_A_MINUTE = 200;

/** Minutes that it takes to read a page of the guide. */
export function readingTime({passages}: Pick<GuideText, 'passages'>): number {
  const text = passages.map((passage) => passage.text).join(' ');
  return Math.max(1, Math.round(text.split(/\s+/).length / WORDS_A_MINUTE));
}

/** For each need, the first record that serves it and was not already taken; a need that has none is passed over. */
function onePerNeed(needs: readonly string[], records: readonly DirectoryRecord[]): DirectoryRecord[] {
  const taken: DirectoryRecord[] = [];
  for (const need of needs) {
    const found = records.find((record) => record.besoins.includes(need) && !taken.includes(record));
    if (found) taken.push(found);
  }
  return taken;
}
