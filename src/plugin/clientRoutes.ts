import {runInNewContext} from 'node:vm';
import {patternRegex} from './routePattern';

/**
 * Every route of Docusaurus costs every visitor JavaScript, since the client bundle lists them all
 * (facebook/docusaurus#7256). The browser gets its own list instead:
 *   - the directory has hundreds of pages of a few kinds: one dynamic route for each kind;
 *   - each page of the guide has a text of its own, which only a route can name: the routes of these pages, and of those
 *     that gather their texts, are in a file that the browser asks for on going to one of them;
 *   - so are those of a section of which most visitors see nothing (the pages by which people contribute).
 * The server keeps the true routes, so that each page is rendered and the link checker knows real addresses.
 */

/** The three generated files of Docusaurus that list routes and what they load. */
export interface GeneratedRoutes {
  /** Text of `routes.js`. */
  routes: string;
  /** Text of `routesChunkNames.json`: key of a route → names of what it loads, nested. */
  chunkNames: string;
  /** Text of `registry.js`: name of a thing to load → how to load it. */
  registry: string;
}

/** What stands in their place in the browser, and the file of each section, in their order. */
export interface ClientRoutes extends GeneratedRoutes {
  sections: string[];
}

/** A part of the site whose routes come on entering it. */
export interface LazySection {
  /** Its addresses, without the base URL; the pages of the section are at them and under them. The guide has one. */
  addresses: readonly string[];
  /** Name of its file, beside the three others. */
  file: string;
  /** Its pages have each a text of their own, and stand in frames of the docs plugin; others may show these texts. */
  isGuide?: true;
  /** Addresses that its pages have left, without the base URL, where they stand beside pages that are no part of it. */
  left?: readonly string[];
}

export interface ClientRoutesOptions {
  /** Patterns of react-router, without the base URL, for the kinds of which there are many pages. */
  patterns: readonly string[];
  sections: readonly LazySection[];
  baseUrl: string;
}

interface Route {
  path: string;
  /** Last part of its key among the names of chunks; none for the 404 page. */
  hash?: string;
  exact?: boolean;
  routes?: Route[];
}

type ChunkNames = Record<string, unknown>;

/** @throws Error when the routes that are looked for are not there: the form of the generated files has changed. */
export function clientRoutes(generated: GeneratedRoutes, options: ClientRoutesOptions): ClientRoutes {
  const base = options.baseUrl.replace(/\/$/, '');
  const chunkNames = JSON.parse(generated.chunkNames) as ChunkNames;
  const registry = parseRegistry(generated.registry);
  const routes = collapse(parseRoutes(generated.routes), options.patterns, base, chunkNames);

  const namesOf = (list: readonly Route[]) => pick(chunkNames, list.flatMap(keys));
  const parts = options.sections.map((section) => ({
    ...section,
    routes: [] as Route[],
    addresses: section.addresses.map((address) => base + address),
    belongs: membership(section, routes, base, namesOf),
  }));
  const main: Route[] = [];
  for (const route of routes) {
    const part = parts.find(({belongs}) => belongs(route));
    (part?.routes ?? main).push(route.routes ? flatten(route) : route);
  }

  const mainNames = namesOf(main);
  const used = new Set(leaves(mainNames));
  const loadsOf = (names: ChunkNames, isNew: (name: string) => boolean) =>
    [...new Set(leaves(names))].filter(isNew).map((name) => {
      const load = registry.get(name);
      if (!load) throw changed(name);
      return `  "${name}": [${load}],\n`;
    });
  const lazy = parts.map(
    ({file}, rank) =>
      `const section${rank} = lazyRoutes(() => import(/* webpackChunkName: "${chunkOf(file)}" */ './${file}'));`,
  );
  const entries = parts.flatMap(({addresses}, rank) =>
    addresses.map((address) => `{path: ${quote(address)}, component: section${rank}}`),
  );
  const notFound = main.slice(-1).map(write);
  return {
    routes: [
      `import ComponentCreator from '@docusaurus/ComponentCreator';`,
      `import lazyRoutes from '@site/src/components/LazyRoutes';`,
      ...lazy,
      // Before the route of the 404 page, which takes all that is left.
      `export default [\n${[...main.slice(0, -1).map(write), ...entries, ...notFound].join(',\n')}\n];\n`,
    ].join('\n'),
    chunkNames: JSON.stringify(mainNames),
    registry: `export default {\n${loadsOf(mainNames, () => true).join('')}};\n`,
    sections: parts.map(({routes: own, isGuide, file}) => {
      const names = namesOf(own);
      const loads = loadsOf(names, (name) => !used.has(name));
      // The frames of the guide say by themselves that a page is not there.
      const all = isGuide ? own.map(write) : [...own.map(write), ...notFound];
      return [
        `import ComponentCreator from '@docusaurus/ComponentCreator';`,
        `import chunkNames from '@generated/routesChunkNames';`,
        `import registry from '@generated/registry';`,
        `Object.assign(chunkNames, ${JSON.stringify(names)});`,
        `Object.assign(registry, {\n${loads.map((load) => withChunk(load, chunkOf(file))).join('')}});`,
        `export default [\n${all.join(',\n')}\n];\n`,
      ].join('\n');
    }),
  };
}

/** Says whether a route is of a section. */
function membership(
  {addresses, isGuide, left = []}: LazySection,
  routes: readonly Route[],
  base: string,
  namesOf: (list: readonly Route[]) => ChunkNames,
): (route: Route) => boolean {
  const roots = addresses.map((address) => base + address);
  if (!isGuide) {
    const isAt = (root: string) => (route: Route) => route.path === root || route.path.startsWith(`${root}/`);
    const missing = roots.filter((root) => !routes.some(isAt(root)));
    if (missing.length > 0) throw changed(missing.join(', '));
    return (route) => roots.some((root) => isAt(root)(route));
  }
  const isFrame = (route: Route) => route.routes !== undefined && roots.includes(route.path);
  const frame = routes.filter(isFrame).map(flatten)[0];
  if (!frame?.routes?.length) throw changed(roots.join(', '));
  const texts = new Set(leaves(namesOf(frame.routes)));
  const gone = new Set(left.map((one) => base + one));
  return (route) =>
    route.routes
      ? isFrame(route)
      : gone.has(route.path) || leaves(namesOf([route])).some((name) => texts.has(name));
}

/** Name of the chunk of a section: its routes, and what draws its pages. */
function chunkOf(file: string): string {
  return file.replace(/^client-|\.js$/g, '');
}

/** What draws the pages of the section comes with its routes: one request. */
function withChunk(load: string, chunk: string): string {
  return load.replace(/webpackChunkName: "\w+"(?= \*\/ "@theme\/)/, `webpackChunkName: "${chunk}"`);
}

function parseRoutes(code: string): Route[] {
  const script = code.replace(/^import .*$/gm, '').replace('export default', 'result =');
  const found: unknown = runInNewContext(`let result; ${script}; result`, {
    ComponentCreator: (_path: string, hash?: string) => hash,
  });
  if (!Array.isArray(found)) throw changed('*');
  const read = ({path, component, exact, routes}: Route & {component?: string}): Route => ({
    path,
    hash: component,
    exact,
    routes: routes?.map(read),
  });
  const routes = found.map(read);
  if (routes.at(-1)?.path !== '*') throw changed('*');
  return routes;
}

/** What loads each thing of the registry: the rest of its line is read on the server alone. */
function parseRegistry(code: string): Map<string, string> {
  const lines = code.matchAll(/^ {2}"(\w+)": \[(\(\) => import\(.*?\)), "/gm);
  return new Map([...lines].map(([, name = '', load = '']) => [name, load]));
}

/** One dynamic route for all those that match a pattern, in the place of the first; it loads what this one loads. */
function collapse(
  routes: readonly Route[],
  patterns: readonly string[],
  base: string,
  chunkNames: ChunkNames,
): Route[] {
  const dynamic = patterns.map((pattern) => ({path: base + pattern, regex: patternRegex(base + pattern)}));
  const found = new Set<string>();
  const collapsed = routes.flatMap((route) => {
    const match = dynamic.find(({regex}) => route.exact && regex.test(route.path));
    if (!match) return [route];
    if (found.has(match.path)) return [];
    found.add(match.path);
    chunkNames[`${match.path}-${route.hash}`] = chunkNames[`${route.path}-${route.hash}`];
    return [{...route, path: match.path}];
  });
  const missing = dynamic.filter(({path}) => !found.has(path));
  if (missing.length > 0) throw changed(missing.map(({path}) => path).join(', '));
  return collapsed;
}

/** A route and the pages under it. What stands between them draws nothing (src/theme), and would load the list of pages. */
function flatten(route: Route): Route {
  const pages = (routes: readonly Route[]): Route[] =>
    routes.flatMap((child) => (child.routes ? pages(child.routes) : [child]));
  return route.routes ? {...route, routes: pages(route.routes)} : route;
}

function keys({path, hash, routes = []}: Route): string[] {
  return [...(hash === undefined ? [] : [`${path}-${hash}`]), ...routes.flatMap(keys)];
}

function pick(names: ChunkNames, wanted: readonly string[]): ChunkNames {
  return Object.fromEntries(
    wanted.map((key) => {
      if (names[key] === undefined) throw changed(key);
      return [key, names[key]];
    }),
  );
}

/** The texts at the ends of a nested value. */
function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(leaves) : [];
}

function write({path, hash, exact, routes}: Route): string {
  const creation = hash === undefined ? quote(path) : `${quote(path)}, ${quote(hash)}`;
  return [
    `{path: ${quote(path)}, component: ComponentCreator(${creation})`,
    ...(exact ? [', exact: true'] : []),
    ...(routes ? [`, routes: [\n${routes.map(write).join(',\n')}\n]`] : []),
    '}',
  ].join('');
}

const quote = (text: string) => JSON.stringify(text);

function changed(what: string): Error {
  return new Error(
    `Docusaurus' generated routes have changed form: nothing found for ${what}. See src/plugin/clientRoutes.ts.`,
  );
}
