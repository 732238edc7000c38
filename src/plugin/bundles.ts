import path from 'node:path';
import type {CurrentBundler} from '@docusaurus/types';
import type {Configuration, WebpackPluginInstance} from 'webpack';
import {PAGE_DATA_DIR} from '../pageData/paths';
import {CARD_INDEX_FILE} from './cards';
import {writeClientFiles} from './clientFiles';
import {clientOptimization} from './clientOptimization';
import {clientRepairs} from './clientRepairs';
import {GENERATED_STATIC_DIR, STRUCTURED_DATA_DIR} from './folders';
import type {Page} from './pages';
import {dynamicRoutes, leftInSection} from './routes';

/* How the code of the site is put together: for Node, which renders the pages, and for the browser. */

interface Client {
  generatedFilesDir: string;
  baseUrl: string;
  isBuild: boolean;
  /** Mark of the code that writes the data of pages. */
  shape: string;
  pages: readonly Page[];
}

export function serverBundle({instance}: CurrentBundler, siteDir: string): Configuration {
  const at = (file: string) => path.join(siteDir, file);
  const places = {
    PAGE_DATA_FOLDER: at(`${GENERATED_STATIC_DIR}/${PAGE_DATA_DIR}`),
    STRUCTURED_DATA_FOLDER: at(STRUCTURED_DATA_DIR),
    SOCIAL_CARDS_FILE: at(CARD_INDEX_FILE),
  };
  const quoted = Object.entries(places).map(([name, place]) => [name, JSON.stringify(place)]);
  return {
    plugins: [
      ...replacements(instance, at),
      new instance.DefinePlugin(Object.fromEntries(quoted) as Record<string, string>),
    ],
    resolve: {
      alias: {
        ...aliases(at),
        '@social-card': at('src/components/SocialCard/server.tsx'),
        '@page-data': at('src/pageData/server.ts'),
      },
    },
  };
}

export function clientBundle(
  bundler: CurrentBundler,
  siteDir: string,
  {generatedFilesDir, baseUrl, isBuild, shape, pages}: Client,
): Configuration {
  const {instance} = bundler;
  const at = (file: string) => path.join(siteDir, file);
  // While one writes, the browser has the files of Docusaurus, which follow the changes.
  const own = isBuild
    ? writeClientFiles(generatedFilesDir, baseUrl, leftInSection(pages), dynamicRoutes(pages))
    : new Map<string, string>();
  return {
    plugins: [
      ...replacements(instance, at),
      new instance.DefinePlugin({PAGE_DATA_SHAPE: JSON.stringify(shape)}),
      ...clientRepairs(instance, siteDir),
      ...[...own].map(
        ([imported, file]) =>
          new instance.NormalModuleReplacementPlugin(new RegExp(`^${imported.replace('.', '\\.')}$`), file),
      ),
    ],
    ...(isBuild && clientOptimization(bundler)),
    resolve: {
      alias: {
        ...aliases(at),
        tslib: at('src/theme/tslib.ts'),
        history$: at('src/theme/history.ts'),
        '@social-card': at('src/components/SocialCard/client.ts'),
        '@page-data': at('src/pageData/client.ts'),
      },
    },
  };
}

/** Parts of the theme that this site does without. */
function replacements(
  {NormalModuleReplacementPlugin}: CurrentBundler['instance'],
  at: (file: string) => string,
): WebpackPluginInstance[] {
  return [
    new NormalModuleReplacementPlugin(/infima[\\/]dist[\\/]css/, at('src/css/none.css')),
    new NormalModuleReplacementPlugin(/theme-classic[\\/]lib[\\/]nprogress/, at('src/theme/progress.ts')),
  ];
}

function aliases(at: (file: string) => string) {
  return {
    // Code highlighting weighs more than React on this site, which shows no code.
    'prism-react-renderer': at('src/theme/highlighter.ts'),
    // Its form for browsers asks the document, which a worker does not have.
    'decode-named-character-reference': require.resolve('decode-named-character-reference'),
  };
}
