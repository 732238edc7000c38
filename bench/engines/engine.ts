import type {Client, ReadFile} from '../clients/client';
import type {BenchDocument} from '../document';
import type {SearchedContent} from './ours';

/** The documents of one comparison. */
export interface Corpus {
  /** « site » or « open », then the number of documents: names its folders. */
  name: string;
  documents: readonly BenchDocument[];
  /** The content of this site, when the documents come from there: our engine reads more than their text. */
  content?: SearchedContent;
  /** The folder of the Docusaurus site made of the documents; built the first time it is asked for. */
  site(): Promise<string>;
}

/** A folder ready to be served: `client.js` and what it fetches. */
export interface Built {
  /** Files of the index, relative to the folder. All the others are code. */
  index: readonly string[];
  /** Processor time to make the index from the documents or their pages, in seconds (user and system). */
  cpuSeconds: number;
  /**
   * For an engine in a worker, which the brake of Chromium does not reach: the folder of a `client.js` that does in the
   * page what the worker does. It is no part of the engine.
   */
  inPage?: string;
}

export interface Engine {
  /** As typed after --only. */
  name: string;
  /** As written in the tables. */
  label: string;
  /** Fills `folder`, which exists and is empty. */
  build(corpus: Corpus, folder: string): Promise<Built>;
  /** Opens in Node what `build` made; only for an engine that needs nothing of a browser. */
  openInNode?(read: ReadFile): Promise<Client>;
}

/** Processor time of this process so far, threads included, in seconds. */
export function cpuSeconds(): number {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1e6;
}
