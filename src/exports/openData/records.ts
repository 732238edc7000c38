import {addresses} from '../../model/addresses';
import {TEMPLATE_ENDINGS, templateFile} from '../../model/fileAddresses';
import type {Content, StageGuide} from '../../model/content';
import type {Fact} from '../../model/fact';
import type {GlossaryTerm} from '../../model/glossary';
import {practiceNumber} from '../../model/practiceNumber';
import {SECTION_HEADINGS} from '../../model/sectionHeadings';
import type {Parcours} from '../../model/parcours';
import type {Resource} from '../../model/resource';
import type {ResourceFields} from '../../model/resourceFields';
import {serves} from '../../model/serve';
import type {Template} from '../../model/template';
import type {Vocabularies} from '../../model/vocabularies';
import {dataFields, dataOf} from './dataFields';
import {FILE_FIELDS, valuesOf} from './fileFields';
import type {DataPublication} from './publication';
import {absolute} from './publication';
import {asUri} from './uri';

/* What the open data say of each thing, under the keys of its file: ids of the lists, absolute addresses. */

/** A part of a text, as Markdown. */
export interface TextPart {
  titre: string;
  markdown: string;
}

/** An entry: what its fields give, and the parts of its text. */
export function resourceRecord(
  resource: Resource,
  publication: DataPublication,
  fields: ResourceFields = dataFields(),
) {
  return {
    id: resource.id,
    page: absolute(publication, addresses.resource(resource.id)),
    ...dataOf(resource, fields),
    texte: textParts(resource.markdown),
  };
}

/** The parts of the text of an entry that say something, in the order of the headings. */
export function textParts(markdown: string): TextPart[] {
  return markdown
    .split(/^## +/m)
    .slice(1)
    .flatMap((part) => {
      const [titre = ''] = part.split('\n', 1);
      const text = part.slice(titre.length).trim();
      return text === '' ? [] : [{titre: titre.trim(), markdown: text}];
    });
}

/** One part of the text of an entry, by its rank among the headings that all entries share. */
export function textPart(markdown: string, rank: number): string | undefined {
  return textParts(markdown).find(({titre}) => titre === SECTION_HEADINGS[rank])?.markdown;
}

/** The guide, without its text: what each page is about, and what it leads to. */
export function guideRecord(
  {practices, stageGuides, resources, vocabularies}: Content,
  publication: DataPublication,
) {
  const page = (address: string) => absolute(publication, address);
  return {
    etapes: inOrder(stageGuides, vocabularies).map((stage) => ({
      id: stage.id,
      page: page(stage.url),
      ...valuesOf(stage, FILE_FIELDS.stage),
    })),
    pratiques: practices.map((practice) => ({
      id: practice.id,
      page: page(practice.url),
      numero: practiceNumber(practice, vocabularies),
      ...valuesOf(practice, FILE_FIELDS.practice),
      a_cocher: practice.checklist.map(({text}) => text),
      ressources: resources
        .filter((resource) => serves(resource, practice, vocabularies))
        .map(({id, nom}) => ({id, nom, page: page(addresses.resource(id))})),
    })),
  };
}

/** The overviews in the order of the stages. */
function inOrder(guides: readonly StageGuide[], {etapes}: Pick<Vocabularies, 'etapes'>): StageGuide[] {
  return etapes.flatMap(({id}) => guides.find((guide) => guide.id === id) ?? []);
}

/** A copy is named, and never led to. */
function sourceRecord<T extends {url?: string; copie?: true}>({url, ...rest}: T) {
  return {...rest, ...(url !== undefined && !rest.copie && {url: asUri(url)})};
}

/** A word of the glossary, with its source. */
export function glossaryRecord(
  {id, terme, sigle, formes, definition, anglais, source}: GlossaryTerm,
  publication: DataPublication,
) {
  return {
    id,
    page: absolute(publication, addresses.glossaryTerm(id)),
    terme,
    ...(sigle !== undefined && {sigle}),
    ...(formes && {formes}),
    definition,
    anglais,
    source: sourceRecord(source),
  };
}

/** What is to be checked stays: who relies on a legal fact must know it. */
export function factRecord(fact: Fact, publication: DataPublication) {
  const {id, titre, etape, fait, sources, vu, a_verifier, aupres_de} = fact;
  return {
    id,
    page: absolute(publication, addresses.fact(id)),
    titre,
    etape,
    fait,
    sources: sources.map(sourceRecord),
    ...(vu !== undefined && {vu}),
    ...(a_verifier !== undefined && {a_verifier}),
    aupres_de,
  };
}

/** A template that comes from a work to be shared alike keeps its licence, and says it. */
export function templateRecord(template: Template, publication: DataPublication) {
  const {id, url, forme} = template;
  return {
    id,
    page: absolute(publication, url),
    ...valuesOf(template, FILE_FIELDS.template),
    fichiers: TEMPLATE_ENDINGS[forme].map((ending) => absolute(publication, templateFile(id, ending))),
  };
}

/** Its lines name what they lead to by id, as the other documents do; a practice by `<stage>/<id>`. */
export function parcoursRecord(parcours: Parcours, publication: DataPublication) {
  const {id} = parcours;
  return {
    id,
    page: absolute(publication, addresses.parcours(id)),
    ...valuesOf(parcours, FILE_FIELDS.parcours),
  };
}
