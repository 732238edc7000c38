import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {clientRoutes} from './clientRoutes';
import {LAZY_SECTIONS} from './routes';

/** What the site says while it is built alone: the presets hold the whole glossary. */
const BUILD_SETTINGS = new Set([
  'presets',
  'plugins',
  'themes',
  'markdown',
  'headTags',
  'scripts',
  'stylesheets',
  'clientModules',
  'staticDirectories',
]);

/** Texts of the theme for what this site does not have, or draws itself; a test of the built site finds one too many. */
const TEXTS_LEFT_OUT =
  /^theme\.(?:blog|docs|CodeBlock|SearchBar|SearchModal|SearchPage|NavBar|navbar|NotFound|tags|colorToggle|TOCCollapsible|lastUpdated|contentVisibility|BackToTopButton|AnnouncementBar)\b/;

/**
 * Writes the browser's own copies of the files that Docusaurus generates for both sides, without what only the server needs.
 * They grow neither with the entries nor with the pages of the guide.
 * @param folder that of the generated files
 * @param leftInGuide addresses of the guide that its pages have left
 * @param patterns those of the kinds of which there are many pages
 * @returns what is imported → the file that stands in its place
 */
export function writeClientFiles(
  folder: string,
  baseUrl: string,
  leftInGuide: readonly string[],
  patterns: readonly string[],
): Map<string, string> {
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const readJson = (file: string) => JSON.parse(read(file)) as Record<string, unknown>;
  const sections = LAZY_SECTIONS.map((section) => ({
    ...section,
    ...(section.isGuide && {left: leftInGuide}),
  }));
  const routes = clientRoutes(
    {
      routes: read('routes.js'),
      chunkNames: read('routesChunkNames.json'),
      registry: read('registry.js'),
    },
    {patterns, sections, baseUrl},
  );
  const config = read('docusaurus.config.mjs');
  const settings = JSON.parse(config.slice(config.indexOf('{'), config.lastIndexOf('}') + 1)) as Record<
    string,
    unknown
  >;
  const {contenu} = readJson('globalData.json');
  const files: [imported: string, file: string, text: string][] = [
    ['routes', 'client-routes.js', routes.routes],
    ['routesChunkNames', 'client-routesChunkNames.json', routes.chunkNames],
    ['registry', 'client-registry.js', routes.registry],
    ...sections.map(({file}, rank): [string, string, string] => ['', file, routes.sections[rank] ?? '']),
    ['globalData', 'client-globalData.json', JSON.stringify({contenu})],
    [
      'docusaurus.config',
      'client-config.json',
      JSON.stringify(without(settings, (key) => BUILD_SETTINGS.has(key))),
    ],
    [
      'codeTranslations',
      'client-codeTranslations.json',
      JSON.stringify(without(readJson('codeTranslations.json'), (key) => TEXTS_LEFT_OUT.test(key))),
    ],
    ['site-metadata', 'client-site-metadata.json', '{}'],
  ];
  for (const [, file, text] of files) writeFileSync(path.join(folder, file), text);
  return new Map(
    files.flatMap(([imported, file]) =>
      imported ? [[`@generated/${imported}`, path.join(folder, file)]] : [],
    ),
  );
}

function without(record: Record<string, unknown>, isOut: (key: string) => boolean): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !isOut(key)));
}
