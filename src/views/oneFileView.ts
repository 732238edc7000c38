import {compareNames} from '../directory/order';
import {addresses} from '../model/addresses';
import type {Content, Practice} from '../model/content';
import {formatDate} from '../model/date';
import {familySentence} from '../model/lookups';
import type {GlossaryTerm} from '../model/glossary';
import type {Section} from '../model/resource';
import type {SiteTexts} from '../model/site';
import type {DirectoryIndex} from './directoryIndex';
import type {Essential} from './essentials';
import {practiceNumber} from '../model/practiceNumber';
import type {Notice, ResourceView} from './resourceView';
import {resourceView} from './resourceView';
import type {SourceView} from './sourceView';
import type {Way} from './ways';

/** A door of the directory, and the entries that still run behind it. */
interface NeedGroup {
  phrase: string;
  /** Address of its page on the site. */
  url: string;
  entries: {nom: string; url: string}[];
}

export interface OneFileEntry {
  nom: string;
  sigle?: string;
  url: string;
  kicker: string;
  resume: string;
  statut?: ResourceView['statut'];
  notices: Notice[];
  ways: Way[];
  hours?: string;
  facts: Essential[];
  documents: string[];
  sections: Section[];
  needs: ResourceView['needs'];
  toConfirm: string[];
  sources: SourceView[];
  verification: string;
}

export interface OneFilePractice {
  numero: string;
  titre: string;
  url: string;
  /** « En bref ». */
  brief: string;
  /** What to do, step by step, in a few words each. */
  steps: string[];
  /** « C’est fait quand… ». */
  done: string[];
}

/** The directory, the guide in brief and the glossary, as one file holds them. */
export interface OneFileView {
  site: SiteTexts;
  /** Day of the build, in words. */
  builtOn: string;
  groups: {title: string; families: (Pick<NeedGroup, 'phrase' | 'url'> & {needs: NeedGroup[]})[]}[];
  /** By name. */
  entries: OneFileEntry[];
  stages: {numero: number; nom: string; url: string; practices: OneFilePractice[]}[];
  terms: GlossaryTerm[];
}

const BRIEF = 'En bref';

const byName = (a: {nom: string}, b: {nom: string}) => compareNames(a.nom, b.nom);

/**
 * @param today AAAA-MM-JJ
 * @param stepsOf the titles of the steps of a practice, which its text holds
 */
export function oneFileView(
  content: Content,
  index: DirectoryIndex,
  today: string,
  stepsOf: (practice: Practice) => string[],
): OneFileView {
  const {vocabularies, practices, resources} = content;
  const sorted = [...resources].sort(byName);
  return {
    site: content.site,
    builtOn: formatDate(today),
    groups: vocabularies.groupes.map((group) => ({
      title: group.libelle,
      families: group.familles.map((family) => ({
        phrase: familySentence(group, family),
        url: addresses.family(family.id),
        needs: family.besoins.map((need) => ({
          phrase: need.phrase,
          url: addresses.need(family.id, need.id),
          entries: (index.byNeed.get(need.id) ?? [])
            .map(({id, nom}) => ({nom, url: addresses.resource(id)}))
            .sort(byName),
        })),
      })),
    })),
    entries: sorted.map((resource) => toEntry(resourceView(resource, content, index, today))),
    stages: vocabularies.etapes.map(({id, numero, nom}) => ({
      numero,
      nom,
      url: addresses.guideStage(id),
      practices: practices
        .filter(({etape}) => etape === id)
        .map((practice) => ({
          numero: practiceNumber(practice, vocabularies),
          titre: practice.titre,
          url: practice.url,
          brief: practice.passages.find(({heading}) => heading === BRIEF)?.text ?? practice.resume,
          steps: stepsOf(practice),
          done: practice.checklist.map(({text}) => text),
        })),
    })),
    terms: content.glossary,
  };
}

function toEntry(view: ResourceView): OneFileEntry {
  const {nom, sigle, kicker, resume, statut, notices, ways, hours, sections, needs, toConfirm} = view;
  return {
    nom,
    ...(sigle !== undefined && {sigle}),
    url: addresses.resource(view.id),
    kicker,
    resume,
    ...(statut && {statut}),
    notices,
    ways,
    ...(hours && {hours: hours.text}),
    facts: view.essentials,
    documents: view.documents,
    sections,
    needs,
    toConfirm,
    sources: view.sources,
    verification: view.verification.text,
  };
}

/** The titles of the steps of a practice: what stands in bold at the head of each, in its Markdown. */
export function stepTitles(markdown: string): string[] {
  return [...markdown.matchAll(/^\d+\. \*\*(.+?)\*\*/gm)].map(([, title = '']) => title.replace(/\.$/, ''));
}
