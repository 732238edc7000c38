import {addresses} from '../model/addresses';
import type {Content, GuidePage} from '../model/content';
import {formatDate} from '../model/date';
import type {DirectoryIndex} from './directoryIndex';
import {placedNeeds} from './directoryIndex';
import type {ListView} from './list';
import {toList} from './list';
import type {CountedLink} from './needView';
import type {StageSummary} from './stageView';

/** The home page of the guide: the six stages. */
export interface GuideHomeView {
  stages: (StageSummary & {voix: string; resume: string; url: string; resources: number})[];
}

/** What surrounds the text of a stage overview. */
export interface GuideStageView {
  stage: StageSummary;
  resume: string;
  stages: StageSummary[];
  needs: CountedLink[];
  /** Resources of the stage that serve its needs, the nearest first. */
  resources: ListView;
  allResources: CountedLink;
  previous?: StageSummary;
  next?: StageSummary;
  sources: {titre: string; url?: string}[];
  revisedOn: string;
}

export function guideHomeView(content: Content, index: DirectoryIndex): GuideHomeView {
  return {
    stages: content.vocabularies.etapes.map((stage) => ({
      id: stage.id,
      numero: stage.numero,
      nom: stage.nom,
      voix: stage.voix,
      resume: stage.resume,
      url: content.guide.find((page) => page.etape === stage.id)?.url ?? addresses.stage(stage.id),
      resources: index.byStage.get(stage.id)?.length ?? 0,
    })),
  };
}

/** Resources shown under a stage overview, in full. */
const SHOWN = 5;

export function guideStageView(page: GuidePage, content: Content, index: DirectoryIndex): GuideStageView {
  const stages = content.vocabularies.etapes.map(({id, numero, nom}) => ({id, numero, nom}));
  const position = stages.findIndex((stage) => stage.id === page.etape);
  const records = index.byStage.get(page.etape) ?? [];
  const useful = records.filter((record) => record.besoins.some((need) => page.besoins.includes(need)));
  const list = toList(useful, content.vocabularies);
  return {
    stage: stages[position] ?? {id: page.etape, numero: 0, nom: page.titre},
    resume: page.resume,
    stages,
    needs: placedNeeds(content.vocabularies)
      .filter(({need}) => page.besoins.includes(need.id))
      .map(({family, need}) => ({
        label: need.phrase,
        url: addresses.need(family.id, need.id),
        count: index.byNeed.get(need.id)?.length ?? 0,
      })),
    resources: {count: list.count, rows: list.rows.slice(0, SHOWN), others: []},
    allResources: {
      label: 'Toutes les ressources de l’étape',
      url: addresses.stage(page.etape),
      count: records.length,
    },
    ...(position > 0 ? {previous: stages[position - 1]} : {}),
    ...(stages[position + 1] ? {next: stages[position + 1]} : {}),
    sources: page.sources ?? [],
    revisedOn: formatDate(page.revise_le),
  };
}
