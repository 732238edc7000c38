/** A built site: what was built together has the same mark, and its pages say it. */
export interface Build {
  /** Changes with each change of what is built. */
  id: string;
  /** Day of the build, AAAA-MM-JJ: how old the data are. */
  day: string;
}

/** Name of the `meta` by which a page says the build it belongs to. A site that keeps nothing for later has none. */
export const BUILD_META = 'construction';

function buildContent({id, day}: Build): string {
  return `${id} ${day}`;
}

/** Undefined for what is no such content. */
export function readBuild(content: string | undefined): Build | undefined {
  const [, id, day] = /^(\w+) (\d{4}-\d{2}-\d{2})$/.exec(content ?? '') ?? [];
  return id === undefined || day === undefined ? undefined : {id, day};
}

const META = new RegExp(`<meta name=${BUILD_META} content="([^"]*)">`);

/** The `meta`, as `buildOf` finds it again. */
export function buildTag(build: Build): string {
  return `<meta name=${BUILD_META} content="${buildContent(build)}">`;
}

/** The build of a page, from its HTML. */
export function buildOf(html: string): Build | undefined {
  return readBuild(META.exec(html)?.[1]);
}
