import {addresses} from '../model/addresses';
import type {Content} from '../model/content';
import type {CommunityEvent} from '../model/event';
import {calendar} from '../model/event';
import type {DirectoryIndex} from './directoryIndex';
import type {CountedLink} from './needView';

/** The doors of the home page. */
export interface HomeView {
  total: number;
  /** Resources of Estrie among them. */
  inEstrie: number;
  toConfirm: number;
  verified: number;
  groups: {title: string; doors: (CountedLink & {icon: string})[]}[];
  stages: {id: string; numero: number; nom: string; voix: string; count: number; url: string}[];
  upcoming: CommunityEvent[];
  vision: string;
}

/** `today` is AAAA-MM-JJ. */
export function homeView(content: Content, index: DirectoryIndex, today: string): HomeView {
  const {vocabularies} = content;
  const open = content.resources.filter((resource) => resource.statut !== 'ferme');
  const estrie = new Set(
    vocabularies.territoires.filter((t) => t.niveau === 'mrc' || t.niveau === 'region').map((t) => t.id),
  );
  return {
    total: open.length,
    inEstrie: open.filter((resource) => resource.territoires.some((id) => estrie.has(id))).length,
    toConfirm: open.filter((resource) => resource.statut === 'a-confirmer').length,
    verified: open.filter((resource) => resource.verification).length,
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
      id: stage.id,
      numero: stage.numero,
      nom: stage.nom,
      voix: stage.voix,
      count: index.byStage.get(stage.id)?.length ?? 0,
      url: addresses.guideStage(stage.id),
    })),
    upcoming: calendar(content.events, today).upcoming.slice(0, 3),
    vision: content.community.vision,
  };
}
