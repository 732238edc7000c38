import type {DirectoryRecord} from '../directory/record';
import {compareRecords} from '../directory/order';
import type {Row} from '../directory/row';
import {toRow} from '../directory/row';
import {addresses} from '../model/addresses';
import type {Content, GuidePage} from '../model/content';
import {formatDate} from '../model/date';
import type {DirectoryIndex} from './directoryIndex';
import {placedNeeds} from './directoryIndex';
import type {CountedLink} from './needView';
import type {StageSummary} from './stageView';

/** A stage that one can go to. */
export interface StageLink extends StageSummary {
  url: string;
}

/** The home page of the guide: the six stages. */
export interface GuideHomeView {
  stages: (StageLink & {voix: string; resume: string; resources: number})[];
}

/** What surrounds the text of a stage overview. */
export interface GuideStageView {
  stage: StageLink;
  stages: StageLink[];
  /** Needs the page speaks of; the count is of all the resources that serve each. */
  needs: CountedLink[];
  /** Resources of the stage: for each need of the page, the nearest one that is not already there. */
  resources: Row[];
  allResources: CountedLink;
  sources: {titre: string; url?: string}[];
  /** A day, in words and as AAAA-MM-JJ. */
  revised: {text: string; date: string};
}

/** Where a stage is told: its overview in the guide, else its resources. */
export function stageAddress(stage: string, guide: readonly Pick<GuidePage, 'etape' | 'url'>[]): string {
  return guide.find((page) => page.etape === stage)?.url ?? addresses.stage(stage);
}

export function guideHomeView(content: Content, index: DirectoryIndex): GuideHomeView {
  return {
    stages: content.vocabularies.etapes.map((stage) => ({
      id: stage.id,
      numero: stage.numero,
      nom: stage.nom,
      voix: stage.voix,
      resume: stage.resume,
      url: stageAddress(stage.id, content.guide),
      resources: index.byStage.get(stage.id)?.length ?? 0,
    })),
  };
}

export function guideStageView(page: GuidePage, content: Content, index: DirectoryIndex): GuideStageView {
  const {vocabularies} = content;
  const stages = vocabularies.etapes.map(({id, numero, nom}) => ({
    id,
    numero,
    nom,
    url: stageAddress(id, content.guide),
  }));
  const records = index.byStage.get(page.etape) ?? [];
  return {
    stage: stages.find((stage) => stage.id === page.etape) ?? {
      id: page.etape,
      numero: 0,
      nom: page.titre,
      url: page.url,
    },
    stages,
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
    sources: page.sources ?? [],
    revised: {text: formatDate(page.revise_le), date: page.revise_le},
  };
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
