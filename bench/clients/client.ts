/** A page an engine answers with. */
export interface Hit {
  id: string;
  title: string;
}

/** A search that is ready, in the browser. */
export interface Client {
  /** The best pages, each once, `limit` at most. */
  search(query: string, limit: number): Promise<Hit[]>;
  /** Settles when all has come, for an engine that answers before. */
  whole?: Promise<void>;
}

/** What the bundle of an engine exports: it fetches what it needs from the root of the server. */
export interface ClientModule {
  open(): Promise<Client>;
}

/** Sections to ask of an engine that answers with sections, to have enough pages. */
export const SECTIONS_A_PAGE = 5;

/** Pages of a list of sections, in order, each once. */
export function pagesOf(sections: readonly Hit[], limit: number): Hit[] {
  const pages = new Map<string, Hit>();
  for (const section of sections) {
    if (!pages.has(section.id)) pages.set(section.id, section);
  }
  return [...pages.values()].slice(0, limit);
}

/** Gives the text of a file of the index. */
export type ReadFile = (name: string) => Promise<string>;

export const fetchText: ReadFile = async (name) => {
  const response = await fetch(`/${name}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.text();
};

export async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as T;
}
