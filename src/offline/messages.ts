/* What the pages and the service worker say to each other. */

export type Message =
  /** A page is open: its build, and what it has loaded. */
  | {kind: 'hello'; build: string; address: string; files: readonly string[]}
  /** Another page is shown in the same window. */
  | {kind: 'seen'; address: string; files: readonly string[]}
  /** What the person keeps in « Mon dossier », the addresses of all of it; only what was seen is kept, if data are to be spared. */
  | {kind: 'dossier'; addresses: readonly string[]; isSparing: boolean}
  /** Nothing else is under way: readies what may be wanted without a network; only what was seen, if data are to be spared. */
  | {kind: 'prepare'; isSparing: boolean}
  /** Asks for the build of this worker. */
  | {kind: 'who'}
  /** Takes the place of the former worker if no window is of its build. */
  | {kind: 'step-in'}
  /** Takes it in any case. */
  | {kind: 'take-over'};

/** What is replied, by the port that comes with the message. */
export interface Replies {
  /** The page came from what is kept: the network did not answer. */
  hello: {isKept: boolean};
  who: {build: string};
}
