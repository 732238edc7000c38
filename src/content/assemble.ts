import type {Root} from 'mdast';
import {addresses} from '../model/addresses';
import type {Community} from '../model/community';
import type {Content, Practice, StageGuide} from '../model/content';
import type {ContestedWord} from '../model/contestedWord';
import type {CommunityEvent, EventFrontMatter} from '../model/event';
import type {Fact} from '../model/fact';
import type {GlossaryTerm} from '../model/glossary';
import {glossarySchema} from '../model/glossary';
import type {PracticeFrontMatter, StagePageFrontMatter} from '../model/guidePage';
import type {Parcours} from '../model/parcours';
import type {Partner, PartnerData} from '../model/partner';
import type {Prize, PrizeFrontMatter} from '../model/prize';
import type {Redirection} from '../model/redirection';
import type {Resource, ResourceFrontMatter} from '../model/resource';
import type {Saying} from '../model/saying';
import {ACCESS_HEADING} from '../model/sectionHeadings';
import type {SiteTexts} from '../model/site';
import type {Synonyms} from '../model/synonyms';
import type {Template, TemplateData} from '../model/template';
import type {Vocabularies} from '../model/vocabularies';
import {readGuideText} from './guideText';
import type {Linker} from './entryLinks/index';
import {directoryLinker, entryLinks, linkedTexts} from './entryLinks/index';
import {partUnder, plainText, renderMarkdown, renderSections} from './markdown';
import type {Place} from './place';
import type {CheckedFile} from './rule';
import {frenchTypography} from './typography';

/** What every page needs. */
export type Foundation = Pick<Content, 'site' | 'community' | 'vocabularies'>;

/**
 * `undefined` when a part of it is missing. A file of the whole site is used as soon as its schema takes it: a detail
 * must not bring the site down.
 */
export function foundation(
  files: CheckedFile[],
  vocabularies: Vocabularies | undefined,
): Foundation | undefined {
  const site = single(files, 'site')?.value as SiteTexts | undefined;
  const community = single(files, 'communaute')?.value as Community | undefined;
  return vocabularies && site && community && {site, vocabularies, community};
}

/** True for a file that the foundation is read from. */
export function isFoundation({kind}: Place): boolean {
  return kind === 'vocabulaire' || kind === 'site' || kind === 'communaute';
}

/** Builds the content. Entries come from the files without error (`sound`), whole files from `files`. */
export function assemble(base: Foundation, sound: CheckedFile[], files: CheckedFile[]): Content {
  const inOrder = byStageAndRank(base.vocabularies);
  return {
    ...base,
    resources: toResources(entries(sound, 'ressource'), base.vocabularies),
    events: entries(sound, 'evenement').map(toEvent),
    prizes: entries(sound, 'prix').map(toPrize),
    glossary: toGlossary(single(files, 'glossaire')),
    contestedWords: (single(files, 'mots-a-risque')?.value ?? []) as ContestedWord[],
    synonyms: toSynonyms(files),
    sayings: entries(sound, 'tournure').map(toSaying),
    stageGuides: entries(sound, 'guide').map(toStageGuide),
    practices: entries(sound, 'pratique').map(toPractice).sort(inOrder),
    templates: entries(sound, 'gabarit').map(toTemplate).sort(inOrder),
    parcours: entries(sound, 'parcours').map(toParcours),
    partners: entries(sound, 'partenaire').map(toPartner),
    facts: (single(files, 'faits')?.value ?? []) as Fact[],
    redirections: (single(sound, 'redirections')?.value ?? []) as Redirection[],
  };
}

function single(files: CheckedFile[], kind: Place['kind']): CheckedFile | undefined {
  return files.find(({place}) => place.kind === kind);
}

function entries(files: CheckedFile[], kind: Place['kind']): CheckedFile[] {
  return files
    .filter(({place, value}) => place.kind === kind && value !== undefined)
    .sort((a, b) => (a.place.id < b.place.id ? -1 : 1));
}

/** The text of each names the others: they are all read before one is rendered. */
function toResources(files: CheckedFile[], vocabularies: Vocabularies): Resource[] {
  const read = files.map((file) => ({body: file.body, entry: toEntry(file)}));
  const linker = directoryLinker(
    read.map(({entry}) => entry),
    vocabularies,
  );
  return read.map(({body, entry}) => ({
    ...entry,
    sections: body ? renderSections(body.tree, entryLinks(linker, entry.id)) : [],
    linkedTexts: linkedTexts(plainTexts(entry), linker, entry.id),
    leads: body ? leadsIn(body.tree, linker, entry.id) : [],
  }));
}

/** The entries that the part on how to reach one names, each once. */
function leadsIn(tree: Root, linker: Linker, self: string): string[] {
  const nodes = partUnder(tree, ACCESS_HEADING)?.nodes ?? [];
  const text = frenchTypography(nodes.map(plainText).join('\n'));
  return [...new Set(linker.find(text, self).map(({id}) => id))];
}

/** What its page says beside its body, where a name may stand. */
function plainTexts({a_verifier = [], admissibilite = [], documents = []}: ResourceFrontMatter): string[] {
  return [...a_verifier, ...admissibilite.map(({phrase}) => phrase), ...documents];
}

function toEntry(file: CheckedFile): Omit<Resource, 'sections' | 'linkedTexts' | 'leads'> {
  return {...(file.value as ResourceFrontMatter), id: file.place.id, markdown: markdownOf(file)};
}

function toEvent(file: CheckedFile): CommunityEvent {
  const {place, value} = file;
  return {...(value as EventFrontMatter), id: place.id, html: wholeText(file), markdown: markdownOf(file)};
}

function toPrize(file: CheckedFile): Prize {
  return {...(file.value as PrizeFrontMatter), id: file.place.id, html: wholeText(file)};
}

function wholeText({body}: CheckedFile): string {
  return body ? renderMarkdown(body.tree.children, body.tree) : '';
}

/** The text under the front matter, as it is written. */
function markdownOf({text, body}: CheckedFile): string {
  return body
    ? text
        .slice(...body.range)
        .replace(/\r\n?/g, '\n')
        .trim()
    : '';
}

function toStageGuide(file: CheckedFile): StageGuide {
  const {id} = file.place;
  return {...(file.value as StagePageFrontMatter), id, url: addresses.guideStage(id), ...guideText(file)};
}

function toPractice(file: CheckedFile): Practice {
  const {id} = file.place;
  const front = file.value as PracticeFrontMatter;
  return {...front, id, url: addresses.guidePractice(front.etape, id), ...guideText(file)};
}

function guideText({body}: CheckedFile) {
  return body ? readGuideText(body.tree) : {passages: [], checklist: []};
}

function toTemplate({place: {id}, value}: CheckedFile): Template {
  const {exemple, ...rest} = value as TemplateData;
  return {...rest, id, url: addresses.template(id), exemple: Array.isArray(exemple) ? exemple : [exemple]};
}

function toParcours({place: {id}, value}: CheckedFile): Parcours {
  return {...(value as Omit<Parcours, 'id'>), id};
}

function toSaying({place: {id}, value}: CheckedFile): Saying {
  return {...(value as Omit<Saying, 'id'>), id};
}

function toPartner({place: {id}, value}: CheckedFile): Partner {
  return {...(value as PartnerData), id};
}

/** None when the schema refused them: search then takes words as they are typed. */
function toSynonyms(files: CheckedFile[]): Synonyms {
  const file = files.find(({place}) => place.kind === 'vocabulaire' && place.id === 'synonymes');
  return (file?.value ?? {equivalents: [], proches: []}) as Synonyms;
}

/** Things of the guide in the order of the trail. */
function byStageAndRank({etapes}: Vocabularies) {
  const rank = new Map(etapes.map(({id, numero}) => [id, numero]));
  return (a: {etape: string; ordre: number}, b: {etape: string; ordre: number}): number =>
    (rank.get(a.etape) ?? 0) - (rank.get(b.etape) ?? 0) || a.ordre - b.ordre;
}

/** The terms that are right, even when others are not. */
function toGlossary(file: CheckedFile | undefined): GlossaryTerm[] {
  const terms = Array.isArray(file?.yaml?.data) ? file.yaml.data : [];
  return terms.flatMap((term) => {
    const read = glossarySchema.element.safeParse(term);
    return read.success ? [read.data] : [];
  });
}
