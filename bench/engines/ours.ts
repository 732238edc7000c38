import {pageUrl, idOfUrl} from '../document';
import type {BenchDocument} from '../document';
import type {Client, ReadFile} from '../clients/client';
import {fetchText} from '../clients/client';
import type {Card} from '../../src/search/card';
import {searchDocuments} from '../../src/search/documents';
import type {SearchDocument, SearchedContent} from '../../src/search/documents';
import type {SearchPart} from '../../src/search/format';
import {buildSearch} from '../../src/search/index';
import {searchLexicon} from '../../src/search/lexicon';
import type {Search} from '../../src/search/query';
import {openSearch} from '../../src/search/query';

/* All that the bench knows of src/search is in this file; it runs in Node and in the browser. */

export type {SearchedContent} from '../../src/search/documents';

/** Names of the files that `indexFiles` fills and `open` fetches: the names of things, then the running texts. */
export const INDEX_FILES = ['names.json', 'texts.json'] as const;

/** Heading of the words of a page that its reader does not see in its text. */
export const KEYWORDS = 'Mots-clés';

/** The site's content as the peers get it: one document a page, with all the words our engine reads of it. */
export function siteDocuments(content: SearchedContent): BenchDocument[] {
  const pages = new Map<string, {whole: SearchDocument; passages: SearchDocument[]}>();
  for (const document of searchDocuments(content)) {
    const page = pages.get(idOf(document));
    if (page) page.passages.push(document);
    else pages.set(idOf(document), {whole: document, passages: []});
  }
  return [...pages].map(([id, {whole, passages}]) => {
    const {nom, alias, resume, besoins, corps} = whole.fields;
    const sections = [
      {heading: '', text: corps},
      ...passages.map(({fields}) => ({heading: fields.nom, text: fields.corps})),
      {heading: KEYWORDS, text: `${alias}\n${besoins}`},
    ];
    return {id, title: nom, summary: resume, sections: sections.map(tidied).filter(({text}) => text !== '')};
  });
}

/** Acronyms, synonyms and English names, by id of document. */
export function otherNames(content: SearchedContent): Map<string, string[]> {
  const named = searchDocuments(content).filter(({kind}) => NAMED_OTHERWISE.includes(kind));
  return new Map(
    named.map((document) => [
      idOf(document),
      document.fields.alias.split('\n').filter((name) => name !== ''),
    ]),
  );
}

/** The kinds whose « alias » holds names of the thing itself. */
const NAMED_OTHERWISE: readonly SearchDocument['kind'][] = ['ressource', 'besoin', 'terme'];

/** The index of this site, or of any documents, as the browser fetches it: the bytes of each of `INDEX_FILES`. */
export function indexFiles(documents: readonly BenchDocument[], content?: SearchedContent): Uint8Array[] {
  const searched = content
    ? searchDocuments(content).map((document) => ({...document, url: pageUrl(idOf(document))}))
    : documents.map(asResource);
  return buildSearch(searched, content && searchLexicon(content)).map((part) =>
    new TextEncoder().encode(JSON.stringify(part)),
  );
}

/** Reads the index and makes it ready. As on the site, names answer while the texts travel. */
export function open(read: ReadFile = fetchText): Promise<Client> {
  return openTo((engine, query, limit) => engine.search(query, {limit}), read);
}

/** The same with all that the site makes of a query: results by kind, what was made of its words, suggestions. */
export function openAsSite(): Promise<Client> {
  return openTo((engine, query, limit) => {
    const {resources, ways, needs, readings} = engine.ask(query);
    return [...resources, ...ways, ...needs, ...readings].slice(0, limit);
  }, fetchText);
}

async function openTo(
  find: (engine: Search, query: string, limit: number) => readonly Card[],
  read: ReadFile,
): Promise<Client> {
  const [names, texts] = INDEX_FILES;
  const first = JSON.parse(await read(names)) as SearchPart;
  let engine = openSearch([first]);
  const whole = read(texts).then((second) => {
    engine = openSearch([first, JSON.parse(second) as SearchPart]);
  });
  return {
    whole,
    async search(query, limit) {
      return find(engine, query, limit).map(({url, title}) => ({id: idOfUrl(url), title}));
    },
  };
}

function idOf({kind, id}: SearchDocument): string {
  return `${kind}-${id}`;
}

/** A document of another corpus takes the form of an entry without place, type nor needs. */
function asResource({id, title, summary, sections}: BenchDocument): SearchDocument {
  const corps = sections.flatMap(({heading, text}) => [heading, text]).join('\n');
  return {
    id,
    kind: 'ressource',
    title,
    url: pageUrl(id),
    fields: {nom: title, alias: '', resume: summary, besoins: '', corps},
  };
}

/** Paragraphs without blank lines or spaces around. */
function tidied({heading, text}: {heading: string; text: string}) {
  const lines = text.split('\n').map((line) => line.trim());
  return {heading, text: lines.filter((line) => line !== '').join('\n')};
}
