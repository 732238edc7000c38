/** A page as a transform receives it: Docusaurus leaves the front matter it has read beside the text. */
export interface PageFile {
  data: Record<string, unknown>;
}

/** What the transforms ask of the front matter of a page. */
export interface PageSource {
  id: string;
  titre: string;
}

/** The sources of a page, in their order. The validator says what is wrong with them; here they are only read. */
export function sourcesOf(file: PageFile): PageSource[] {
  const {sources} = frontMatterOf(file);
  return Array.isArray(sources) ? sources.filter(isSource) : [];
}

/** A value of the front matter when it is a text. */
export function textValue(file: PageFile, key: string): string | undefined {
  const value = frontMatterOf(file)[key];
  return typeof value === 'string' ? value : undefined;
}

function frontMatterOf({data: {frontMatter}}: PageFile): Record<string, unknown> {
  return (frontMatter ?? {}) as Record<string, unknown>;
}

function isSource(value: unknown): value is PageSource {
  const {id, titre} = (value ?? {}) as Partial<Record<keyof PageSource, unknown>>;
  return typeof id === 'string' && typeof titre === 'string';
}
