import {addresses} from '../model/addresses';
import type {Family, Need, NeedGroup} from '../model/vocabularies';
import {familySentence} from '../model/lookups';
import type {Content} from '../model/content';
import type {BeginView} from './beginView';
import {beginAtNeeds} from './beginView';
import type {CountedLink} from './countedLink';
import type {DirectoryIndex} from './directoryIndex';
import {placedNeeds} from './directoryIndex';
import type {ListView} from './list';
import type {ParcoursLink} from './parcoursLink';
import {parcoursFor, toParcoursLink} from './parcoursLink';
import {toList} from './list';
import {stagesOf} from './stageFamilyView';

/** A stage of the trail; `on` when what the page shows concerns it. */
export interface TrailStage {
  id: string;
  numero: number;
  nom: string;
  on: boolean;
}

/** The page of a family of needs, or of one need. */
export interface NeedView {
  title: string;
  /** The family, on the page of a need that says something else. */
  parent?: {label: string; url: string};
  /** « Plus précisément ». */
  narrower: CountedLink[];
  /** The other needs of the same family; without any, the other families of the same group. */
  near: CountedLink[];
  /** The family stage by stage, on its own page. */
  byStage: CountedLink[];
  stages: TrailStage[];
  /** Those that name it, the best first. */
  parcours: ParcoursLink[];
  begin: BeginView;
  /** Who answers the family of needs, territory by territory. */
  whoDoesWhat: string;
  /** Where to filter the same list. */
  explorer: string;
  list: ListView;
}

export function familyView(
  group: NeedGroup,
  family: Family,
  content: Content,
  index: DirectoryIndex,
): NeedView {
  const needs = family.besoins.map(({id}) => id);
  return {
    title: familySentence(group, family),
    // The title already says « Je cherche… »: the need's own words complete it.
    narrower:
      family.besoins.length > 1
        ? family.besoins.map((need) => ({...needLink(family, need, index), label: need.libelle}))
        : [],
    near: otherFamilies(group, family, index),
    byStage: stagesOf(family, index),
    stages: trail(
      family.besoins.flatMap((need) => need.etapes),
      index,
    ),
    parcours: parcoursFor(content.parcours, {needs}).map(toParcoursLink),
    begin: beginAtNeeds(family.commencez_ici, needs, content),
    whoDoesWhat: addresses.whoDoesWhatFor(family.id),
    explorer: `${addresses.directory()}?famille=${family.id}`,
    list: toList(index.byFamily.get(family.id) ?? [], index.words),
  };
}

export function needView(
  group: NeedGroup,
  family: Family,
  need: Need,
  content: Content,
  index: DirectoryIndex,
): NeedView {
  const sentence = familySentence(group, family);
  const siblings = family.besoins.filter((other) => other.id !== need.id);
  return {
    title: need.phrase,
    ...(sentence === need.phrase ? {} : {parent: {label: sentence, url: addresses.family(family.id)}}),
    narrower: [],
    near: siblings.length
      ? siblings.map((other) => needLink(family, other, index))
      : otherFamilies(group, family, index),
    byStage: [],
    stages: trail(need.etapes, index),
    parcours: parcoursFor(content.parcours, {needs: [need.id]}).map(toParcoursLink),
    begin: beginAtNeeds(need.commencez_ici, [need.id], content),
    whoDoesWhat: addresses.whoDoesWhatFor(family.id),
    explorer: `${addresses.directory()}?besoin=${need.id}`,
    list: toList(index.byNeed.get(need.id) ?? [], index.words),
  };
}

/** The six stages, those of `ids` marked. */
export function trail(ids: readonly string[], index: DirectoryIndex): TrailStage[] {
  return index.vocabularies.etapes.map(({id, numero, nom}) => ({id, numero, nom, on: ids.includes(id)}));
}

/** Links to the needs of `ids`, in the order of the doors; the count is of all the resources that serve each. */
export function countedNeeds(ids: readonly string[], index: DirectoryIndex): CountedLink[] {
  return placedNeeds(index.vocabularies)
    .filter(({need}) => ids.includes(need.id))
    .map(({family, need}) => needLink(family, need, index));
}

function needLink(family: Family, need: Need, index: DirectoryIndex): CountedLink {
  return {
    label: need.phrase,
    url: addresses.need(family.id, need.id),
    count: index.byNeed.get(need.id)?.length ?? 0,
  };
}

function otherFamilies(group: NeedGroup, family: Family, index: DirectoryIndex): CountedLink[] {
  return group.familles
    .filter((other) => other.id !== family.id)
    .map((other) => ({
      label: familySentence(group, other),
      url: addresses.family(other.id),
      count: index.byFamily.get(other.id)?.length ?? 0,
    }));
}
