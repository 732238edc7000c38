import type {Root} from 'mdast';
import {parseTelephone} from '../model/telephone';
import type {AddressFault} from './address';
import {addressFault} from './address';
import type {Range} from './lines';
import {everyNode} from './markdown';
import {nodeRange} from './ranges';

/** A link or an image, however Markdown writes it: inline, by reference, between chevrons, bare. */
export interface FoundLink {
  url: string;
  range: Range;
  /** What an image says to who does not see it; absent for a link. */
  alt?: string;
}

/**
 * Every address that a Markdown tree leads to or shows. The address of a reference counts once, where it is defined,
 * used or not: a use may come. Raw HTML has its own rule: it is not allowed.
 */
export function linksOf(tree: Root): FoundLink[] {
  const found: FoundLink[] = [];
  const images = new Map<string, string>();
  for (const node of everyNode(tree)) {
    if (node.type === 'imageReference') images.set(node.identifier, node.alt ?? '');
  }
  for (const node of everyNode(tree)) {
    const range = nodeRange(node);
    if (node.type === 'link') found.push({url: node.url, range});
    if (node.type === 'image') found.push({url: node.url, range, alt: node.alt ?? ''});
    if (node.type === 'definition') {
      const alt = images.get(node.identifier);
      found.push({url: node.url, range, ...(alt !== undefined && {alt})});
    }
  }
  return found;
}

/** What is wrong with the address of a link in the text of an entry or of an event: it leads to the web. */
export function webLinkFault(url: string): AddressFault | undefined {
  return contactFault(url) ?? (isContact(url) ? undefined : securedFault(url));
}

/** What the guide needs to know to follow a relative link. */
export interface GuidePlace {
  /** Folder of the page, relative to the guide: « ideation ». */
  folder: string;
  /** True for the path of a page of the guide, relative to it: « ideation/index.md ». */
  isPage(path: string): boolean;
}

/** What is wrong with a link or an image of a page of the guide. */
export function guideLinkFault({url, alt}: FoundLink, place: GuidePlace): AddressFault | undefined {
  if (alt !== undefined) return imageFault(url, alt);
  const common = unsafeFault(url);
  if (common) return common;
  if (isContact(url)) return contactFault(url);
  if (url.startsWith('#')) return url.length > 1 ? undefined : {fault: 'ne mène nulle part'};
  if (url.startsWith('/')) return internalFault(url);
  if (/^[a-z][a-z\d+.-]*:|^www\./i.test(url)) return securedFault(url);
  return /\.md(?:#|$)/.test(url) ? siblingFault(url, place) : {fault: NOT_A_PAGE};
}

/** What is wrong with a link of a page of its own (`src/pages`): there, no page stands beside another. */
export function pageLinkFault(link: FoundLink): AddressFault | undefined {
  return guideLinkFault(link, {folder: '', isPage: () => false});
}

/** `http:` has no exception here: the browser does not follow it from these texts. */
function securedFault(url: string): AddressFault | undefined {
  return /^http:\/\//i.test(url)
    ? {fault: 'ne commence pas par https://', suggestion: url.replace(/^http:/i, 'https:')}
    : addressFault(url);
}

function isContact(url: string): boolean {
  return /^(?:mailto|tel):/i.test(url);
}

function contactFault(url: string): AddressFault | undefined {
  const [, scheme = '', rest = ''] = /^(mailto|tel):(.*)$/is.exec(url) ?? [];
  if (scheme === '') return undefined;
  const isSound =
    scheme.toLowerCase() === 'tel'
      ? parseTelephone(rest) !== undefined
      : /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+(?:\?subject=[\w%.~-]+)?$/u.test(rest);
  return isSound ? undefined : {fault: 'n’est ni un courriel ni un téléphone complet'};
}

/** What browsers drop or take for something else: a control, a space, a backslash, also when it is encoded. */
function unsafeFault(url: string): AddressFault | undefined {
  if (url === '') return {fault: 'est vide'};
  const decoded = decodedOf(url);
  if (decoded === undefined) return {fault: 'contient un % qui ne code rien'};
  if (/[\s\p{Cc}\p{Cf}\\]/u.test(url) || /[\p{Cc}\\]/u.test(decoded)) {
    return {fault: 'contient une espace, une barre oblique inverse ou un caractère invisible'};
  }
  return undefined;
}

/** An address of the site: what stands at its top, never above it. */
function internalFault(url: string): AddressFault | undefined {
  const path = decodedOf(url)?.replace(/[?#].*$/s, '') ?? '';
  if (/^\/[/\\]/.test(path)) return {fault: 'mène à un autre site sans le dire'};
  if (climbs(path) || /%2e|%2f|%5c/i.test(url)) return {fault: 'sort du site'};
  if (/^\/assets(?:\/|$)/i.test(path)) return {fault: 'mène à un fichier que la construction renomme'};
  if (/\.mdx?$/i.test(path)) return {fault: 'mène à un fichier, et non à une page'};
  return undefined;
}

function siblingFault(url: string, {folder, isPage}: GuidePlace): AddressFault | undefined {
  const path = url.replace(/#.*$/s, '');
  if (!/^[\w./-]+$/.test(path)) return {fault: 'n’est pas le chemin d’une page du guide'};
  const parts = [...folder.split('/'), ...path.split('/')].reduce<string[] | undefined>((above, part) => {
    if (!above || part === '' || part === '.') return above;
    if (part !== '..') return [...above, part];
    return above.length > 0 ? above.slice(0, -1) : undefined;
  }, []);
  if (!parts) return {fault: 'sort du guide'};
  return isPage(parts.join('/')) ? undefined : {fault: 'ne mène à aucune page du guide'};
}

/** An image of the site: a file of `static/`, and words for who does not see it. */
function imageFault(url: string, alt: string): AddressFault | undefined {
  if (unsafeFault(url) ?? internalFault(url)) return {fault: NOT_OURS};
  if (!/^\/(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.(?:svg|png|jpe?g|webp|gif|avif)$/.test(url))
    return {fault: NOT_OURS};
  return alt.trim() === ''
    ? {fault: 'n’a pas de texte de remplacement, celui qu’on met entre les crochets'}
    : undefined;
}

const NOT_A_PAGE = 'n’est ni une adresse complète en https://, ni celle d’une page du site';

const NOT_OURS = 'ne vient pas du dossier «\u00a0static\u00a0» du projet, comme «\u00a0/img/carte.svg\u00a0»';

function climbs(path: string): boolean {
  return path.split(/[/\\]/).includes('..');
}

/** The address without its percent codes; `undefined` when one of them is wrong. */
function decodedOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url);
  } catch {
    return undefined;
  }
}
