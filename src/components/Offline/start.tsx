import {createRoot} from 'react-dom/client';
import siteConfig from '@generated/docusaurus.config';
import {dossierStore} from '@site/src/components/Dossier/dossierStore';
import {openKept} from '@site/src/dossier/kept';
import {pageOf} from '@site/src/dossier/pageOf';
import type {Build} from '@site/src/offline/build';
import {BUILD_META, readBuild} from '@site/src/offline/build';
import {WORKER_FILE} from '@site/src/offline/names';
import {SEARCH_EDITION_META} from '@site/src/pageData/searchFile';
import {openLibrary} from '@site/src/searchClient/library';
import {browser} from '@site/src/searchClient/machine';
import Bar from './Bar';
import {createNews} from './news';
import {offlineChoice} from './shape';
import {ask, tell, watchUpdates} from './updates';

/** Between two looks for a new build, in a window that stays open. */
const HOUR_MS = 3_600_000;

const {baseUrl} = siteConfig;

/**
 * Registers the service worker of a built site, and tells it what is seen.
 * @returns to be called each time that the window shows another page
 */
export function startOffline(): () => void {
  const build = readBuild(metaContent(BUILD_META));
  // In the frame of another site, a page is that site's to keep.
  if (!build || window.parent !== window || offlineChoice.get().content.refus) return () => {};
  const news = createNews();
  const place = document.createElement('div');
  document.body.append(place);
  createRoot(place).render(<Bar news={news} day={build.day} baseUrl={baseUrl} />);

  const {serviceWorker} = navigator;
  let current = '';
  const shown = () => {
    current = window.location.pathname;
    return {address: addressOf(current), files: loadedFiles()};
  };

  async function register({id}: Build): Promise<void> {
    const registration = await serviceWorker.register(baseUrl + WORKER_FILE, {scope: baseUrl});
    watchUpdates({
      registration,
      build: id,
      onReady: (takeOver) =>
        news.set({
          reload: () => {
            serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {once: true});
            takeOver();
          },
        }),
    });
    const {active} = await serviceWorker.ready;
    if (!active) return;
    const {isKept} = await ask(active, {kind: 'hello', build: id, ...shown()});
    news.set({isKept});
    keepDossier(active);
    tell(active, {kind: 'prepare', isSparing: sparesData()});
    if (!sparesData()) await readySearch();
    lookForUpdates(registration);
  }
  // Without it the site is as it was: refused by a private window, or by a network that went away.
  register(build).catch(() => {});

  // As soon as something is kept, or can be had.
  const follow = () => keepDossier(serviceWorker.controller);
  dossierStore.subscribe(follow);
  window.addEventListener('online', follow);

  // Another window has brought the next build.
  const first = serviceWorker.controller;
  serviceWorker.addEventListener('controllerchange', () => {
    const {controller} = serviceWorker;
    if (!first || !controller) return;
    void ask(controller, {kind: 'who'}).then(({build: next}) => {
      if (next !== build.id) news.set({reload: () => window.location.reload()});
    });
  });

  return () => {
    // Refused since: the worker lives on until its windows are closed, and would keep this page.
    if (offlineChoice.get().content.refus) return;
    // A change of what is asked of the same page is none.
    if (window.location.pathname !== current) tell(serviceWorker.controller, {kind: 'seen', ...shown()});
  };
}

/** The pages of « Mon dossier » are read without a network, were they never opened. */
function keepDossier(worker: ServiceWorker | null): void {
  if (offlineChoice.get().content.refus) return;
  const addresses = openKept(dossierStore.get().content).items.map(pageOf);
  tell(worker, {kind: 'dossier', addresses, isSparing: sparesData()});
}

function metaContent(name: string): string | undefined {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
}

/** Address of a page, without the base URL, nor the ending of its file. */
function addressOf(pathname: string): string {
  return `/${pathname.slice(baseUrl.length).replace(/(?:^|\/)index\.html$|\.html$|\/$/, '')}`;
}

/** What the window has loaded of the site. */
function loadedFiles(): string[] {
  return performance.getEntriesByType('resource').map(({name}) => name);
}

interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/** The visitor, or the network, asks that nothing be loaded beyond what is seen. */
function sparesData(): boolean {
  const {connection} = navigator as Navigator & {connection?: Connection};
  return connection?.saveData === true || /2g/.test(connection?.effectiveType ?? '');
}

/** The search keeps its index by itself: it is enough to have it downloaded. */
async function readySearch(): Promise<void> {
  const edition = metaContent(SEARCH_EDITION_META);
  if (edition !== undefined) await openLibrary({baseUrl, edition}, browser()).whole();
}

function lookForUpdates(registration: ServiceWorkerRegistration): void {
  let last = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - last < HOUR_MS) return;
    last = Date.now();
    void registration.update().catch(() => {});
  });
}
