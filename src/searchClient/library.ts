import {SEARCH_PART_FILES} from '../pageData/paths';
import type {SearchFile} from '../pageData/searchFile';
import type {SearchPart} from '../search/format';
import type {Source} from './messages';
import {openShelf, shelfName} from './shelf';

/** The parts of the index, from what the last visit kept or from the network. */
export interface Library {
  names(): Promise<SearchPart>;
  /** The names again, since they may have to be downloaded anew, and the texts that go with them. */
  whole(): Promise<[SearchPart, SearchPart]>;
  /** What was given is of no use: from now on it is downloaded again, past all caches. */
  distrust(): void;
}

/** What the browser lends. */
export interface Machine {
  fetch(address: string, init?: RequestInit): Promise<Response>;
  caches?: Pick<CacheStorage, 'open'>;
}

type File = SearchFile<SearchPart>;

const NAMES = 0;
const TEXTS = 1;

/** @throws (rejects) on a network fault, an error of the server, or files that cannot be read. */
export function openLibrary({baseUrl, edition}: Source, {fetch, caches}: Machine): Library {
  const shelf = openShelf(edition === undefined ? undefined : caches, shelfName(baseUrl));
  let names: Promise<File> | undefined;
  let isTrusted = true;

  function addressOf(rank: number, version: string | undefined): string {
    return `${baseUrl}${SEARCH_PART_FILES[rank]}${version === undefined ? '' : `?v=${version}`}`;
  }

  async function download(rank: number, version: string | undefined, cache?: RequestCache): Promise<File> {
    const response = await fetch(addressOf(rank, version), cache && {cache});
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const text = await response.text();
    const file = readFile(text);
    if (!file) throw new Error(`${addressOf(rank, version)} cannot be read.`);
    // Nobody waits for it. What came may be of a later edition than what was asked for.
    void shelf.write(addressOf(rank, file.edition), text);
    return file;
  }

  async function get(rank: number, version: string | undefined): Promise<File> {
    if (!isTrusted) return download(rank, version, 'reload');
    const kept = await shelf.read(addressOf(rank, version));
    return (kept !== undefined && readFile(kept)) || download(rank, version);
  }

  function getNames(): Promise<File> {
    names ??= get(NAMES, edition).catch((fault: unknown) => {
      names = undefined;
      throw fault;
    });
    return names;
  }

  return {
    names: async () => (await getNames()).part,
    async whole() {
      const first = await getNames();
      const second = await get(TEXTS, edition && first.edition);
      if (first.edition === second.edition) return [first.part, second.part];
      // The site was published between the two downloads, or something on the way keeps an old file.
      const version = edition && second.edition;
      const fresh = await Promise.all([NAMES, TEXTS].map((rank) => download(rank, version, 'reload')));
      const [newNames, newTexts] = fresh;
      if (!newNames || newNames.edition !== newTexts?.edition) {
        throw new Error('The parts of the search index do not belong together.');
      }
      names = Promise.resolve(newNames);
      return [newNames.part, newTexts.part];
    },
    distrust() {
      names = undefined;
      isTrusted = false;
    },
  };
}

/** Undefined for what is something else, such as the page of a network that asks one to sign in. */
function readFile(text: string): File | undefined {
  try {
    return JSON.parse(text) as File;
  } catch {
    return undefined;
  }
}
