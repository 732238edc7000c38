import {addresses} from '../model/addresses';
import {buildOf} from '../offline/build';
import {OFFLINE_PAGE_KEY} from '../offline/wanted';
import type {Machine, Plan} from './plan';
import {HASHED} from './plan';
import type {Store} from './store';
import {isHtml} from './store';
import type {Windows} from './windows';

/** How long the network is waited for when the page is kept. */
const PATIENCE_MS = 4_000;

/** A page that a window goes to. */
export interface Visit {
  request: Request;
  /** Id of the window, as it will be. */
  windowId: string;
  /** What the browser has asked the network for meanwhile, if it does so. */
  preload?: Promise<Response | undefined>;
}

export interface Answers {
  /** `later`: what is to be done once the answer is given. */
  page(visit: Visit, later: (work: Promise<void>) => void): Promise<Response>;
  file(request: Request, windowId: string, later: (work: Promise<void>) => void): Promise<Response>;
  /** The page of this window came from what is kept. */
  wasKept(windowId: string): boolean;
}

/** What is given to the windows: the network first for pages, what is kept first for the files of the same build. */
export function createAnswers(plan: Plan, machine: Machine, store: Store, windows: Windows): Answers {
  const root = machine.origin + plan.baseUrl;
  const fromKept = new Set<string>();

  async function fromNetwork({request, preload}: Visit, isKept: boolean): Promise<Response> {
    const asked = (async () => (await preload) ?? (await machine.fetch(request)))();
    const response = await (isKept ? inTime(asked) : asked);
    if (response.status >= 500 && isKept) throw new Error(`HTTP ${response.status}`);
    return response;
  }

  return {
    wasKept: (windowId) => fromKept.has(windowId),

    async page(visit, later) {
      const address = addressOf(visit.request.url, root);
      const kept = await store.page(address);
      try {
        const response = await fromNetwork(visit, kept !== undefined);
        if (!isHtml(response)) return response;
        const html = response.clone().text();
        later(
          windows.note(
            visit.windowId,
            html.then((text) => buildOf(text)?.id),
          ),
        );
        if (response.ok) later(html.then((text) => store.keepPage(address, text, response.headers)));
        return response;
      } catch (fault) {
        if (!kept && !(await store.page(addresses.offline()))) throw fault;
        later(windows.note(visit.windowId, Promise.resolve(plan.build)));
        fromKept.add(visit.windowId);
        const wanted = encodeURIComponent(address);
        return (
          kept ?? Response.redirect(`${root}${addresses.offline().slice(1)}?${OFFLINE_PAGE_KEY}=${wanted}`)
        );
      }
    },

    async file(request, windowId, later) {
      const {url} = request;
      const isHashed = url.startsWith(root + HASHED);
      // What a thread of the page asks for, the search apart, is of no build that we know.
      if (!isHashed && (await windows.buildOf(windowId)) !== plan.build) return machine.fetch(request);
      const kept = (await store.file(url)) ?? (isHashed ? await machine.caches.match(url) : undefined);
      if (kept && request.cache !== 'reload') return kept;
      try {
        const response = await machine.fetch(request);
        later(store.keepFile(url, response.clone()));
        return response;
      } catch (fault) {
        const known = kept ?? (await store.dataOf(decodeURI(url.slice(root.length))));
        if (known) return known;
        throw fault;
      }
    },
  };
}

/** The address of a page, without the base URL, what is asked of it, nor the ending of its file. */
function addressOf(url: string, root: string): string {
  const path = url.slice(root.length).replace(/[?#].*$/s, '');
  return `/${path.replace(/(?:^|\/)index\.html$|\.html$|\/$/, '')}`;
}

/** Rejects when nothing has come in time. */
function inTime(asked: Promise<Response>): Promise<Response> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The network takes too long.')), PATIENCE_MS);
    asked.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
