import {addresses} from '../model/addresses';
import type {Content} from '../model/content';
import type {Stage} from '../model/vocabularies';
import type {BeginView} from './beginView';
import {beginAtStage} from './beginView';
import type {DirectoryIndex} from './directoryIndex';
import {placedNeeds} from './directoryIndex';
import type {ListView} from './list';
import {toList} from './list';
import type {CountedLink} from './countedLink';
import {familiesAt} from './stageFamilyView';
import type {ParcoursLink} from './parcoursLink';
import {parcoursAtStage} from './parcoursLink';

export interface StageSummary {
  id: string;
  numero: number;
  nom: string;
}

/** The directory seen from one stage. */
export interface StageView extends StageSummary {
  voix: string;
  resume: string;
  stages: StageSummary[];
  needs: CountedLink[];
  /** The families of needs that something answers at this stage. */
  families: CountedLink[];
  /** The overview of the stage in the guide, when it exists. */
  guide?: string;
  /** Those that have most to say of it. */
  parcours: ParcoursLink[];
  begin: BeginView;
  explorer: string;
  list: ListView;
}

export function stageView(stage: Stage, content: Content, index: DirectoryIndex): StageView {
  const records = index.byStage.get(stage.id) ?? [];
  const guide = content.stageGuides.find(({etape}) => etape === stage.id)?.url;
  return {
    id: stage.id,
    numero: stage.numero,
    nom: stage.nom,
    voix: stage.voix,
    resume: stage.resume,
    stages: index.vocabularies.etapes.map(({id, numero, nom}) => ({id, numero, nom})),
    needs: stageNeeds(stage.id, index),
    families: familiesAt(stage, index),
    ...(guide ? {guide} : {}),
    parcours: parcoursAtStage(stage.id, content),
    begin: beginAtStage(stage.commencez_ici, stage.id, content),
    explorer: `${addresses.directory()}?etape=${stage.id}`,
    list: toList(records, index.words),
  };
}

/** Needs of a stage, the best served first; the count is of the resources that serve both. */
export function stageNeeds(stage: string, index: DirectoryIndex): CountedLink[] {
  const records = index.byStage.get(stage) ?? [];
  return placedNeeds(index.vocabularies)
    .filter(({need}) => need.etapes.includes(stage))
    .map(({family, need}) => ({
      label: need.phrase,
      url: addresses.need(family.id, need.id),
      count: records.filter((record) => record.besoins.includes(need.id)).length,
    }))
    .sort((a, b) => b.count - a.count);
}
