import {addresses} from '../model/addresses';
import type {Content, GuideText, Practice, StageGuide} from '../model/content';
import type {Fact} from '../model/fact';
import type {GlossaryTerm} from '../model/glossary';
import type {Parcours} from '../model/parcours';
import type {Resource} from '../model/resource';
import type {Template} from '../model/template';
import type {Vocabularies} from '../model/vocabularies';
import {families, isOpen, isRead} from '../model/lookups';
import type {ResourceFields} from '../model/resourceFields';
import {RESOURCE_FIELDS} from '../model/resourceFields';
import type {Card} from './card';
import type {FieldName} from './format';
import {placing} from './placing';
import {plainText} from './plainText';
import type {NamedResources} from './resourceWords';
import {lines, needWords, resourceWords} from './resourceWords';

/** What search reads of one thing: what it shows, and the texts it looks into. */
export interface SearchDocument extends Card {
  fields: Record<FieldName, string>;
  /** Ids of what it serves, its own first: needs, practices, parcours. */
  serves?: readonly string[];
  /** Present on the page of something that one may ask for: how people say it. */
  said?: readonly string[];
}

/** What search reads of the content. */
export type SearchedContent = Pick<
  Content,
  | 'vocabularies'
  | 'resources'
  | 'stageGuides'
  | 'practices'
  | 'templates'
  | 'parcours'
  | 'facts'
  | 'glossary'
  | 'synonyms'
  | 'sayings'
>;

/** How people say a need, a practice or a parcours, by its id. */
type Said = ReadonlyMap<string, readonly string[]>;

/** All the documents of the site, in an order that depends on their ids only. */
export function searchDocuments(
  {
    vocabularies,
    resources,
    stageGuides,
    practices,
    templates,
    parcours,
    facts,
    glossary,
    sayings,
  }: SearchedContent,
  fields: ResourceFields = RESOURCE_FIELDS,
): SearchDocument[] {
  const named = new Map(resources.map((resource) => [resource.id, resource]));
  const said: Said = new Map(sayings.map(({id, dit}) => [id, dit]));
  const through = resourcesOf(parcours);
  return [
    ...sortedById(resources).map((resource) => ({
      ...resourceDocument(resource, vocabularies, fields, named),
      serves: [...resource.besoins, ...(through.get(resource.id) ?? [])],
    })),
    ...needDocuments(vocabularies, said),
    ...sortedById(stageGuides).flatMap((page) => stageDocuments(page, vocabularies)),
    ...sortedById(practices).flatMap((practice) => practiceDocuments(practice, vocabularies, said)),
    ...sortedById(templates).map((template) => templateDocument(template, vocabularies)),
    ...sortedById(parcours).map((one) => parcoursDocument(one, vocabularies, said)),
    ...sortedById(facts).map((fact) => factDocument(fact, vocabularies)),
    ...sortedById(glossary).map(termDocument),
  ];
}

function resourceDocument(
  resource: Resource,
  vocabularies: Vocabularies,
  fields: ResourceFields,
  named: NamedResources,
): SearchDocument {
  const icon = vocabularies.types.find(({id}) => id === resource.type)?.icone;
  return {
    id: resource.id,
    kind: 'ressource',
    title: resource.nom,
    url: addresses.resource(resource.id),
    ...(icon !== undefined && {icon}),
    ...placing(resource.territoires, vocabularies.territoires),
    ...(!isOpen(resource.statut, vocabularies) && {closed: true}),
    ...(isRead(resource.type, vocabularies) && {read: true}),
    ...(resource.organisme !== undefined && {owner: resource.organisme}),
    fields: {...resourceWords(resource, vocabularies, fields, named), corps: plainText(resource.markdown)},
  };
}

/** One document for each need: the page that lists the resources which answer it. */
function needDocuments(vocabularies: Vocabularies, said: Said): SearchDocument[] {
  return families(vocabularies).flatMap((family) =>
    family.besoins.map((need): SearchDocument => ({
      id: need.id,
      kind: 'besoin',
      title: need.phrase,
      url: addresses.need(family.id, need.id),
      serves: [need.id],
      said: said.get(need.id) ?? [],
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
function stageDocuments(page: StageGuide, vocabularies: Vocabularies): SearchDocument[] {
  const whole = guideDocument('etape-guide', page, vocabularies);
  return [whole, ...passageDocuments(whole, page)];
}

/** The same for a practice. */
function practiceDocuments(practice: Practice, vocabularies: Vocabularies, said: Said): SearchDocument[] {
  const whole = guideDocument('pratique', practice, vocabularies);
  const {id, besoins} = practice;
  const own = {...whole, serves: [id, ...besoins], said: said.get(id) ?? []};
  return [own, ...passageDocuments(whole, practice)];
}

/** A page of the guide. Its title in results says its stage. */
function guideDocument(
  kind: 'etape-guide' | 'pratique' | 'gabarit',
  page: Pick<Practice, 'id' | 'titre' | 'url' | 'resume' | 'etape' | 'besoins'>,
  vocabularies: Vocabularies,
): SearchDocument {
  return {
    id: page.id,
    kind,
    title: `${stageNumber(page.etape, vocabularies)}\u00a0: ${page.titre}`,
    url: page.url,
    serves: page.besoins,
    fields: {
      nom: page.titre,
      alias: lines(stageNames([page.etape], vocabularies)),
      resume: page.resume,
      besoins: lines(needWords(page.besoins, vocabularies)),
      corps: '',
    },
  };
}

function passageDocuments(whole: SearchDocument, {url, passages}: GuideText): SearchDocument[] {
  return passages.map(({heading, anchor, text}) => ({
    ...whole,
    title: `${whole.title}, ${heading}`,
    url: `${url}#${anchor}`,
    fields: {nom: heading, alias: whole.fields.nom, resume: '', besoins: '', corps: text},
  }));
}

function templateDocument(template: Template, vocabularies: Vocabularies): SearchDocument {
  const whole = guideDocument('gabarit', template, vocabularies);
  const fields = template.champs.map(({nom, aide}) => `${nom}\u00a0: ${aide}`);
  return {
    ...whole,
    title: `${whole.title} (gabarit)`,
    fields: {
      ...whole.fields,
      alias: 'gabarit\nmodèle',
      corps: lines([template.quand, template.comment, ...fields]),
    },
  };
}

/** The parcours that lead to each resource: it serves what they are for. */
function resourcesOf(parcours: readonly Parcours[]): ReadonlyMap<string, readonly string[]> {
  const through = new Map<string, string[]>();
  for (const {id, etapes} of parcours) {
    for (const {ressource} of etapes.flatMap(({lignes}) => lignes)) {
      if (ressource !== undefined) through.set(ressource, [...(through.get(ressource) ?? []), id]);
    }
  }
  return through;
}

/** Its own words alone: what it leads to is found by itself. */
function parcoursDocument(parcours: Parcours, vocabularies: Vocabularies, said: Said): SearchDocument {
  const {id, nom, mots = [], resume, besoins, pour_qui, gestes} = parcours;
  return {
    id,
    kind: 'parcours',
    title: nom,
    url: addresses.parcours(id),
    serves: [id, ...besoins],
    said: said.get(id) ?? [],
    fields: {
      nom,
      alias: lines(mots),
      resume,
      besoins: lines(needWords(besoins, vocabularies)),
      corps: lines([pour_qui, ...gestes.map(({geste}) => geste)]),
    },
  };
}

function factDocument(fact: Fact, vocabularies: Vocabularies): SearchDocument {
  return {
    id: fact.id,
    kind: 'fait',
    title: `${stageNumber(fact.etape, vocabularies)}\u00a0: ${fact.titre}`,
    url: addresses.fact(fact.id),
    fields: {
      nom: fact.titre,
      alias: '',
      resume: fact.fait,
      besoins: lines(stageNames([fact.etape], vocabularies)),
      corps: fact.aupres_de,
    },
  };
}

function termDocument(term: GlossaryTerm): SearchDocument {
  return {
    id: term.id,
    kind: 'terme',
    title: term.terme,
    url: addresses.glossaryTerm(term.id),
    fields: {
      nom: term.terme,
      alias: lines([term.sigle, term.anglais]),
      resume: term.definition,
      besoins: '',
      corps: '',
    },
  };
}

/** « Étape 3 ». */
function stageNumber(id: string, vocabularies: Vocabularies): string {
  return `Étape ${vocabularies.etapes.find((stage) => stage.id === id)?.numero ?? ''}`.trim();
}

function stageNames(ids: readonly string[], vocabularies: Vocabularies): string[] {
  return vocabularies.etapes.filter(({id}) => ids.includes(id)).map(({nom}) => nom);
}

function sortedById<T extends {id: string}>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
