import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {SearchedContent} from '../engines/ours';
import {ROOT} from '../paths';

/** A development query and the documents that answer one of its needs. */
export interface NeedQuery {
  text: string;
  accepted: readonly string[];
}

interface Written {
  requete: string;
  besoins: readonly string[];
}

/** The queries our ranking is developed on: any document that answers one of their needs is a good one. */
export async function needQueries(content: SearchedContent): Promise<NeedQuery[]> {
  const file = path.join(ROOT, 'src/search/fixtures/requetes.json');
  const written = JSON.parse(await readFile(file, 'utf8')) as Written[];
  return written.map(({requete, besoins}) => ({
    text: requete,
    accepted: besoins.flatMap((need) => [`besoin-${need}`, ...answering(need, content)]),
  }));
}

function answering(need: string, {resources, practices, templates}: SearchedContent): string[] {
  return [
    ...idsFor(need, 'ressource', resources),
    ...idsFor(need, 'pratique', practices),
    ...idsFor(need, 'gabarit', templates),
  ];
}

function idsFor(
  need: string,
  kind: string,
  entries: readonly {id: string; besoins: readonly string[]}[],
): string[] {
  return entries.filter(({besoins}) => besoins.includes(need)).map(({id}) => `${kind}-${id}`);
}

/** Those of which no good document is among the first five found. */
export function unreached(
  needs: readonly NeedQuery[],
  {found}: {found: readonly (readonly string[])[]},
): NeedQuery[] {
  return needs.filter(({accepted}, place) => !found[place]?.slice(0, 5).some((id) => accepted.includes(id)));
}
