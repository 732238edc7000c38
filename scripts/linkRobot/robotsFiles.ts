import robotsParser from 'robots-parser';
import type {CheckResult} from '../../src/model/addressHistory';
import type {Asker, Reply} from './asking';
import {isFault} from './asking';
import type {Lanes} from './lanes';

/** What the robots.txt of a site says of one address. */
export type Permission =
  | {may: true; /** Seconds between two requests. */ delay: number}
  /** The site cannot be asked: what this says of the address. */
  | {may: false; result: CheckResult};

type Site = (url: string) => Permission;

/** Redirections of a robots.txt that are followed (RFC 9309, 2.3.1.2). */
const HOPS = 5;

/** The robots.txt of each site, asked for once. */
export class RobotsFiles {
  readonly #sites = new Map<string, Promise<Site>>();
  readonly #asker: Asker;
  readonly #lanes: Lanes;
  readonly #name: string;

  /** @param name that of the robot, as a robots.txt would write it */
  constructor(asker: Asker, lanes: Lanes, name: string) {
    this.#asker = asker;
    this.#lanes = lanes;
    this.#name = name;
  }

  async permission(url: string): Promise<Permission> {
    const {origin} = new URL(url);
    let site = this.#sites.get(origin);
    if (!site) {
      site = this.#read(`${origin}/robots.txt`);
      this.#sites.set(origin, site);
    }
    return (await site)(url);
  }

  async #read(file: string): Promise<Site> {
    let at = file;
    for (let hop = 0; hop <= HOPS; hop += 1) {
      const reply = await this.#lanes.alone(new URL(at).hostname, () => this.#asker.text(at));
      const next = redirection(reply, at);
      if (next === undefined) return this.#site(file, reply);
      at = next;
    }
    return OPEN;
  }

  /** RFC 9309, 2.3.1: a file that is not there allows all; one that cannot be reached allows nothing. */
  #site(file: string, reply: Reply): Site {
    if (isFault(reply)) {
      const {isGone, reason} = reply;
      return () => ({may: false, result: {state: isGone ? 'failed' : 'uncertain', reason}});
    }
    const {status, text} = reply;
    if (status >= 500 || status === 429) {
      return () => ({may: false, result: {state: 'uncertain', reason: `robots.txt\u00a0: ${status}`}});
    }
    if (text === undefined) return OPEN;
    const rules = robotsParser(file, text);
    return (url) =>
      rules.isAllowed(url, this.#name) === false
        ? {may: false, result: {state: 'unchecked'}}
        : {may: true, delay: rules.getCrawlDelay(this.#name) ?? 0};
  }
}

const OPEN: Site = () => ({may: true, delay: 0});

/** Where a reply sends us; `undefined` when it sends us nowhere on the web. */
export function redirection(reply: Reply, from: string): string | undefined {
  if (isFault(reply) || reply.status < 300 || reply.status > 399 || reply.location === undefined)
    return undefined;
  try {
    const {protocol, href} = new URL(reply.location, from);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
