import {readFileSync} from 'node:fs';
import path from 'node:path';
import {LAZY_SECTIONS} from '../routes';

/** The part of `client-manifest.json` that is read: which files each chunk comes in. */
interface ClientManifest {
  /** Chunk → the chunks that must be there with it. */
  origins: Record<string, readonly string[]>;
  /** Chunk → its files, by kind. */
  assets: Record<string, Record<string, readonly {file: string}[]>>;
}

/** The scripts of pages, beyond those of all. */
export interface RouteFiles {
  /** Files of the page of this address (without the base URL), by their paths under the root. */
  ofPage(address: string): string[];
  /** Files whose chunk has such a name. */
  named(pattern: RegExp): string[];
}

/**
 * Reads from the files that Docusaurus generates which scripts a page asks for.
 * @param folder that of the generated files
 * @param baseUrl ends with a slash
 * @throws Error when nothing is found for a page: the form of these files has changed
 */
export function routeFiles(folder: string, baseUrl: string): RouteFiles {
  const read = <T>(file: string) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as T;
  const {origins, assets} = read<ClientManifest>('client-manifest.json');
  const names = read<Record<string, unknown>>('routesChunkNames.json');
  const base = baseUrl.replace(/\/$/, '');
  const filesOf = (chunk: string) =>
    Object.values(assets[chunk] ?? {}).flatMap((all) => all.map(({file}) => file));
  const withFriends = (chunk: string) => (origins[chunk] ?? []).flatMap(filesOf);

  return {
    ofPage(address) {
      const under = (root: string) => address === root || address.startsWith(`${root}/`);
      const section = LAZY_SECTIONS.find(({addresses}) => addresses.some(under));
      // Pages of the guide stand in frames, whose address is that of the section.
      const routes = [address, ...(section?.isGuide ? section.addresses : [])].map(
        (route) => base + route || '/',
      );
      const chunks = Object.entries(names).flatMap(([key, value]) =>
        routes.includes(key.slice(0, key.lastIndexOf('-'))) ? leaves(value) : [],
      );
      const found = chunks.flatMap(withFriends);
      if (found.length === 0) throw new Error(`No script is known for ${address}: see src/plugin/offline.`);
      return [
        ...new Set([...(section ? withFriends(section.file.replace(/^client-|\.js$/g, '')) : []), ...found]),
      ];
    },
    named: (pattern) =>
      Object.keys(assets)
        .filter((chunk) => pattern.test(chunk))
        .flatMap(filesOf),
  };
}

/** The texts at the ends of a nested value. */
function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(leaves) : [];
}
