import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {parse, stringify} from 'yaml';
import {dataFolder, projectAt} from '../../src/content/project';
import {count} from '../../src/content/words';
import type {Content} from '../../src/model/content';
import {publishedAddressesSchema} from '../../src/model/publishedAddresses';
import {contentAddresses, isPromised} from '../../src/model/siteAddresses';
import {formerPages} from '../../src/views/formerPages';
import {UsageError, contentOf, printing} from '../commandLine';

const HEADING = `# Les adresses que le site a publiées. Chacune est une promesse : elle mène toujours quelque part, et la vérification le dit si
# ce n’est plus vrai. « npm run addresses » ajoute les nouvelles, après une construction. On n’en retire jamais.
`;

/** `npm run addresses`: adds the addresses of the built site to the list of those that are promised. */
export const addresses = printing(async (args, env, cwd) => {
  if (args.length > 0) throw new UsageError('npm run addresses ne prend pas d’option.');
  const {data} = projectAt(dataFolder(env), cwd);
  const content = await contentOf(dataFolder(env), cwd);
  const sitemap = await readFile(path.resolve(cwd, 'build/sitemap.xml'), 'utf8').catch(() => undefined);
  if (sitemap === undefined) throw new UsageError('Construisez d’abord le site\u00a0: npm run build.');
  const file = path.join(data, 'adresses-publiees.yaml');
  const known = await listIn(file);
  const all = [
    ...new Set([...known, ...builtPages(sitemap).filter(isPromised), ...placesAndFormer(content)]),
  ].sort();
  await writeFile(file, HEADING + stringify(all, {lineWidth: 0}));
  const added = all.length - known.length;
  return added === 0
    ? `La liste est à jour\u00a0: ${count(all.length, 'adresse')}.`
    : `${count(added, 'adresse ajoutée', 'adresses ajoutées')}\u00a0: ${all.length} en tout.`;
});

async function listIn(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? [] : publishedAddressesSchema.parse(parse(text) ?? []);
}

/** Addresses of a sitemap, without the origin nor the base URL, which is that of the home page. */
export function builtPages(sitemap: string): string[] {
  const paths = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);
  const home = paths.reduce(
    (shortest, one) => (one.length < shortest.length ? one : shortest),
    paths[0] ?? '/',
  );
  const base = home.replace(/\/$/, '');
  return paths.map((one) => one.slice(base.length) || '/');
}

/** What no sitemap says: the places of pages, and the addresses that pages have left. */
function placesAndFormer(content: Content): string[] {
  const ids = (things: readonly {id: string}[]) => things.map(({id}) => id);
  const places = contentAddresses({
    vocabularies: content.vocabularies,
    resources: [],
    templates: [],
    parcours: [],
    partners: [],
    stageGuides: [],
    practices: [],
    events: ids(content.events),
    prizes: ids(content.prizes),
    glossary: ids(content.glossary),
    facts: ids(content.facts),
    contestedWords: ids(content.contestedWords),
  }).filter((address) => address.includes('#'));
  return [...places, ...formerPages(content).map(({address}) => address)];
}
