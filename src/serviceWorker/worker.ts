/* The service worker: what a page asks of the site goes through it. One of each build; two never share what they keep. */

import {WORKER_FILE} from '../offline/names';
import type {Message, Replies} from '../offline/messages';
import {createAnswers} from './answers';
import type {Machine, Plan, PlannedFile} from './plan';
import type {ToldEvent} from './scope';
import {scope} from './scope';
import {openStore} from './store';
import {openWindows} from './windows';

/* Set when the site is built: src/plugin/offline. */
declare const BUILD: string;
declare const BASE_URL: string;
declare global {
  interface Window {
    __WB_MANIFEST: readonly PlannedFile[];
  }
}

const plan: Plan = {build: BUILD, baseUrl: BASE_URL, files: self.__WB_MANIFEST};
const root = self.location.origin + BASE_URL;
const machine: Machine = {
  origin: self.location.origin,
  fetch: (input, init) => self.fetch(input, init),
  caches: self.caches,
  windows: async () => {
    const all = await scope.clients.matchAll({type: 'window', includeUncontrolled: true});
    return all.filter(({url}) => url.startsWith(root)).map(({id}) => id);
  },
};
const store = openStore(plan, machine);
const windows = openWindows(plan, machine);
const answers = createAnswers(plan, machine, store, windows);

/** What one downloads on purpose is not ours to keep. */
const LEFT_ALONE = [WORKER_FILE, 'telechargements/'];

scope.addEventListener('install', (event) => event.waitUntil(store.install()));

scope.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([scope.registration.navigationPreload?.enable(), scope.clients.claim()])),
);

scope.addEventListener('fetch', (event) => {
  const {request} = event;
  const isOurs =
    request.method === 'GET' &&
    request.url.startsWith(root) &&
    !request.headers.has('Range') &&
    !LEFT_ALONE.some((start) => request.url.startsWith(root + start));
  if (!isOurs) return;
  const later = (work: Promise<void>) => event.waitUntil(work.catch(() => {}));
  if (request.mode === 'navigate') {
    const {resultingClientId: windowId, preloadResponse: preload} = event;
    event.respondWith(answers.page({request, windowId, ...(preload && {preload})}, later));
  } else {
    event.respondWith(answers.file(request, event.clientId, later));
  }
});

scope.addEventListener('message', (event) => {
  const work = hear(event, event.data as Message);
  event.waitUntil(work.catch(() => {}));
});

async function hear({source, ports}: ToldEvent, message: Message): Promise<void> {
  const id = source?.id ?? '';
  switch (message.kind) {
    case 'hello':
      ports[0]?.postMessage({isKept: answers.wasKept(id)} satisfies Replies['hello']);
      await windows.note(id, Promise.resolve(message.build));
      if (message.build === plan.build) await store.see(message.address, message.files);
      break;
    case 'seen':
      if ((await windows.buildOf(id)) === plan.build) await store.see(message.address, message.files);
      break;
    case 'dossier':
      if ((await windows.buildOf(id)) === plan.build) {
        await store.keepDossier(message.addresses, message.isSparing);
      }
      break;
    case 'prepare':
      await store.prepare(message.isSparing);
      break;
    case 'who':
      ports[0]?.postMessage({build: plan.build} satisfies Replies['who']);
      break;
    case 'step-in':
      if (await windows.areAll(plan.build)) await scope.skipWaiting();
      break;
    case 'take-over':
      await scope.skipWaiting();
  }
}
