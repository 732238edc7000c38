import {addresses} from '../model/addresses';
import type {Content} from '../model/content';
import type {Prize, PrizePhase} from '../model/prize';
import {prizePhase} from '../model/prize';
import type {ActivityView, OrganisationView} from './communityView';
import {activityView, organisationView, publicDoors} from './communityView';
import type {NamedSource} from './namedSource';
import {namedSources} from './namedSource';
import type {Door} from './ways';

/** A project that was awarded. How its organisation agreed is not shown: it is for those who keep the site. */
export interface WinnerView extends OrganisationView {
  project: string;
  category?: string;
  why: string;
  /** The day it agreed to be shown, AAAA-MM-JJ. */
  agreedOn: string;
}

/** One edition, as it stands on a day. */
export interface EditionView {
  id: string;
  title: string;
  edition: string;
  summary: string;
  phase: PrizePhase;
  rules?: string;
  calendar?: Prize['calendrier'];
  categories: NonNullable<Prize['categories']>;
  criteria: NonNullable<Prize['criteres']>;
  jury: OrganisationView[];
  steps: string[];
  /** Where a file is handed in; only while it can be. */
  handIn?: string;
  winners: WinnerView[];
  sources: NamedSource[];
  html: string;
}

/** The prize of the community: its editions, what it planned, whom to ask. */
export interface PrizesView {
  /** What runs first, then what is to come, then the latest. */
  editions: EditionView[];
  /** What the community planned; absent when it says nothing of a prize. */
  planned?: ActivityView;
  /** Where it says so. */
  source: string;
  doors: Door[];
}

const ORDER: readonly PrizePhase[] = ['open', 'planned', 'postponed', 'closed', 'awarded', 'cancelled'];

/** The page of the prize. `today` is AAAA-MM-JJ. */
export function prizesView(content: Content, today: string): PrizesView {
  const {community, prizes} = content;
  const activity = community.activites.find(({page}) => page === addresses.prizes());
  return {
    editions: prizes
      .map((prize) => editionView(prize, content, today))
      .sort((a, b) => ORDER.indexOf(a.phase) - ORDER.indexOf(b.phase) || lastFirst(a, b)),
    ...(activity && {planned: activityView(activity, content)}),
    source: community.source,
    doors: publicDoors(content),
  };
}

/** The latest first; one without dates before those that have some. */
function lastFirst(a: EditionView, b: EditionView): number {
  const key = ({calendar, id}: EditionView) => `${calendar?.cloture ?? '9999'} ${id}`;
  return key(a) < key(b) ? 1 : -1;
}

function editionView(prize: Prize, content: Content, today: string): EditionView {
  const {calendrier, categories = [], criteres = [], jury = [], laureats = [], reglement, depot} = prize;
  const phase = prizePhase(prize, today);
  return {
    id: prize.id,
    title: prize.titre,
    edition: prize.edition,
    summary: prize.resume,
    phase,
    ...(reglement !== undefined && {rules: reglement}),
    ...(calendrier && {calendar: calendrier}),
    categories,
    criteria: criteres,
    jury: jury.map(({organisation, fiche}) =>
      organisationView({nom: organisation, ...(fiche !== undefined && {fiche})}, content),
    ),
    steps: prize.comment_participer,
    ...(depot !== undefined && phase === 'open' && {handIn: depot}),
    winners: laureats.map(({projet, organisation, fiche, categorie, pourquoi, consentement}) => ({
      ...organisationView({nom: organisation, ...(fiche !== undefined && {fiche})}, content),
      project: projet,
      ...(categorie !== undefined && {category: categorie}),
      why: pourquoi,
      agreedOn: consentement.date,
    })),
    sources: namedSources(prize.sources),
    html: prize.html,
  };
}
