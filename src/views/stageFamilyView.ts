import {addresses} from '../model/addresses';
import {familySentence} from '../model/lookups';
import type {DirectoryRecord} from '../directory/record';
import type {Family, NeedGroup, Stage} from '../model/vocabularies';
import type {DirectoryIndex} from './directoryIndex';
import type {ListView} from './list';
import {toList} from './list';
import type {CountedLink} from './countedLink';

/** What answers a family of needs at one stage of the trail. */
export interface StageFamilyView {
  stage: Pick<Stage, 'id' | 'numero' | 'nom'>;
  /** The whole family, in a sentence, and its page. */
  family: {label: string; url: string};
  /** The same family at the other stages, then the other families at this one. */
  otherStages: CountedLink[];
  otherFamilies: CountedLink[];
  explorer: string;
  list: ListView;
}

/** A page to make: there is none for a family that nothing answers at a stage. */
export interface StageFamily {
  stage: Stage;
  group: NeedGroup;
  family: Family;
}

/** The stages and families that something answers together, in the order of the stages. */
export function stageFamilies(index: DirectoryIndex): StageFamily[] {
  const {etapes, groupes} = index.vocabularies;
  return etapes.flatMap((stage) =>
    groupes.flatMap((group) =>
      group.familles
        .filter((family) => answering(stage.id, family.id, index).length > 0)
        .map((family) => ({stage, group, family})),
    ),
  );
}

export function stageFamilyView({stage, group, family}: StageFamily, index: DirectoryIndex): StageFamilyView {
  const {id, numero, nom} = stage;
  return {
    stage: {id, numero, nom},
    family: {label: familySentence(group, family), url: addresses.family(family.id)},
    otherStages: stagesOf(family, index).filter(({url}) => url !== addresses.stageFamily(id, family.id)),
    otherFamilies: familiesAt(stage, index).filter(({url}) => url !== addresses.stageFamily(id, family.id)),
    explorer: `${addresses.directory()}?etape=${id}&famille=${family.id}`,
    list: toList(answering(id, family.id, index), index.words),
  };
}

/** Where a family is answered, stage by stage. */
export function stagesOf(family: Pick<Family, 'id'>, index: DirectoryIndex): CountedLink[] {
  return counted(
    index.vocabularies.etapes.map(({id, numero, nom}) => [`${numero}. ${nom}`, id, family.id]),
    index,
  );
}

/** The families that something answers at a stage, the best served first. */
export function familiesAt(stage: Pick<Stage, 'id'>, index: DirectoryIndex): CountedLink[] {
  const sentences = index.vocabularies.groupes.flatMap((group) =>
    group.familles.map((family): [string, string, string] => [
      familySentence(group, family),
      stage.id,
      family.id,
    ]),
  );
  return counted(sentences, index).sort((a, b) => b.count - a.count);
}

/** The page of a stage and a family; `undefined` when nothing answers there, and so there is none. */
export function stageFamilyPage(stage: string, family: string, index: DirectoryIndex): string | undefined {
  return answering(stage, family, index).length > 0 ? addresses.stageFamily(stage, family) : undefined;
}

function counted(
  places: readonly (readonly [label: string, stage: string, family: string])[],
  index: DirectoryIndex,
): CountedLink[] {
  return places
    .map(([label, stage, family]) => ({
      label,
      url: addresses.stageFamily(stage, family),
      count: answering(stage, family, index).length,
    }))
    .filter(({count}) => count > 0);
}

function answering(stage: string, family: string, {byStage, byFamily}: DirectoryIndex): DirectoryRecord[] {
  const answers = new Set(byFamily.get(family));
  return (byStage.get(stage) ?? []).filter((record) => answers.has(record));
}
