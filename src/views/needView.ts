import {addresses} from '../model/addresses';
import type {Family, Need, NeedGroup} from '../model/vocabularies';
import {familySentence} from '../model/vocabularies';
import type {DirectoryIndex} from './directoryIndex';
import type {ListView} from './list';
import {toList} from './list';

/** A link with a number of resources. */
export interface CountedLink {
  label: string;
  url: string;
  count: number;
}

/** The page of a family of needs, or of one need. */
export interface NeedView {
  title: string;
  /** The family, on the page of a need. */
  parent?: {label: string; url: string};
  /** « Plus précisément ». */
  narrower: CountedLink[];
  /** The other needs of the same family. */
  siblings: CountedLink[];
  stages: {numero: number; nom: string; url: string}[];
  /** Where to filter the same list. */
  explorer: string;
  list: ListView;
}

export function familyView(group: NeedGroup, family: Family, index: DirectoryIndex): NeedView {
  return {
    title: familySentence(group, family),
    narrower: family.besoins.length > 1 ? family.besoins.map((need) => needLink(family, need, index)) : [],
    siblings: [],
    stages: stagesOf(family.besoins, index),
    explorer: `${addresses.directory()}?famille=${family.id}`,
    list: toList(index.byFamily.get(family.id) ?? [], index.vocabularies),
  };
}

export function needView(group: NeedGroup, family: Family, need: Need, index: DirectoryIndex): NeedView {
  return {
    title: need.phrase,
    parent: {label: familySentence(group, family), url: addresses.family(family.id)},
    narrower: [],
    siblings: family.besoins.filter((other) => other !== need).map((other) => needLink(family, other, index)),
    stages: stagesOf([need], index),
    explorer: `${addresses.directory()}?besoin=${need.id}`,
    list: toList(index.byNeed.get(need.id) ?? [], index.vocabularies),
  };
}

function needLink(family: Family, need: Need, index: DirectoryIndex): CountedLink {
  return {
    label: need.phrase,
    url: addresses.need(family.id, need.id),
    count: index.byNeed.get(need.id)?.length ?? 0,
  };
}

function stagesOf(needs: readonly Need[], index: DirectoryIndex) {
  return index.vocabularies.etapes
    .filter((stage) => needs.some((need) => need.etapes.includes(stage.id)))
    .map((stage) => ({numero: stage.numero, nom: stage.nom, url: addresses.stage(stage.id)}));
}
