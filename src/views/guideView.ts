import type {DirectoryRecord} from '../directory/record';
import type {Row} from '../directory/row';
import {toRow} from '../directory/row';
import {compareRecords} from '../directory/order';
import {addresses} from '../model/addresses';
import type {ChecklistItem, Content, GuideText, Practice, StageGuide} from '../model/content';
import {formatDate} from '../model/date';
import type {GuideSource} from '../model/guidePage';
import type {DirectoryIndex} from './directoryIndex';
import {placedNeeds} from './directoryIndex';
import type {CountedLink} from './needView';
import type {StageSummary} from './stageView';
import {toTemplateLink, type TemplateLink} from './templateLink';

/** A stage that one can go to. */
export interface StageLink extends StageSummary {
  url: string;
}

/** A practice in a list. */
export interface PracticeLink {
  id: string;
  /** `<etape>/<pratique>`: under it the ticks are kept. */
  page: string;
  /** « 2.4 » */
  numero: string;
  titre: string;
  resume: string;
  url: string;
  /** What is to be ticked in it: only the ids, for the progress. */
  items: string[];
}

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
  /** Resources of the stage: for each need of the page, the nearest one that is not already there. */
  resources: Row[];
  allResources: CountedLink;
}

/** Where a stage is told: its overview in the guide, else its resources. */
export function stageAddress(stage: string, guides: readonly Pick<StageGuide, 'etape' | 'url'>[]): string {
  return guides.find((page) => page.etape === stage)?.url ?? addresses.stage(stage);
}

export function stageGuideView(page: StageGuide, content: Content, index: DirectoryIndex): StageGuideView {
  const {vocabularies} = content;
  const records = index.byStage.get(page.etape) ?? [];
  return {
    kind: 'etape',
    ...guideFrame(page, content),
    templates: content.templates.filter(({etape}) => etape === page.etape).map(toTemplateLink),
    needs: placedNeeds(vocabularies)
      .filter(({need}) => page.besoins.includes(need.id))
      .map(({family, need}) => ({
        label: need.phrase,
        url: addresses.need(family.id, need.id),
        count: index.byNeed.get(need.id)?.length ?? 0,
      })),
    resources: onePerNeed(
      page.besoins,
      [...records].sort(compareRecords('pres', vocabularies.territoires)),
    ).map((record) => toRow(record, vocabularies)),
    allResources: {
      label: 'Toutes les ressources de l’étape',
      url: addresses.stage(page.etape),
      count: records.length,
    },
  };
}

/** What surrounds any page of the guide. */
export function guideFrame(
  page: GuideText & Pick<Practice, 'etape' | 'titre' | 'sources' | 'revise_le'>,
  {vocabularies, stageGuides, practices}: Content,
): GuideFrame {
  const stages = vocabularies.etapes.map(({id, numero, nom}) => ({
    id,
    numero,
    nom,
    url: stageAddress(id, stageGuides),
  }));
  const stage = stages.find(({id}) => id === page.etape) ?? {
    id: page.etape,
    numero: 0,
    nom: page.titre,
    url: page.url,
  };
  return {
    stage,
    stages,
    practices: practices
      .filter(({etape}) => etape === page.etape)
      .map((practice) => toPracticeLink(practice, stage.numero)),
    sources: page.sources,
    checklist: page.checklist,
    revised: {text: formatDate(page.revise_le), date: page.revise_le},
    minutes: readingTime(page.passages.map(({text}) => text).join(' ')),
  };
}

/** `stage` is the number of its stage. */
export function toPracticeLink(practice: Practice, stage: number): PracticeLink {
  const {id, etape, ordre, titre, resume, url, checklist} = practice;
  return {
    id,
    page: `${etape}/${id}`,
    numero: `${stage}.${ordre}`,
    titre,
    resume,
    url,
    items: checklist.map((item) => item.id),
  };
}

const WORDS_A_MINUTE = 200;

function readingTime(text: string): number {
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
