import type {Fault} from './fault';
import {faultOf} from './fault';
import type {Lanes} from './lanes';
import type {Network} from './network';

/** What a page answered: its status, where it sends us, and when it wants to be asked again. */
export interface Answer {
  status: number;
  location?: string;
  /** Milliseconds. */
  retryAfter?: number;
  /** The beginning of the text, for who asked for it. */
  text?: string;
}

export type Reply = Answer | Fault;

export function isFault(reply: Reply): reply is Fault {
  return 'reason' in reply;
}

/** Milliseconds after which we no longer wait for an answer. */
const PATIENCE = 20_000;

/** Milliseconds before the second try and before the third, when the fault may pass. */
const BEFORE_TRIES = [2000, 10_000];

/** The longest that a page may make us wait for another try. */
const LONGEST_WAIT = 60_000;

/** Bytes of a text beyond which nothing is read (RFC 9309 asks for 500 kibibytes of a robots.txt). */
const LONGEST_TEXT = 512_000;

/** Asks for pages under one name. */
export class Asker {
  readonly #network: Network;
  readonly #lanes: Lanes;
  readonly #userAgent: string;

  constructor(network: Network, lanes: Lanes, userAgent: string) {
    this.#network = network;
    this.#lanes = lanes;
    this.#userAgent = userAgent;
  }

  /** Asks whether a page is there, as lightly as its server allows. A fault that may pass is tried again. */
  page(url: string): Promise<Reply> {
    return this.#patiently(async () => {
      const head = await this.#once(url, 'HEAD');
      return mayRefuseHead(head) ? this.#once(url, 'GET') : head;
    });
  }

  /** Asks for the beginning of a text. */
  text(url: string): Promise<Reply> {
    return this.#patiently(() => this.#once(url, 'GET', readStart));
  }

  async #patiently(ask: () => Promise<Reply>): Promise<Reply> {
    for (let attempt = 0; ; attempt += 1) {
      const reply = await ask();
      const wait = BEFORE_TRIES[attempt];
      if (wait === undefined || !mayPass(reply)) return reply;
      const asked = isFault(reply) ? 0 : (reply.retryAfter ?? 0);
      if (asked > LONGEST_WAIT) return reply;
      await this.#network.pause(Math.max(wait, asked));
    }
  }

  #once(url: string, method: 'HEAD' | 'GET', read?: (response: Response) => Promise<string>): Promise<Reply> {
    return this.#lanes.request(async () => {
      try {
        const response = await this.#network.fetch(url, {
          method,
          redirect: 'manual',
          headers: {
            'User-Agent': this.#userAgent,
            Accept: 'text/html,*/*;q=0.8',
            'Accept-Language': 'fr-CA,fr;q=0.9',
          },
          signal: this.#network.deadline(PATIENCE),
        });
        const text = response.ok && read ? await read(response) : undefined;
        // Its status is enough: the rest of what it sends is not ours to take.
        if (!response.bodyUsed) await response.body?.cancel().catch(() => undefined);
        return this.#answer(response, text);
      } catch (error) {
        return faultOf(error);
      }
    });
  }

  #answer({status, headers}: Response, text: string | undefined): Answer {
    const location = headers.get('location');
    const retryAfter = headers.get('retry-after');
    return {
      status,
      ...(location !== null && {location}),
      ...(retryAfter !== null && {retryAfter: waitOf(retryAfter, this.#network.now())}),
      ...(text !== undefined && {text}),
    };
  }
}

/** Some servers answer nothing true to those who ask for headers alone. One that says it has too much to do is left alone. */
function mayRefuseHead(reply: Reply): boolean {
  if (isFault(reply)) return reply.isCut;
  return reply.status >= 400 && reply.status !== 429 && reply.status !== 503;
}

function mayPass(reply: Reply): boolean {
  if (isFault(reply)) return !reply.isGone;
  return reply.status === 408 || reply.status === 429 || (reply.status >= 500 && reply.status !== 501);
}

/** Seconds, or a date (RFC 9110, 10.2.3). */
function waitOf(text: string, now: number): number {
  if (/^\d+$/.test(text)) return 1000 * Number(text);
  const date = Date.parse(text);
  return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}

async function readStart(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; size < LONGEST_TEXT;) {
    const {done, value} = (await reader.read()) as {done: boolean; value?: Uint8Array};
    if (done || !value) return text;
    size += value.length;
    text += decoder.decode(value, {stream: true});
  }
  await reader.cancel().catch(() => undefined);
  return text;
}
