import type {Given} from '../directory/eligible';
import type {Candidate} from '../directory/finderCandidate';
import {toCandidate} from '../directory/finderCandidate';
import type {Found} from '../directory/finderList';
import {shortList} from '../directory/finderList';
import type {DirectoryRecord} from '../directory/record';
import type {Row} from '../directory/row';
import {toRow} from '../directory/row';
import {addresses, UNSURE} from '../model/addresses';
import type {Content} from '../model/content';
import {deadlineText} from '../model/deadline';
import {practiceNumber} from '../model/practiceNumber';
import type {Resource} from '../model/resource';
import type {Place} from '../model/territory';
import {chainOf, ownPlaces} from '../model/territory';
import type {Family, NeedGroup, Stage} from '../model/vocabularies';
import type {NamedLink, StartView} from './beginView';
import {beginAtNeeds, beginAtStage, doorsOfTerritory} from './beginView';
import type {DirectoryIndex} from './directoryIndex';
import type {QuestionView} from './eligibilityView';
import {questionsAbout} from './eligibilityView';
import type {FamilyChoice, FinderView, StageChoice} from './finderView';
import {countFor} from './finderView';
import {readingTime} from './guideView';
import type {ParcoursLink} from './parcoursLink';
import {parcoursFor, toParcoursLink} from './parcoursLink';
import {waysOf} from './ways';

/** A resource that the finder may answer, ready to be shown. */
export interface ShortListItem extends Candidate {
  /** Without its status, which stands among what is said against it. */
  row: Row;
  /** Its deadline in words, when its call is over or has not begun. */
  shut?: string;
}

/** A page of the guide to read first, and the minutes it takes. */
export interface FirstReading extends NamedLink {
  numero: string;
  minutes: number;
}

/** The answer of the finder for a stage and a family of needs, wherever one is. */
export interface ShortListView {
  etape?: StageChoice;
  famille?: Pick<FamilyChoice, 'id' | 'nom' | 'sentence'>;
  places: Place[];
  /** How many resources the directory lists, by territory; under `UNSURE`, wherever one is. */
  counts: Readonly<Record<string, number>>;
  /** All that can be among the first ones, for one territory or another. */
  items: ShortListItem[];
  /** Who receives anyone, by territory; under `UNSURE`, in the home region. */
  doors: Readonly<Record<string, StartView[]>>;
  practice?: FirstReading;
  template?: NamedLink;
  /** Those that serve, the best first. */
  parcours: ParcoursLink[];
  /** What the project may be asked: the criteria of the items. */
  questions: QuestionView[];
  /** Criteria that the answers of the finder answer. */
  answered: {etape?: string; territoire?: string};
}

/** Of each place, so many are given to the page: a project that some refuse has others. */
const RESERVE = 12;

/** Parcours that an answer leads to. */
const PARCOURS = 2;

/** Makes an answer of the finder; without a stage or a family, that of who does not know. */
export interface ShortListMaker {
  (etape: Stage | undefined, famille: {group: NeedGroup; family: Family} | undefined): ShortListView;
}

/** @param finder the questions that the answers answer */
export function shortListMaker(content: Content, index: DirectoryIndex, finder: FinderView): ShortListMaker {
  const {vocabularies, resources} = content;
  const {etapes, familles, places} = finder;
  const facts = new Map(resources.map((resource) => [resource.id, factsOf(resource, content)]));
  const rows = new Map(
    index.records.map((record) => {
      const row = toRow(record, index.words);
      delete row.statut;
      return [record.id, row];
    }),
  );
  const own = ownPlaces(places).map(({id}) => id);
  const doors = Object.fromEntries(
    [UNSURE, ...own].map((place) => [place, doorsOfTerritory(place === UNSURE ? '' : place, content)]),
  );
  const answered = answeredCriteria(content);

  return (stage, placed) => {
    const starts = new Map(
      [...(placed?.family.commencez_ici ?? []), ...(placed ? [] : (stage?.commencez_ici ?? []))].map(
        ({fiche, raison}) => [fiche, raison],
      ),
    );
    const asked = {
      ...(stage && {etape: stage.id}),
      ...(placed && {besoins: placed.family.besoins.map(({id}) => id)}),
    };
    const candidates = index.records.flatMap((record): Candidate[] => {
      const known = facts.get(record.id);
      const start = starts.get(record.id);
      const candidate = known && toCandidate(record, asked, {...known, ...(start && {start})}, vocabularies);
      return candidate ? [candidate] : [];
    });
    const view: Omit<ShortListView, 'items' | 'questions'> = {
      ...(stage && {etape: etapes.find(({id}) => id === stage.id)}),
      ...(placed && {famille: choiceOf(placed.family, familles)}),
      places,
      counts: Object.fromEntries(
        [UNSURE, ...own].map((territoire) => [
          territoire,
          countFor(finder, {
            ...(stage && {etape: stage.id}),
            territoire,
            ...(placed && {famille: placed.family.id}),
          }),
        ]),
      ),
      doors,
      answered,
      ...readingOf(stage, placed?.family, content),
      parcours: parcoursFor(content.parcours, {
        ...(stage && {stage: stage.id}),
        needs: placed?.family.besoins.map(({id}) => id) ?? [],
      })
        .slice(0, PARCOURS)
        .map(toParcoursLink),
    };
    const kept = new Set(
      [undefined, ...own].flatMap((territoire) =>
        answerAt({...view, items: candidates}, territoire, NOTHING, RESERVE).map(
          ({candidate}) => candidate.id,
        ),
      ),
    );
    const items = candidates
      .filter(({id}) => kept.has(id))
      .map((candidate): ShortListItem => ({
        ...candidate,
        row: rows.get(candidate.id) as Row,
        ...shutText(candidate, index.records),
      }));
    const criteria = items.flatMap(({conditions = []}) => conditions.map(({critere}) => critere));
    return {...view, items, questions: questionsAbout(criteria, vocabularies)};
  };
}

const NOTHING: ReadonlyMap<string, Given> = new Map();

/**
 * The answer for who is in a territory, or does not say where.
 * @param given what the project is, by criterion
 */
export function answerAt<T extends Candidate>(
  view: Pick<ShortListView, 'etape' | 'famille' | 'places' | 'doors' | 'answered'> & {items: readonly T[]},
  territoire: string | undefined,
  given: ReadonlyMap<string, Given>,
  length?: number,
): Found<T>[] {
  const {etape, famille, places, doors, answered, items} = view;
  const said = new Map(given);
  const say = (criterion: string | undefined, id: string | undefined) => {
    if (criterion === undefined || id === undefined) return;
    said.set(criterion, {id, within: chainOf(id, places).slice(1)});
  };
  say(answered.territoire, territoire);
  say(answered.etape, etape?.id);
  const here = doors[territoire ?? UNSURE] ?? [];
  return shortList(
    items,
    {
      ...(territoire !== undefined && {territoire}),
      hasStage: etape !== undefined,
      doors: famille ? [] : here.map(({id}) => id),
      territoires: places,
      given: said,
    },
    length,
  );
}

/** What a record does not hold of a resource. */
function factsOf(resource: Resource, {vocabularies}: Pick<Content, 'vocabularies'>) {
  const {organisme, admissibilite} = resource;
  const isReached = waysOf(resource, vocabularies).some(
    ({by, link}) => link !== undefined && (by === 'call' || by === 'write' || by === 'door'),
  );
  return {isReached, organisme, admissibilite};
}

/** The criteria whose values are those of the finder's own questions. */
function answeredCriteria({vocabularies}: Pick<Content, 'vocabularies'>): ShortListView['answered'] {
  const of = (list: 'etapes' | 'territoires') =>
    vocabularies.criteres.find(({valeurs_de}) => valeurs_de === list)?.id;
  const etape = of('etapes');
  const territoire = of('territoires');
  return {...(etape !== undefined && {etape}), ...(territoire !== undefined && {territoire})};
}

function choiceOf({id}: Family, familles: readonly FamilyChoice[]): ShortListView['famille'] {
  const found = familles.find((family) => family.id === id);
  return found && {id, nom: found.nom, sentence: found.sentence};
}

/** « Ouvre le 1er mars 2027 »: of a call that is over or has not begun. */
function shutText({id, call}: Candidate, records: readonly DirectoryRecord[]): Pick<ShortListItem, 'shut'> {
  if (call !== 'over' && call !== 'coming') return {};
  const deadline = records.find((record) => record.id === id)?.aide?.echeance;
  const text = deadline && deadlineText(deadline, call);
  return text === undefined ? {} : {shut: text};
}

/** What to read and to fill before one calls: of this stage, when something of it serves the need. */
function readingOf(
  stage: Stage | undefined,
  family: Family | undefined,
  content: Content,
): Pick<ShortListView, 'practice' | 'template'> {
  const needs = family?.besoins ?? [];
  const now = needs.filter(({etapes}) => stage && etapes.includes(stage.id));
  const {practices, templates} = family
    ? beginAtNeeds(
        undefined,
        (now.length > 0 ? now : needs).map(({id}) => id),
        content,
      )
    : stage
      ? beginAtStage(undefined, stage.id, content)
      : {practices: [], templates: []};
  const pages = practices.flatMap(
    ({url}) => content.practices.find((practice) => practice.url === url) ?? [],
  );
  const page = pages.find(({etape}) => etape === stage?.id) ?? pages[0];
  const forms = templates.flatMap(
    ({url}) => content.templates.find((template) => template.url === url) ?? [],
  );
  const form =
    forms.find(({id}) => page?.gabarits.includes(id)) ??
    forms.find(({etape}) => etape === stage?.id) ??
    forms[0];
  return {
    ...(page && {
      practice: {
        numero: practiceNumber(page, content.vocabularies),
        label: page.titre,
        url: page.url,
        minutes: readingTime(page),
      },
    }),
    ...(form && {template: {label: form.titre, url: form.url}}),
  };
}

/** Where the answer for a stage and a family is, by links alone; without one or the other, « Je ne sais pas ». */
export function shortListAddress(etape: string | undefined, famille: string | undefined): string {
  return addresses.finderShortList(etape ?? UNSURE, famille ?? UNSURE);
}
