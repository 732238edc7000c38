import PQueue from 'p-queue';
import type {Network} from './network';

/** Hosts that are asked at the same time. */
const AT_ONCE = 8;

/** Milliseconds between two requests to one host… */
const PAUSE = 2000;

/** … and the longest that a host may ask for: beyond, a week would not be enough. */
const LONGEST_PAUSE = 30_000;

/** One lane for each host, in which requests go one at a time with a pause after each; a few of the lanes move at once. */
export class Lanes {
  readonly #lanes = new Map<string, PQueue>();
  readonly #requests = new PQueue({concurrency: AT_ONCE});
  readonly #network: Pick<Network, 'pause'>;

  constructor(network: Pick<Network, 'pause'>) {
    this.#network = network;
  }

  /**
   * Does something with a host while nobody else does.
   * @param delay seconds that the host asks robots to leave between two requests
   */
  alone<T>(host: string, task: () => Promise<T>, delay = 0): Promise<T> {
    let lane = this.#lanes.get(host);
    if (!lane) {
      lane = new PQueue({concurrency: 1});
      this.#lanes.set(host, lane);
    }
    return lane.add(async () => {
      const done = await task();
      await this.#network.pause(Math.min(Math.max(PAUSE, 1000 * delay), LONGEST_PAUSE));
      return done;
    });
  }

  /** Waits for its turn among all the requests: a lane that only waits takes the place of none. */
  request<T>(task: () => Promise<T>): Promise<T> {
    return this.#requests.add(task);
  }
}
