/**
 * Every route of Docusaurus costs every visitor JavaScript, since the client bundle lists them all
 * (facebook/docusaurus#7256). The directory has hundreds of pages of a few kinds: the client gets one dynamic route per
 * kind instead. The server keeps the true routes, so that each page is rendered and the link checker knows real addresses.
 */

/** The two generated files of Docusaurus that list routes. */
export interface GeneratedRoutes {
  /** Text of `routes.js`. */
  code: string;
  /** Content of `routesChunkNames.json`. */
  chunkNames: Record<string, unknown>;
}

const ROUTE =
  /\{\s*path: '((?:[^'\\]|\\.)*)',\s*component: ComponentCreator\('(?:[^'\\]|\\.)*', '(\w+)'\),\s*exact: true\s*\},?\s*/g;

/**
 * Replaces the routes that match each pattern by the dynamic route.
 * @throws Error when a pattern matches no route: the form of the generated files has changed.
 */
export function collapseRoutes(
  generated: GeneratedRoutes,
  patterns: readonly string[],
  baseUrl: string,
): GeneratedRoutes {
  const chunkNames = {...generated.chunkNames};
  const found = new Map<string, string>();
  const dynamic = patterns.map((pattern) => ({
    path: baseUrl.replace(/\/$/, '') + pattern,
    regex: toRegex(pattern, baseUrl),
  }));
  const code = generated.code.replace(ROUTE, (text: string, routePath: string, hash: string) => {
    const match = dynamic.find(({regex}) => regex.test(routePath));
    if (!match) return text;
    const key = `${routePath}-${hash}`;
    const chunks = chunkNames[key];
    delete chunkNames[key];
    if (found.has(match.path)) return '';
    found.set(match.path, hash);
    chunkNames[`${match.path}-${hash}`] = chunks;
    return `{\n    path: '${match.path}',\n    component: ComponentCreator('${match.path}', '${hash}'),\n    exact: true\n  },\n  `;
  });
  const missing = dynamic.filter(({path}) => !found.has(path));
  if (missing.length > 0 || Object.values(chunkNames).includes(undefined)) {
    throw new Error(
      `Docusaurus' generated routes have changed form: no route found for ${missing.map(({path}) => path).join(', ')}. See src/plugin/clientRoutes.ts.`,
    );
  }
  return {code, chunkNames};
}

function toRegex(pattern: string, baseUrl: string): RegExp {
  const source = (baseUrl.replace(/\/$/, '') + pattern)
    .split('/')
    .map((part) => (part.startsWith(':') ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
    .join('/');
  return new RegExp(`^${source}$`);
}
