/** Where something was read. */
export interface NamedSource {
  title: string;
  url?: string;
}

/** A source by its title; led to where its address is known. */
export function namedSource(title: string, url: string | undefined): NamedSource {
  return {title, ...(url !== undefined && {url})};
}

/** The sources that a file names. */
export function namedSources(sources: readonly {titre: string; url?: string}[]): NamedSource[] {
  return sources.map(({titre, url}) => namedSource(titre, url));
}
