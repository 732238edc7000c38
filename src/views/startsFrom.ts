import type {StartView} from './beginView';

/** The starts of a page as seen from a territory: those that serve it, and those that do not. From nowhere, all serve. */
export function startsFrom(
  starts: readonly StartView[],
  kept: string | undefined,
): {serving: StartView[]; elsewhere: StartView[]} {
  const isServing = ({serves}: StartView) => kept === undefined || !serves || serves.includes(kept);
  return {
    serving: starts.filter(isServing),
    elsewhere: starts.filter((start) => !isServing(start)),
  };
}
