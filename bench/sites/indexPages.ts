import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {BENCH} from '../paths';
import {PLUGIN_OPTIONS} from './plugins';

/*
 * Runs one search plugin on the pages of a built Docusaurus site, in a process of its own (each writes on the lunr it
 * loads): `tsx indexPages.ts PLUGIN SITE OUTPUT`. It does what Docusaurus does, in the same order: check the options,
 * make the plugin, configure the bundler, then `postBuild`. The time this takes goes in OUTPUT/cpu.json.
 */

interface Plugin {
  configureWebpack?(config: object, isServer: boolean, utils: object): unknown;
  postBuild(build: object): Promise<void>;
}

type PluginModule = ((context: object, options: object) => Plugin) & {
  validateOptions?(input: {options: object; validate: typeof validate}): object;
};

interface BuildData {
  context: {generatedFilesDir: string; outDir: string};
  outDir: string;
}

/** As Docusaurus hands it to a plugin: checks options with the schema of the plugin and fills in the defaults. */
function validate(
  schema: {validate(value: object): {value: object; error?: Error}},
  options: object,
): object {
  const {value, error} = schema.validate(options);
  if (error) throw error;
  return value;
}

async function main([name = '', site = '', output = '']: string[]): Promise<void> {
  const require = createRequire(path.join(BENCH, 'package.json'));
  const loaded = require(name) as PluginModule & {default?: PluginModule};
  const make = loaded.default ?? loaded;
  const check = loaded.validateOptions ?? make.validateOptions;
  const data = JSON.parse(readFileSync(path.join(site, 'build-data.json'), 'utf8')) as BuildData;
  const generated = path.join(output, 'generated');
  mkdirSync(generated, {recursive: true});

  const given = PLUGIN_OPTIONS[name] ?? {};
  const options = check ? check({options: given, validate}) : given;
  const plugin = make({...data.context, generatedFilesDir: generated}, options);
  plugin.configureWebpack?.({resolve: {alias: {'@generated': generated}}}, false, {getJSLoader: () => ({})});
  const before = process.cpuUsage();
  await plugin.postBuild(data);
  const {user, system} = process.cpuUsage(before);
  writeFileSync(path.join(output, 'cpu.json'), JSON.stringify((user + system) / 1e6));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
