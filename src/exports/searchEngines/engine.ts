import type {Synonyms} from '../../model/synonyms';
import type {EngineDocument} from './engineDocument';
import type {ExportedFacet} from './exportedFacet';

/** What our own search knows and an engine must be told. */
export interface Handover {
  documents: readonly EngineDocument[];
  /** The facets that those of resources bear. */
  facets: readonly ExportedFacet[];
  /** Lower case, without accents. */
  stopWords: readonly string[];
  /** What is elided before an apostrophe: « l », « qu ». */
  elisions: readonly string[];
  synonyms: Synonyms;
}

/** A file to write; its text ends with a newline. */
export interface EngineFile {
  name: string;
  text: string;
}

/** A request that sends one of the files. */
export interface EngineRequest {
  method: 'PATCH' | 'POST' | 'PUT';
  path: string;
  contentType: string;
  file: string;
}

/** An engine that can take over the search. The same handover always gives the same bytes. */
export interface Engine {
  /** As people write it. */
  name: string;
  /** Options of curl that let one write. */
  credentials: string;
  /** What is to be replaced in a command line by who runs it. */
  placeholders: string;
  files(handover: Handover): EngineFile[];
  /** To make in this order. */
  requests: EngineRequest[];
}

/** Name of the index, collection… in the engine. */
export const INDEX_NAME = 'repertoire';

export const JSON_TYPE = 'application/json';
/** https://github.com/ndjson/ndjson-spec, as Meilisearch and OpenSearch ask for it. */
export const NDJSON_TYPE = 'application/x-ndjson';

export function jsonFile(name: string, value: unknown): EngineFile {
  return {name, text: `${JSON.stringify(value, null, 2)}\n`};
}

/** One value a line. */
export function jsonLinesFile(name: string, values: readonly unknown[]): EngineFile {
  return {name, text: values.map((value) => `${JSON.stringify(value)}\n`).join('')};
}

/** The accents that stop words have in texts, for the engines which do not fold them first. */
const ACCENTED = 'à étaient étais était étant été êtes être là même mêmes où très'.split(' ');

/** Words to leave aside for an engine that cuts words at apostrophes and may see their accents; sorted. */
export function spelledStopWords({stopWords, elisions}: Pick<Handover, 'stopWords' | 'elisions'>): string[] {
  return [...new Set([...stopWords, ...elisions, ...ACCENTED])].sort();
}
