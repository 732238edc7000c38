import {setTimeout} from 'node:timers/promises';

/** What the robot needs of the world: tests give another one, which neither waits nor goes out. */
export interface Network {
  fetch: typeof fetch;
  /** Milliseconds since 1970. */
  now(): number;
  pause(milliseconds: number): Promise<void>;
  /** Ends a request that lasts too long. */
  deadline(milliseconds: number): AbortSignal;
}

/** The web itself. */
export const WEB: Network = {
  fetch: (...request) => fetch(...request),
  now: () => Date.now(),
  pause: (milliseconds) => setTimeout(milliseconds),
  deadline: (milliseconds) => AbortSignal.timeout(milliseconds),
};
