import type {Fact as RowFact, StatusWords} from '../directory/row';
import {toRow} from '../directory/row';
import {addresses} from '../model/addresses';
import type {Content} from '../model/content';
import {formatDate} from '../model/date';
import {isOpen} from '../model/lookups';
import type {Parcours, Target} from '../model/parcours';
import {targetOf} from '../model/parcours';
import type {Place} from '../model/territory';
import {ownPlaces, toPlaces} from '../model/territory';
import {doorsOfTerritory, servedPart} from './beginView';
import type {DirectoryIndex} from './directoryIndex';
import type {CountedLink} from './countedLink';
import {countedNeeds} from './needView';
import type {ParcoursLink} from './parcoursLink';
import {parcoursFor, toParcoursLink} from './parcoursLink';
import {practicePage, toPracticeLink} from './practiceLink';
import type {StageLink} from './stageLink';
import {stageLink} from './stageLink';
import type {Door, Way} from './ways';
import {peopleOf} from './ways';

/** What a line or a gesture leads to, in words. */
export interface TargetView extends Target {
  title: string;
  url: string;
  /** Of a practice: « 3.4 ». */
  numero?: string;
  /** Of a template: it is a table. */
  isTable?: true;
  /** Of a resource: what it is, with the name of its icon. */
  what?: {text: string; icon: string};
  /** Of a resource: where it serves and by when. */
  facts?: RowFact[];
  /** Of a resource that does not simply run. */
  statut?: StatusWords;
  /** Of a resource that is over or has paused: what its status means. */
  notice?: string;
  /** Of a resource that runs: the number and the e-mail that its entry holds; absent when it holds none. */
  ways?: Way[];
  /** Of a resource that serves only a part of the home region: the territories where a project may be that it serves. */
  serves?: string[];
}

export interface LineView extends TargetView {
  why: string;
}

export interface ParcoursView extends Pick<Parcours, 'id' | 'genre' | 'nom' | 'resume' | 'questions'> {
  forWhom: string;
  /** The three first things to do. */
  gestures: {text: string; detail: string; see?: TargetView}[];
  /** What serves, stage by stage; none is empty. */
  stages: {stage: StageLink; lines: LineView[]}[];
  /** Some line is a legal fact: general information, not advice. */
  hasFacts: boolean;
  places: Place[];
  /** Who receives anyone, by territory where a project may be, each with the first way to reach them. */
  doors: Readonly<Record<string, Door[]>>;
  needs: CountedLink[];
  /** Others that serve the same needs. */
  near: ParcoursLink[];
  /** A day, in words and as AAAA-MM-JJ. */
  revised: {text: string; date: string};
}

/** Others that are shown. */
const NEAR = 3;

export function parcoursView(parcours: Parcours, content: Content, index: DirectoryIndex): ParcoursView {
  const {id, genre, nom, resume, pour_qui, besoins, gestes, etapes, questions, revise_le} = parcours;
  const see = (line: Parameters<typeof targetOf>[0]) => {
    const target = targetOf(line);
    return target && targetView(target, content, index);
  };
  const stages = etapes.flatMap(({etape, lignes}) => {
    // What a line leads to may hold an error, and then is not there.
    const lines = lignes.flatMap((line): LineView[] => {
      const target = see(line);
      return target ? [{...target, why: line.pourquoi}] : [];
    });
    return lines.length > 0 ? [{stage: stageLink(etape, content), lines}] : [];
  });
  return {
    id,
    genre,
    nom,
    resume,
    forWhom: pour_qui,
    gestures: gestes.map(({geste, detail, voir}) => {
      const target = see(voir);
      return {text: geste, detail, ...(target && {see: target})};
    }),
    stages,
    questions,
    hasFacts: stages.some(({lines}) => lines.some(({kind}) => kind === 'fait')),
    places: toPlaces(content.vocabularies.territoires),
    doors: doorsByPlace(content),
    needs: countedNeeds(besoins, index),
    near: parcoursFor(
      content.parcours.filter((one) => one.id !== id),
      {needs: besoins},
    )
      .slice(0, NEAR)
      .map(toParcoursLink),
    revised: {text: formatDate(revise_le), date: revise_le},
  };
}

function doorsByPlace(content: Content): ParcoursView['doors'] {
  return Object.fromEntries(
    ownPlaces(content.vocabularies.territoires).map((place) => [
      place.id,
      doorsOfTerritory(place.id, content).map(({id, nom, way}) => ({id, nom, ways: way ? [way] : []})),
    ]),
  );
}

function targetView(target: Target, content: Content, index: DirectoryIndex): TargetView | undefined {
  const {id, kind} = target;
  switch (kind) {
    case 'pratique': {
      const practice = content.practices.find((one) => practicePage(one.etape, one.id) === id);
      if (!practice) return undefined;
      const {titre, url, numero} = toPracticeLink(practice, content.vocabularies);
      return {...target, title: titre, url, numero};
    }
    case 'gabarit': {
      const template = content.templates.find((one) => one.id === id);
      if (!template) return undefined;
      const {titre, url, forme} = template;
      return {...target, title: titre, url, ...(forme === 'tableau' && {isTable: true as const})};
    }
    case 'fait': {
      const fact = content.facts.find((one) => one.id === id);
      return fact && {...target, title: fact.titre, url: addresses.fact(id)};
    }
    case 'ressource':
      return resourceView(target, content, index);
  }
}

/** The facts of a row that say where and when: the others are on its page. */
const SHOWN_FACTS: ReadonlySet<string> = new Set(['territoires', 'aide.echeance']);

function resourceView(
  target: Target,
  {resources, vocabularies}: Content,
  {records, words}: DirectoryIndex,
): TargetView | undefined {
  const record = records.find((one) => one.id === target.id);
  if (!record) return undefined;
  const facts = words.facts.filter(({path}) => SHOWN_FACTS.has(path.join('.')));
  const row = toRow(record, {...words, facts});
  const resource = resources.find(({id}) => id === target.id);
  const ways = resource && isOpen(resource.statut, vocabularies) ? peopleOf(resource, vocabularies) : [];
  const {serves} = resource ? servedPart(resource, vocabularies) : {};
  const status = words.vocabularies.statuts.find(({id}) => id === record.statut);
  const phrase = (record.isRead && status?.phrase_document) || status?.phrase;
  return {
    ...target,
    title: row.nom,
    url: addresses.resource(row.id),
    what: {text: row.kicker, icon: row.icon},
    facts: row.facts,
    ...(row.statut && {statut: row.statut}),
    ...((row.statut?.closed || row.statut?.warns) && phrase !== undefined && {notice: phrase}),
    ...(ways.length > 0 && {ways}),
    ...(serves && {serves}),
  };
}
