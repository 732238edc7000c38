import path from 'node:path';
import {openData} from '../exports/openData';
import type {ProjectFolders} from '../content/project';
import type {Content} from '../model/content';
import {ONE_FILE} from '../model/fileAddresses';
import {toEmbeddedJson} from '../pageData/embedded';
import {DIRECTORY_DATA_FILE, DOSSIER_DATA_FILE, PAGE_DATA_DIR, pageDataFile} from '../pageData/paths';
import {withShape} from '../pageData/shape';
import {searchDocuments} from '../search/documents';
import {NO_DICTIONARY} from '../search/dictionary';
import type {SearchPart} from '../search/format';
import {buildSearch} from '../search/index';
import {searchLexicon} from '../search/lexicon';
import {calendarFiles} from '../views/calendarFiles';
import {pageCards} from '../views/cards';
import type {DirectoryIndex} from '../views/directoryIndex';
import {dossierData} from '../views/dossierData';
import {oneFileView} from '../views/oneFileView';
import {pageDates} from '../views/pageDates';
import {drawCards, writeCardIndex} from './cards';
import {changeFiles} from './changeFiles';
import type {Past} from './changeHistory';
import {PastFault, readPast, recordedDates} from './changeHistory';
import {contributionFiles} from './contributionFiles';
import {deadPages} from './deadPages';
import {ecosystemFiles} from './ecosystemFiles';
import {GENERATED_STATIC_DIR, STRUCTURED_DATA_DIR} from './folders';
import {frenchWords} from './frenchDictionary';
import {syncFolder} from './generatedFiles';
import {readSteps} from './oneFile/readSteps';
import {oneFile} from './oneFile/writeOneFile';
import type {Page} from './pages';
import {buildPages} from './pages';
import {readableFiles} from './readableFiles';
import {readTerritoryShapes} from './readTerritoryShapes';
import {searchFiles} from './searchFiles';
import {SheetDownloads} from './sheetDownloads';
import {writePageDates} from './sitemapDates';
import {stop} from './stop';
import {TemplateDownloads} from './templateDownloads';
import {WEB_MANIFEST_FILE, webManifest} from './webManifest';

/** Where the site is written, and for where. */
export interface Site {
  /** Folder of the sources. */
  siteDir: string;
  project: ProjectFolders;
  /** Origin, without a slash at its end. */
  url: string;
  /** Path under the origin, with a slash at both ends. */
  baseUrl: string;
  /** False while one writes: what takes seconds is left out. */
  isBuild: boolean;
  /** Mark of the code that writes the data of pages. */
  shape: string;
}

export interface Written {
  pages: Page[];
  /** Mark of the search index. */
  searchEdition: string;
}

/** The files of the site, by path under its root. */
type Files = Map<string, string | Uint8Array>;

/** Writes what the site serves beside its HTML, each time that the content changes. */
export class SiteWriter {
  readonly #site: Site;
  /** Address of the site, without a slash at its end. */
  readonly #root: string;
  readonly #templateDownloads = new TemplateDownloads();
  readonly #sheetDownloads: SheetDownloads;
  /** What is recorded does not change while one writes. */
  #past: Past | undefined;

  constructor(site: Site) {
    this.#site = site;
    this.#root = site.url + site.baseUrl.replace(/\/$/, '');
    this.#sheetDownloads = new SheetDownloads(site.isBuild);
  }

  /** @param today AAAA-MM-JJ */
  async write(content: Content, today: string): Promise<Written> {
    const {siteDir, project, isBuild} = this.#site;
    const publication = {root: this.#root, site: content.site};
    const data = openData(content, publication);
    const downloads = await this.#downloads(content, data.files);
    const sizes = new Map([...downloads].map(([address, bytes]) => [address, bytes.length]));
    const past = (this.#past ??= await this.#readPast(content, today));
    const [shapes, dead] = await Promise.all([this.#readShapes(content), deadPages(project.root)]);
    const {pages, directory, index} = buildPages(content, {
      ...{today, sizes, publication, data, log: past.log},
      ...(shapes && {shapes}),
      ...(dead && {dead}),
    });

    const files: Files = new Map([
      ...pages.map(
        ({address, data}) => [`${PAGE_DATA_DIR}/${pageDataFile(address)}`, this.#marked(data)] as const,
      ),
      [DIRECTORY_DATA_FILE, this.#marked(directory)],
      [DOSSIER_DATA_FILE, this.#marked(dossierData(content))],
      ...[...downloads, ...calendarFiles(content, this.#root), ...ecosystemFiles(pages, this.#root)].map(
        ([address, file]) => [address.slice(1), file] as const,
      ),
      [WEB_MANIFEST_FILE, webManifest(content.site, this.#site.baseUrl)],
      ...(await contributionFiles(content.resources, project)),
      ...changeFiles(past.log, content, `${this.#root}/`, today),
      ...(await readableFiles(content, project, `${this.#root}/`)),
    ]);
    const parts = buildSearch(
      searchDocuments(content),
      searchLexicon(content),
      isBuild ? await frenchWords(siteDir) : NO_DICTIONARY,
    );
    const search = searchFiles(parts);
    for (const [file, text] of search.files) files.set(file, text);
    if (isBuild) files.set(ONE_FILE.slice(1), await this.#oneFile(content, index, parts, today));
    for (const [file, bytes] of await this.#drawCards(content)) files.set(file, bytes);
    await syncFolder(path.join(siteDir, GENERATED_STATIC_DIR), files);

    await writePageDates(siteDir, pageDates(content, recordedDates(past.dates, project), past.log));
    await this.#writeStructuredData(pages);
    return {pages, searchEdition: search.edition};
  }

  #marked(data: object): string {
    return JSON.stringify(withShape(data, this.#site.shape));
  }

  /** By address. */
  async #downloads(
    content: Content,
    data: Iterable<readonly [string, string | Uint8Array]>,
  ): Promise<Map<string, string | Uint8Array>> {
    const {titre: site, licence} = content.site;
    return new Map([
      ...(await this.#templateDownloads.of(content.templates, {site, licence})),
      ...(await this.#sheetDownloads.of(content)),
      ...data,
    ]);
  }

  async #readPast(content: Content, today: string): Promise<Past> {
    const {project, isBuild} = this.#site;
    const previous = process.env.EDITION_PRECEDENTE || undefined;
    const past = await readPast({project, content, today, previous}).catch((error: unknown) => {
      if (error instanceof PastFault) return stop(error.message);
      throw error;
    });
    if (isBuild && past.log.source === 'none') console.warn(NO_PAST);
    return past;
  }

  /** What the territories look like. One who writes goes on without the map. */
  async #readShapes({vocabularies}: Content): ReturnType<typeof readTerritoryShapes> {
    const {project, isBuild} = this.#site;
    const places = new Set(vocabularies.territoires.map(({id}) => id));
    return readTerritoryShapes(project.data, places).catch(({message}: Error) => {
      if (isBuild) stop(message);
      console.warn(message);
      return undefined;
    });
  }

  async #drawCards(content: Content): Promise<Map<string, Uint8Array>> {
    const {siteDir, isBuild} = this.#site;
    const cards = isBuild ? pageCards(content) : [];
    await writeCardIndex(siteDir, cards);
    return drawCards(siteDir, cards);
  }

  async #oneFile(
    content: Content,
    index: DirectoryIndex,
    search: readonly SearchPart[],
    today: string,
  ): Promise<string> {
    const {siteDir, project} = this.#site;
    const steps = await readSteps(content.practices, project.guide);
    const view = oneFileView(content, index, today, (practice) => steps.get(practice) ?? []);
    return oneFile({siteDir, view, search, siteUrl: this.#root});
  }

  /** What pages tell search engines, which only the server reads: while one writes, no page is rendered there. */
  async #writeStructuredData(pages: readonly Page[]): Promise<void> {
    const told = (this.#site.isBuild ? pages : []).flatMap(({address, structuredData}) =>
      structuredData ? [[pageDataFile(address), toEmbeddedJson(structuredData)] as const] : [],
    );
    await syncFolder(path.join(this.#site.siteDir, STRUCTURED_DATA_DIR), new Map(told));
  }
}

const NO_PAST =
  'L’histoire du contenu est introuvable (git absent, copie partielle ou dossier non suivi)\u00a0: la page des changements le dira.';
