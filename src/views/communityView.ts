import {addresses} from '../model/addresses';
import type {Activity, Community, Organisation} from '../model/community';
import type {Content} from '../model/content';
import {isOpen} from '../model/lookups';
import {byIds} from './byIds';
import type {TemplateLink} from './templateLink';
import {toTemplateLink} from './templateLink';
import type {Door, Way} from './ways';
import {waysOf} from './ways';

/** An organisation as the community names it, and its entry. */
export interface OrganisationView {
  nom: string;
  entry?: {nom: string; url: string};
}

/** What the community plans to do, and what the site has for it. */
export interface ActivityView {
  id: string;
  nom: string;
  page?: string;
  templates: TemplateLink[];
  /** Names of the goals that it serves. */
  goals: string[];
}

/** Where members meet between meetings. */
export interface PlatformView extends OrganisationView {
  texte: string;
  mots: string[];
}

/** An organisation, and the ways to reach it that can be followed. */
export interface ReachedOrganisation extends OrganisationView {
  ways: Way[];
}

/** A meeting that led to the community, with what people found, and the entry of who held it. */
export interface HistoryStep extends Omit<Community['historique'][number], 'fiche'> {
  entry?: {nom: string; url: string};
}

/** What the community says of itself, tied to the rest of the site. */
export interface CommunityView extends Omit<
  Community,
  'historique' | 'activites' | 'objectifs' | 'pilotage' | 'plateformes'
> {
  history: HistoryStep[];
  activities: ActivityView[];
  goals: {nom: string; activities: string[]}[];
  steering: ReachedOrganisation[];
  thanked: ReachedOrganisation[];
  platforms: PlatformView[];
}

/** The page of the community. */
export function communityView(content: Content): CommunityView {
  const {historique, activites, objectifs, pilotage, plateformes, ...words} = content.community;
  const reached = (organisation: Organisation) => ({
    ...organisationView(organisation, content),
    ways: doorOf(organisation, content)?.ways ?? [],
  });
  return {
    ...words,
    history: historique.map(({fiche, ...step}) => ({...step, ...entryOf(fiche, content)})),
    activities: activites.map((activity) => activityView(activity, content)),
    goals: objectifs.map((goal) => ({nom: goal.nom, activities: goal.activites})),
    steering: pilotage.organisations.map(reached),
    thanked: pilotage.remerciements.map(reached),
    platforms: plateformes.map(({texte, mots = [], ...platform}) => ({
      ...organisationView(platform, content),
      texte,
      mots,
    })),
  };
}

/** An organisation with its entry, when the directory has one. */
export function organisationView(
  {nom, fiche}: Organisation,
  content: Pick<Content, 'resources'>,
): OrganisationView {
  return {nom, ...entryOf(fiche, content)};
}

function entryOf(
  fiche: string | undefined,
  {resources}: Pick<Content, 'resources'>,
): Pick<OrganisationView, 'entry'> {
  const entry = resources.find(({id}) => id === fiche);
  return entry ? {entry: {nom: entry.nom, url: addresses.resource(entry.id)}} : {};
}

/** An activity with its goals, and the templates that help to hold it in the order of its own list. */
export function activityView(
  {id, nom, page, gabarits = []}: Activity,
  {templates, community}: Pick<Content, 'templates' | 'community'>,
): ActivityView {
  return {
    id,
    nom,
    ...(page !== undefined && {page}),
    templates: byIds(gabarits, templates).map(toTemplateLink),
    goals: community.objectifs.filter(({activites}) => activites.includes(id)).map((goal) => goal.nom),
  };
}

/** The organisations that the community names and that anybody can reach: those of the committee, then those it thanks. */
export function publicDoors(content: Content): Door[] {
  const {organisations, remerciements} = content.community.pilotage;
  return [...organisations, ...remerciements].flatMap((organisation) => doorOf(organisation, content) ?? []);
}

/** The entry of an organisation that is open and can be reached; `undefined` when it has none. */
function doorOf({fiche}: Organisation, {resources, vocabularies}: Content): Door | undefined {
  const entry = resources.find(({id}) => id === fiche);
  if (!entry || !isOpen(entry.statut, vocabularies)) return undefined;
  const ways = waysOf(entry, vocabularies).filter(({link}) => link !== undefined);
  return ways.length > 0 ? {id: entry.id, nom: entry.nom, ways} : undefined;
}
