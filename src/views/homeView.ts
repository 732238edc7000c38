import {wholeCheck} from '../model/freshness';
import {addresses} from '../model/addresses';
import type {Content} from '../model/content';
import {calendar} from '../model/event';
import {isOpen, splitAtHome} from '../model/lookups';
import type {DirectoryIndex} from './directoryIndex';
import type {EventRow} from './eventRow';
import {eventRow} from './eventRow';
import type {CountedLink} from './countedLink';
import type {Place} from '../model/territory';
import {toPlaces} from '../model/territory';
import type {StageLink} from './stageLink';
import {toStageLink} from './stageLink';

/** The doors of the home page. Closed resources are counted nowhere. */
export interface HomeView {
  total: number;
  /** Resources that serve Estrie by name. */
  inEstrie: number;
  toConfirm: number;
  /** Resources that a person has checked. */
  verified: number;
  places: Place[];
  groups: {title: string; doors: (CountedLink & {icon: string})[]}[];
  stages: (StageLink & {voix: string; count: number})[];
  /** The next events, soonest first: none that is cancelled. */
  upcoming: EventRow[];
  vision: string;
}

/** Upcoming events shown. */
const SHOWN = 3;

/** `today` is AAAA-MM-JJ. */
export function homeView(content: Content, index: DirectoryIndex, today: string): HomeView {
  const {vocabularies} = content;
  const open = content.resources.filter((resource) => isOpen(resource.statut, vocabularies));
  const here = new Set(splitAtHome(vocabularies.territoires).here.map(({id}) => id));
  const unsure = vocabularies.statuts.filter(({a_confirmer}) => a_confirmer).map(({id}) => id);
  const {upcoming} = calendar(content.events, today, vocabularies);
  return {
    total: open.length,
    inEstrie: open.filter((resource) => resource.territoires.some((id) => here.has(id))).length,
    toConfirm: open.filter((resource) => unsure.includes(resource.statut)).length,
    verified: open.filter((resource) => wholeCheck(resource)).length,
    places: toPlaces(vocabularies.territoires),
    groups: vocabularies.groupes.map((group) => ({
      title: group.libelle,
      doors: group.familles.map((family) => ({
        label: family.libelle,
        url: addresses.family(family.id),
        icon: family.icone,
        count: index.byFamily.get(family.id)?.length ?? 0,
      })),
    })),
    stages: vocabularies.etapes.map((stage) => ({
      ...toStageLink(stage, content),
      voix: stage.voix,
      count: index.byStage.get(stage.id)?.length ?? 0,
    })),
    upcoming: upcoming
      .filter(({event}) => event.etat !== 'annule')
      .slice(0, SHOWN)
      .map((dated) => eventRow(dated, vocabularies)),
    vision: content.community.vision,
  };
}
