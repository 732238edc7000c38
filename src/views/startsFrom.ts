import type {StartView} from './beginView';

/** False for what serves only a part of the home region, seen from another part. From nowhere, all serves. */
export function servesFrom({serves}: Pick<StartView, 'serves'>, kept: string | undefined): boolean {
  return kept === undefined || !serves || serves.includes(kept);
}

/** The starts of a page as seen from a territory: those that serve it, and those that do not. From nowhere, all serve. */
export function startsFrom(
  starts: readonly StartView[],
  kept: string | undefined,
): {serving: StartView[]; elsewhere: StartView[]} {
  const isServing = (start: StartView) => servesFrom(start, kept);
  return {
    serving: starts.filter(isServing),
    elsewhere: starts.filter((start) => !isServing(start)),
  };
}
