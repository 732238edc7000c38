import {mkdirSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {readContent} from '../content';
import type {Checked} from '../content/check';
import type {ProjectFolders} from '../content/project';
import {momentInMontreal} from '../model/montreal';
import type {Problem} from '../model/problem';
import {SEARCH_EDITION_META} from '../pageData/searchFile';
import {clientBundle, serverBundle} from './bundles';
import {dataShape} from './dataShape';
import {finishSite} from './finishSite';
import {GENERATED_STATIC_DIR} from './folders';
import type {Page} from './pages';
import {SiteWriter} from './siteWriter';
import {errorsOf, soundContent} from './soundContent';

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
  const staticDir = path.join(siteDir, GENERATED_STATIC_DIR);
  const guide = path.relative(siteDir, project.guide).split(path.sep).join('/');
  const isBuild = process.env.NODE_ENV === 'production';
  const shape = dataShape(siteDir);
  const writer = new SiteWriter({siteDir, project, url: siteConfig.url, baseUrl, isBuild, shape});
  let lastSound: Loaded | undefined;
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
      const written = await writer.write(content, momentInMontreal(new Date()).day);
      lastSound = {...written, problems: errors};
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
      return isServer
        ? serverBundle(currentBundler, siteDir)
        : clientBundle(currentBundler, siteDir, {
            ...{generatedFilesDir, baseUrl, isBuild, shape},
            pages: content.pages,
          });
    },
  };
}
