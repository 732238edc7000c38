import {addresses} from '../model/addresses';
import type {Content} from '../model/content';
import type {Parcours} from '../model/parcours';

/** A parcours in a list. */
export interface ParcoursLink extends Pick<Parcours, 'id' | 'genre' | 'nom' | 'resume'> {
  url: string;
}

export function toParcoursLink({id, genre, nom, resume}: Parcours): ParcoursLink {
  return {id, genre, nom, resume, url: addresses.parcours(id)};
}

/** On the page of a stage: the situations that have most to say of it. */
export function parcoursAtStage(stage: string, {parcours}: Pick<Content, 'parcours'>): ParcoursLink[] {
  return parcoursFor(
    parcours.filter(({genre}) => genre === 'situation'),
    {stage},
  )
    .slice(0, AT_STAGE)
    .map(toParcoursLink);
}

const AT_STAGE = 4;

/** What one asks a parcours for: some needs, a stage, or both. */
export interface ParcoursQuestion {
  /** Id of a stage. */
  stage?: string;
  /** Ids of needs, the first one first. */
  needs?: readonly string[];
}

/**
 * The parcours that answer some needs, the best first: those that put these needs first, then those that have most to say
 * of the stage. Without needs, those that have something to say of it.
 */
export function parcoursFor(
  parcours: readonly Parcours[],
  {stage, needs = []}: ParcoursQuestion,
): Parcours[] {
  const scored = parcours.map((one) => {
    const served = needs.map((need) => one.besoins.indexOf(need)).filter((rank) => rank >= 0);
    const lines = one.etapes.find(({etape}) => etape === stage)?.lignes.length ?? 0;
    const all = one.etapes.reduce((sum, {lignes}) => sum + lignes.length, 0);
    return {
      one,
      isAsked: needs.length > 0 ? served.length > 0 : lines > 0,
      // A need that it names first says more of it than the last.
      need: served.reduce((sum, rank) => sum + 1 / (rank + 1), 0),
      stage: lines / Math.max(1, all),
    };
  });
  return scored
    .filter(({isAsked}) => isAsked)
    .sort((a, b) => b.need - a.need || b.stage - a.stage)
    .map(({one}) => one);
}
