import type {CheckResult} from '../../src/model/addressHistory';
import type {Asker, Reply} from './asking';
import {isFault} from './asking';
import type {Lanes} from './lanes';
import {RobotsFiles, redirection} from './robotsFiles';

/** What a visit has found at an address. */
export interface Visit {
  result: CheckResult;
  /** Where the page says that it stands from now on, when it is there. */
  movedTo?: string;
}

/** Redirections that are followed from one address. */
const HOPS = 10;

/** Redirections that say that the page will not come back (RFC 9110, 15.4). */
const FOR_GOOD = new Set([301, 308]);

const GONE = new Set([404, 410]);

/** Too many requests (RFC 6585). */
const TOO_MANY = 429;

/** Visits addresses: asks each site first whether it may, and follows where the pages lead. */
export class Visitor {
  readonly #robots: RobotsFiles;
  readonly #asker: Asker;
  readonly #lanes: Lanes;
  /** Hosts that have had enough of us, with what they said: they are not asked anything more this time. */
  readonly #left = new Map<string, Reply>();

  constructor(asker: Asker, lanes: Lanes, name: string) {
    this.#asker = asker;
    this.#lanes = lanes;
    this.#robots = new RobotsFiles(asker, lanes, name);
  }

  async visit(address: string): Promise<Visit> {
    let at = address;
    let movedTo: string | undefined;
    let isForGood = true;
    for (let hop = 0; hop <= HOPS; hop += 1) {
      const permission = await this.#robots.permission(at);
      if (!permission.may) return {result: permission.result};
      const here = at;
      const reply = await this.#ask(here, permission.delay);
      const next = redirection(reply, here);
      if (next === undefined) {
        const result = resultOf(reply);
        return {
          result,
          ...(result.state === 'valid' && movedTo !== undefined && movedTo !== address && {movedTo}),
        };
      }
      isForGood &&= !isFault(reply) && FOR_GOOD.has(reply.status);
      if (isForGood) movedTo = withoutFragment(next);
      at = withoutFragment(next);
    }
    return {result: {state: 'uncertain', reason: 'les redirections ne finissent pas'}};
  }

  async #ask(url: string, delay: number): Promise<Reply> {
    const {hostname} = new URL(url);
    const left = this.#left.get(hostname);
    if (left) return left;
    return this.#lanes.alone(
      hostname,
      async () => {
        const reply = this.#left.get(hostname) ?? (await this.#asker.page(url));
        if (!isFault(reply) && reply.status === TOO_MANY) this.#left.set(hostname, reply);
        return reply;
      },
      delay,
    );
  }
}

function resultOf(reply: Reply): CheckResult {
  if (isFault(reply)) return {state: reply.isGone ? 'failed' : 'uncertain', reason: reply.reason};
  const {status} = reply;
  if (status < 300 || status === 304) return {state: 'valid'};
  if (GONE.has(status)) return {state: 'failed', reason: String(status)};
  return {state: 'uncertain', reason: status < 400 ? `${status}, sans adresse à suivre` : String(status)};
}

function withoutFragment(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}
