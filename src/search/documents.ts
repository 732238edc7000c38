import {addresses} from '../model/addresses';
import type {Content, GuidePage} from '../model/content';
import type {GlossaryTerm} from '../model/glossary';
import type {Resource} from '../model/resource';
import type {Territory, Vocabularies} from '../model/vocabularies';
import {families, isEstrie} from '../model/lookups';
import type {Card, FieldName, Proximity} from './format';
import {plainText} from './plainText';

/** What search reads of one thing: what it shows, and the texts it looks into. */
export interface SearchDocument extends Card {
  fields: Record<FieldName, string>;
}

/** All the documents of the site, in an order that depends on their ids only. */
export function searchDocuments({
  vocabularies,
  resources,
  guide,
  glossary,
}: Pick<Content, 'vocabularies' | 'resources' | 'guide' | 'glossary'>): SearchDocument[] {
  return [
    ...sortedById(resources).map((resource) => resourceDocument(resource, vocabularies)),
    ...needDocuments(vocabularies),
    ...sortedById(guide).flatMap((page) => guideDocuments(page, vocabularies)),
    ...sortedById(glossary).map(termDocument),
  ];
}

function resourceDocument(resource: Resource, vocabularies: Vocabularies): SearchDocument {
  const territories = vocabularies.territoires.filter(({id}) => resource.territoires.includes(id));
  const type = vocabularies.types.find(({id}) => id === resource.type);
  return {
    id: resource.id,
    kind: 'ressource',
    title: resource.nom,
    url: addresses.resource(resource.id),
    summary: resource.resume,
    type: resource.type,
    territory: territories.map(({nom}) => nom).join(', '),
    proximity: proximity(territories),
    ...(resource.statut === 'ferme' && {closed: true}),
    fields: {
      nom: resource.nom,
      alias: lines([resource.sigle, ...(resource.alias ?? [])]),
      resume: resource.resume,
      besoins: lines([
        ...needWords(resource.besoins, vocabularies),
        ...stageNames(resource.etapes, vocabularies),
        ...territories.flatMap((territory) => territoryWords(territory, vocabularies)),
        resource.ville,
        type?.nom,
      ]),
      corps: plainText(resource.markdown),
    },
  };
}

/** One document for each need: the page that lists the resources which answer it. */
function needDocuments(vocabularies: Vocabularies): SearchDocument[] {
  return families(vocabularies).flatMap((family) =>
    family.besoins.map((need): SearchDocument => ({
      id: need.id,
      kind: 'besoin',
      title: need.phrase,
      url: addresses.need(family.id, need.id),
      summary: need.synonymes.join(', '),
      fields: {
        nom: need.libelle,
        alias: lines(need.synonymes),
        resume: need.phrase,
        besoins: lines([family.libelle, ...stageNames(need.etapes, vocabularies)]),
        corps: '',
      },
    })),
  );
}

/** A stage of the guide as a whole, then each of its passages; a search shows the best of them. */
function guideDocuments(page: GuidePage, vocabularies: Vocabularies): SearchDocument[] {
  const whole: SearchDocument = {
    id: page.id,
    kind: 'etape-guide',
    title: page.titre,
    url: page.url,
    summary: page.resume,
    fields: {
      nom: page.titre,
      alias: lines(stageNames([page.etape], vocabularies)),
      resume: page.resume,
      besoins: lines(needWords(page.besoins, vocabularies)),
      corps: '',
    },
  };
  const passages = page.passages.map((passage): SearchDocument => ({
    ...whole,
    title: `${page.titre}\u00a0: ${passage.heading}`,
    url: `${page.url}#${passage.anchor}`,
    summary: excerpt(passage.text),
    fields: {nom: passage.heading, alias: page.titre, resume: '', besoins: '', corps: passage.text},
  }));
  return [whole, ...passages];
}

function termDocument(term: GlossaryTerm): SearchDocument {
  return {
    id: term.id,
    kind: 'terme',
    title: term.terme,
    url: addresses.glossaryTerm(term.id),
    summary: term.definition,
    fields: {
      nom: term.terme,
      alias: lines([term.sigle, term.anglais]),
      resume: term.definition,
      besoins: '',
      corps: '',
    },
  };
}

/** Labels, sentences and synonyms of needs, and the labels of their families. */
function needWords(ids: readonly string[], vocabularies: Vocabularies): string[] {
  return families(vocabularies).flatMap((family) => {
    const borne = family.besoins.filter(({id}) => ids.includes(id));
    return borne.length === 0
      ? []
      : [family.libelle, ...borne.flatMap((need) => [need.libelle, need.phrase, ...need.synonymes])];
  });
}

function stageNames(ids: readonly string[], vocabularies: Vocabularies): string[] {
  return vocabularies.etapes.filter(({id}) => ids.includes(id)).map(({nom}) => nom);
}

/** Names of a territory, and of the region when it is a part of one: what serves Magog is found by « Estrie ». */
function territoryWords(territory: Territory, vocabularies: Vocabularies): string[] {
  const names = [territory.nom, ...(territory.alias ?? [])];
  const region = vocabularies.territoires.find(
    ({id, niveau}) => id === territory.dans && niveau === 'region',
  );
  return region ? [...names, ...territoryWords(region, vocabularies)] : names;
}

function proximity(territories: Territory[]): Proximity {
  if (territories.some(isEstrie)) return 'estrie';
  if (territories.some(({niveau}) => niveau === 'mrc' || niveau === 'region' || niveau === 'province'))
    return 'quebec';
  return territories.some(({niveau}) => niveau === 'pays') ? 'canada' : 'ailleurs';
}

/** Texts side by side, each on its line. */
function lines(texts: (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined).join('\n');
}

const EXCERPT_LENGTH = 160;

/** The beginning of a text, cut between words. */
function excerpt(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= EXCERPT_LENGTH) return flat;
  return `${flat.slice(0, flat.lastIndexOf(' ', EXCERPT_LENGTH)) || flat.slice(0, EXCERPT_LENGTH)}…`;
}

function sortedById<T extends {id: string}>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
