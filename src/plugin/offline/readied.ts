import {addresses} from '../../model/addresses';
import {DIRECTORY_DATA_FILE, DOSSIER_DATA_FILE, PAGE_DATA_DIR, pageDataFile} from '../../pageData/paths';
import {WEB_MANIFEST_FILE} from '../webManifest';
import type {RouteFiles} from './routeFiles';

/** What the site readies to be read without a network: paths of files under its root. */
export interface Readied {
  /** What any page needs, and the page that says what there is. */
  install: Set<string>;
  /** The directory, the guide and what leads to them, when nothing else is under way. */
  idle: Set<string>;
}

interface Site {
  /** Paths of all its files. */
  files: readonly string[];
  routes: RouteFiles;
  /** Reads a script. */
  read: (file: string) => string;
}

/** Pages that are kept whole: one can open them by their address. */
const isWhole = (address: string) =>
  [
    addresses.home(),
    addresses.directory(),
    addresses.guide(),
    addresses.whichStage(),
    addresses.glossary(),
    addresses.contestedWords(),
    addresses.dossier(),
  ].includes(address) || /^\/guide\/[^/]+$/.test(address);

/** Beginnings of the addresses of what one keeps in « Mon dossier », the guide apart: what draws it is there before it is kept. */
const KEPT_KINDS = [addresses.resource(''), addresses.template(''), addresses.parcours('')];

/** Those that are the same text again, to print. */
const isBooklet = (address: string) =>
  address === addresses.booklet() || address.startsWith(`${addresses.booklet()}/`);

/**
 * Chooses what is readied. Pages of the guide that are not kept whole have their scripts and their data: one goes to them from
 * the others. Entries of the directory are read once they have been seen or kept, and found by their names before: only the
 * scripts that draw them are readied.
 */
export function readied({files, routes, read}: Site): Readied {
  const install = new Set(
    files.filter((file) =>
      /^(?:assets\/css\/|assets\/js\/(?:main|runtime~main)\.|fonts\/.*\.woff2$|img\/favicon)/.test(file),
    ),
  );
  install.add(WEB_MANIFEST_FILE).add(fileOf(addresses.offline()));
  for (const file of routes.ofPage(addresses.offline())) install.add(file);

  const idle = new Set<string>([DIRECTORY_DATA_FILE, DOSSIER_DATA_FILE]);
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => (file === 'index.html' ? '/' : `/${file.slice(0, -'.html'.length)}`));
  const isGuide = (address: string) => address.startsWith(`${addresses.guide()}/`);
  for (const address of pages.filter((one) => (isWhole(one) || isGuide(one)) && !isBooklet(one))) {
    const data = `${PAGE_DATA_DIR}/${pageDataFile(address)}`;
    if (isWhole(address)) idle.add(fileOf(address));
    else if (files.includes(data)) idle.add(data);
    for (const file of routes.ofPage(address)) idle.add(file);
  }
  for (const address of pages.filter((one) => KEPT_KINDS.some((start) => one.startsWith(start)))) {
    for (const file of routes.ofPage(address)) idle.add(file);
  }
  // What writes the dossier as a text or on paper comes when it is asked for.
  for (const file of routes.named(/^dossier-/)) idle.add(file);
  for (const worker of routes.named(/searchClient_worker/)) {
    idle.add(worker);
    // The packages that it loads.
    const names = [...read(worker).matchAll(/"(vendors-node_modules_[\w-]+)"/g)].map(([, name]) => name);
    for (const file of routes.named(/^vendors-/)) {
      if (names.some((name) => file.startsWith(`assets/js/${name}.`))) idle.add(file);
    }
  }
  for (const file of install) idle.delete(file);
  return {install, idle};
}

function fileOf(address: string): string {
  return `${address === '/' ? 'index' : address.slice(1)}.html`;
}
