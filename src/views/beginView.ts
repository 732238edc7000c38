import {doorsNear} from '../directory/doors';
import {addresses} from '../model/addresses';
import type {Content, Practice} from '../model/content';
import {homeRegion, isOpen, isRead} from '../model/lookups';
import type {Resource} from '../model/resource';
import {chainOf, isOpenTo, labelOf, ownPlaces} from '../model/territory';
import type {Start, Vocabularies} from '../model/vocabularies';
import {byIds} from './byIds';
import {inTurn} from './inTurn';
import {practiceNumber} from '../model/practiceNumber';
import type {Way} from './ways';
import {waysOf} from './ways';

/** A resource chosen by hand, and why it comes first. */
export interface StartView {
  id: string;
  nom: string;
  raison: string;
  /** Where it serves, when that is not the whole home region. */
  place?: string;
  /** With it, the territories where a project may be that it serves. */
  serves?: string[];
  /** How to reach it in one tap: a number to dial, an e-mail, else a page; for what one reads, its page. */
  way?: Way;
}

/** A page of the guide, by its title. */
export interface NamedLink {
  label: string;
  url: string;
}

/** What stands above a list: where to begin, then what the guide says of it. */
export interface BeginView {
  starts: StartView[];
  practices: (NamedLink & {numero: string})[];
  templates: NamedLink[];
  facts: NamedLink[];
}

/** Of each kind of page of the guide. */
const SHOWN = {practices: 3, templates: 4, facts: 4};

/** Above the list of one need, or of those of a family. */
export function beginAtNeeds(
  starts: readonly Start[] | undefined,
  needs: readonly string[],
  content: Content,
): BeginView {
  const practices = serving(content.practices, needs).slice(0, SHOWN.practices);
  const ids = practices.flatMap(({gabarits}) => gabarits);
  // A template may serve a need that no practice is about.
  const templates = new Set([...serving(content.templates, needs), ...byIds(ids, content.templates)]);
  return begin(starts, {practices, templates: [...templates], facts: factsOf(practices, content)}, content);
}

/** Above the list of a stage: what the guide holds for it, in the order of the guide. */
export function beginAtStage(
  starts: readonly Start[] | undefined,
  stage: string,
  content: Content,
): BeginView {
  const ofStage = <T extends {etape: string}>(things: readonly T[]) =>
    things.filter(({etape}) => etape === stage);
  const {practices, templates, facts} = content;
  return begin(
    starts,
    {practices: ofStage(practices), templates: ofStage(templates), facts: ofStage(facts)},
    content,
  );
}

function begin(
  starts: readonly Start[] = [],
  guide: Pick<Content, 'practices' | 'templates' | 'facts'>,
  content: Content,
): BeginView {
  const {vocabularies} = content;
  return {
    starts: starts.flatMap(({fiche, raison}) => {
      const resource = content.resources.find(({id}) => id === fiche);
      return resource && isOpen(resource.statut, vocabularies)
        ? [toStart(resource, raison, vocabularies)]
        : [];
    }),
    practices: guide.practices.slice(0, SHOWN.practices).map((practice) => ({
      numero: practiceNumber(practice, vocabularies),
      label: practice.titre,
      url: practice.url,
    })),
    templates: guide.templates.slice(0, SHOWN.templates).map(({titre, url}) => ({label: titre, url})),
    facts: guide.facts.slice(0, SHOWN.facts).map(({id, titre}) => ({label: titre, url: addresses.fact(id)})),
  };
}

/** Those that serve the needs, the best of each need in turn: those that put it first, then those that serve few others. */
function serving<T extends {besoins: readonly string[]}>(
  things: readonly T[],
  needs: readonly string[],
): T[] {
  const lines = needs.map((need) =>
    things
      .filter(({besoins}) => besoins.includes(need))
      .sort(
        (a, b) => a.besoins.indexOf(need) - b.besoins.indexOf(need) || a.besoins.length - b.besoins.length,
      ),
  );
  return [...new Set(inTurn(lines))];
}

function factsOf(practices: readonly Practice[], {facts}: Content): Content['facts'] {
  return byIds([...new Set(practices.flatMap(({faits}) => faits ?? []))], facts);
}

/** Who receives anyone in a territory, in the words of their own entries. */
export function doorsOfTerritory(
  territory: string,
  {resources, vocabularies}: Pick<Content, 'resources' | 'vocabularies'>,
): StartView[] {
  const open = resources.filter(({statut}) => isOpen(statut, vocabularies));
  return doorsNear([territory], open, vocabularies.territoires).map((resource) =>
    withWay(resource, resource.resume, vocabularies),
  );
}

function toStart(resource: Resource, raison: string, vocabularies: Vocabularies): StartView {
  return {...withWay(resource, raison, vocabularies), ...servedPart(resource, vocabularies)};
}

/** Where it serves, when that is not the whole home region; to spread in what is said of it. */
export function servedPart(
  resource: Resource,
  vocabularies: Vocabularies,
): Pick<StartView, 'place' | 'serves'> {
  const place = placeOf(resource, vocabularies);
  if (!place) return {};
  const {territoires} = vocabularies;
  const serves = ownPlaces(territoires)
    .map(({id}) => id)
    .filter((id) => isOpenTo(resource.territoires, id, territoires));
  return {place, serves};
}

function withWay(resource: Resource, raison: string, vocabularies: Vocabularies): StartView {
  const way = waysOf(resource, vocabularies).find(({by, link}) => by !== 'go' && link !== undefined);
  return {id: resource.id, nom: resource.nom, raison, ...(way && {way})};
}

/** Where it serves, when that is not all of the home region: who is elsewhere knows it before they call. */
function placeOf(resource: Resource, vocabularies: Vocabularies): string | undefined {
  const {territoires} = vocabularies;
  const home = homeRegion(territoires);
  if (
    !home ||
    isRead(resource.type, vocabularies) ||
    chainOf(home.id, territoires).some((id) => resource.territoires.includes(id))
  )
    return undefined;
  return territoires
    .filter(({id}) => resource.territoires.includes(id))
    .map(labelOf)
    .join(', ');
}
