import {mkdirSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {WebpackPluginInstance} from 'webpack';
import {readContent} from '../content';
import {openData} from '../exports/openData';
import type {Checked} from '../content/check';
import type {ProjectFolders} from '../content/project';
import {ONE_FILE} from '../model/fileAddresses';
import {momentInMontreal} from '../model/montreal';
import type {Problem} from '../model/problem';
import {searchDocuments} from '../search/documents';
import {buildSearch} from '../search/index';
import {NO_DICTIONARY} from '../search/frenchWords';
import {searchLexicon} from '../search/lexicon';
import {calendarFiles} from '../views/calendarFiles';
import {CARD_INDEX_FILE, drawCards, writeCardIndex} from './cards';
import {changeFiles} from './changeFiles';
import type {Past} from './changeHistory';
import {PastFault, readPast, recordedDates} from './changeHistory';
import {indexDirectory} from '../views/directoryIndex';
import {oneFileView} from '../views/oneFileView';
import {writeClientFiles} from './clientFiles';
import {clientOptimization} from './clientOptimization';
import {clientRepairs} from './clientRepairs';
import {contributionFiles} from './contributionFiles';
import {dataShape} from './dataShape';
import {deadPages} from './deadPages';
import {ecosystemFiles} from './ecosystemFiles';
import {finishSite} from './finishSite';
import {frenchWords} from './frenchDictionary';
import {DIRECTORY_DATA_FILE, PAGE_DATA_DIR, pageDataFile} from '../pageData/paths';
import {SEARCH_EDITION_META} from '../pageData/searchFile';
import {withShape} from '../pageData/shape';
import {toEmbeddedJson} from '../pageData/embedded';
import {pageCards} from '../views/cards';
import {pageDates} from '../views/pageDates';
import {GENERATED_STATIC_DIR, STRUCTURED_DATA_DIR} from './folders';
import {readSteps} from './oneFile/readSteps';
import {oneFile} from './oneFile/writeOneFile';
import {syncFolder} from './generatedFiles';
import type {Page} from './pages';
import {buildPages, dynamicRoutes, leftInSection} from './pages';
import {readableFiles} from './readableFiles';
import {readTerritoryShapes} from './readTerritoryShapes';
import {searchFiles} from './searchFiles';
import {SheetDownloads} from './sheetDownloads';
import {writePageDates} from './sitemapDates';
import {errorsOf, soundContent} from './soundContent';
import {stop} from './stop';
import {TemplateDownloads} from './templateDownloads';
import {WEB_MANIFEST_FILE, webManifest} from './webManifest';

interface Options {
  project: ProjectFolders;
}

interface Loaded {
  pages: Page[];
  problems: Problem[];
  /** Mark of the search index; none while there is no content. */
  searchEdition?: string;
}

/** What every page of the site knows of its content: in `start`, the faults to show over the page. */
export interface ContentGlobalData {
  problems: Problem[];
}

/**
 * Makes the site's pages from the data folder: reads and checks it, writes one JSON file per page (the server renders from
 * it, the browser fetches it when navigating), and adds the routes. A faulty file fails `build`; in `start` it is named over
 * the page and the rest of the site goes on.
 */
export default async function contentPlugin(
  context: LoadContext,
  {project}: Options,
): Promise<Plugin<Loaded>> {
  const {siteDir, siteConfig, generatedFilesDir, baseUrl} = context;
  const root = siteConfig.url + baseUrl.replace(/\/$/, '');
  const staticDir = path.join(siteDir, GENERATED_STATIC_DIR);
  const structuredDir = path.join(siteDir, STRUCTURED_DATA_DIR);
  const guide = path.relative(siteDir, project.guide).split(path.sep).join('/');
  const home = siteConfig.url + baseUrl;
  const isBuild = process.env.NODE_ENV === 'production';
  const shape = dataShape(siteDir);
  const templateDownloads = new TemplateDownloads();
  const sheetDownloads = new SheetDownloads(isBuild);
  let lastSound: Loaded | undefined;
  let past: Past | undefined;
  mkdirSync(staticDir, {recursive: true});

  const read = () => readContent({dataDir: project.data, guideDir: project.guide, cwd: siteDir});
  let atStart: Checked | undefined = await soundContent(read, isBuild);

  return {
    name: 'contenu',

    getPathsToWatch: () => [`${project.data}/**/*.{md,yaml,geojson}`, `${project.guide}/**/*.md`],

    async loadContent() {
      const checked = atStart ?? (await read());
      atStart = undefined;
      const {content} = checked;
      const errors = errorsOf(checked);
      // While one writes, a fault that nothing can be built with (a vocabulary) leaves the last good pages in place.
      if (!content) return {pages: lastSound?.pages ?? [], problems: errors};
      const {titre: site, licence} = content.site;
      const publication = {root, site: content.site};
      const data = openData(content, publication);
      const downloads = new Map([
        ...(await templateDownloads.of(content.templates, {site, licence})),
        ...(await sheetDownloads.of(content)),
        ...data.files,
      ]);
      const sizes = new Map([...downloads].map(([address, bytes]) => [address, bytes.length]));
      const today = momentInMontreal(new Date()).day;
      // What is recorded does not change while one writes.
      const previous = process.env.EDITION_PRECEDENTE || undefined;
      past ??= await orPastFault(readPast({project, content, today, previous}));
      if (isBuild && past.log.source === 'none') console.warn(NO_PAST);
      const places = new Set(content.vocabularies.territoires.map(({id}) => id));
      const [shapes, dead] = await Promise.all([
        readTerritoryShapes(project.data, places).catch(({message}: Error) => {
          if (isBuild) stop(message);
          // One who writes goes on without the map.
          console.warn(message);
          return undefined;
        }),
        deadPages(project.root),
      ]);
      const {pages, directory} = buildPages(content, {
        ...{today, sizes, publication, data, log: past.log},
        ...(shapes && {shapes}),
        ...(dead && {dead}),
      });
      const files = new Map<string, string | Uint8Array>(
        pages.map(({address, data}) => [
          `${PAGE_DATA_DIR}/${pageDataFile(address)}`,
          JSON.stringify(withShape(data, shape)),
        ]),
      );
      for (const [address, bytes] of downloads) files.set(address.slice(1), bytes);
      for (const [address, text] of calendarFiles(content, root)) files.set(address.slice(1), text);
      for (const [address, text] of ecosystemFiles(pages, root)) files.set(address.slice(1), text);
      files.set(WEB_MANIFEST_FILE, webManifest(content.site, baseUrl));
      files.set(DIRECTORY_DATA_FILE, JSON.stringify(withShape(directory, shape)));
      for (const [file, text] of await contributionFiles(content.resources, project)) files.set(file, text);
      for (const [file, text] of changeFiles(past.log, content, home, today)) files.set(file, text);
      for (const [file, text] of await readableFiles(content, project, home)) files.set(file, text);
      // What follows takes seconds, which one who writes would wait for at each change.
      const cards = isBuild ? pageCards(content) : [];
      for (const [file, bytes] of await drawCards(siteDir, cards)) files.set(file, bytes);
      await writeCardIndex(siteDir, cards);
      const language = isBuild ? await frenchWords(siteDir) : NO_DICTIONARY;
      const parts = buildSearch(searchDocuments(content), searchLexicon(content), language);
      const search = searchFiles(parts);
      for (const [file, text] of search.files) files.set(file, text);
      if (isBuild) {
        const steps = await readSteps(content.practices, project.guide);
        const day = momentInMontreal(new Date()).day;
        const view = oneFileView(
          content,
          indexDirectory(content, day),
          day,
          (practice) => steps.get(practice) ?? [],
        );
        const siteUrl = context.siteConfig.url + baseUrl.replace(/\/$/, '');
        files.set(ONE_FILE.slice(1), await oneFile({siteDir, view, search: parts, siteUrl}));
      }
      await syncFolder(staticDir, files);
      await writePageDates(siteDir, pageDates(content, recordedDates(past.dates, project), past.log));
      // While one writes, no page is rendered here.
      const structured = (isBuild ? pages : []).flatMap(({address, structuredData: told}) =>
        told ? [[pageDataFile(address), toEmbeddedJson(told)] as const] : [],
      );
      await syncFolder(structuredDir, new Map(structured));
      lastSound = {pages, problems: errors, searchEdition: search.edition};
      return lastSound;
    },

    async contentLoaded({content, actions}) {
      actions.setGlobalData({problems: isBuild ? [] : content.problems} satisfies ContentGlobalData);
      for (const page of content.pages) {
        if (!page.component) continue;
        actions.addRoute({
          path: baseUrl.replace(/\/$/, '') + page.address,
          component: `@site/src/components/${page.component}/index.tsx`,
          exact: true,
          // The very modules that the docs plugin makes of these files: one text, one chunk, wherever it stands.
          ...(page.docs && {modules: {texts: page.docs.map((doc) => ({doc: `@site/${guide}/${doc}.md`}))}}),
        });
      }
    },

    injectHtmlTags({content}) {
      // In the HTML, not in the global data: those are in the main script, which would change with each word of the content.
      // While one writes, the index changes under a page that stays: it has no edition, so that nothing of it is kept.
      if (!isBuild || content.searchEdition === undefined) return {};
      const attributes = {name: SEARCH_EDITION_META, content: content.searchEdition};
      return {headTags: [{tagName: 'meta', attributes}]};
    },

    postBuild: ({outDir}) =>
      finishSite({
        folder: outDir,
        siteDir,
        generatedDir: generatedFilesDir,
        baseUrl,
        today: momentInMontreal(new Date()).day,
        isOffline: process.env.SANS_HORS_LIGNE !== '1',
      }),

    configureWebpack(_config, isServer, {currentBundler}, content) {
      const {NormalModuleReplacementPlugin, DefinePlugin} = currentBundler.instance;
      const plugins: WebpackPluginInstance[] = [
        new NormalModuleReplacementPlugin(/infima[\\/]dist[\\/]css/, path.join(siteDir, 'src/css/none.css')),
        new NormalModuleReplacementPlugin(
          /theme-classic[\\/]lib[\\/]nprogress/,
          path.join(siteDir, 'src/theme/progress.ts'),
        ),
      ];
      if (isServer) {
        plugins.push(
          new DefinePlugin({
            PAGE_DATA_FOLDER: JSON.stringify(path.join(staticDir, PAGE_DATA_DIR)),
            STRUCTURED_DATA_FOLDER: JSON.stringify(structuredDir),
            SOCIAL_CARDS_FILE: JSON.stringify(path.join(siteDir, CARD_INDEX_FILE)),
          }),
        );
      } else {
        plugins.push(
          new DefinePlugin({PAGE_DATA_SHAPE: JSON.stringify(shape)}),
          ...clientRepairs(currentBundler.instance, siteDir),
        );
      }
      if (!isServer && isBuild) {
        for (const [imported, file] of writeClientFiles(
          generatedFilesDir,
          baseUrl,
          leftInSection(content.pages),
          dynamicRoutes(content.pages),
        )) {
          plugins.push(
            new NormalModuleReplacementPlugin(new RegExp(`^${imported.replace('.', '\\.')}$`), file),
          );
        }
      }
      return {
        plugins,
        ...(!isServer && isBuild && clientOptimization(currentBundler)),
        resolve: {
          alias: {
            ...(!isServer && {
              tslib: path.join(siteDir, 'src/theme/tslib.ts'),
              history$: path.join(siteDir, 'src/theme/history.ts'),
            }),
            // Code highlighting weighs more than React on this site, which shows no code.
            'prism-react-renderer': path.join(siteDir, 'src/theme/highlighter.ts'),
            // Its form for browsers asks the document, which a worker does not have.
            'decode-named-character-reference': require.resolve('decode-named-character-reference'),
            '@social-card': path.join(
              siteDir,
              `src/components/SocialCard/${isServer ? 'server.tsx' : 'client.ts'}`,
            ),
            '@page-data': path.join(siteDir, `src/pageData/${isServer ? 'server' : 'client'}.ts`),
          },
        },
      };
    },
  };
}

const NO_PAST =
  'L’histoire du contenu est introuvable (git absent, copie partielle ou dossier non suivi)\u00a0: la page des changements le dira.';

async function orPastFault(reading: Promise<Past>): Promise<Past> {
  return reading.catch((error: unknown) => {
    if (error instanceof PastFault) return stop(error.message);
    throw error;
  });
}
