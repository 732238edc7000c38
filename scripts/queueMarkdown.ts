import {inertMarkdown} from '../src/content/inertMarkdown';
import {addresses} from '../src/model/addresses';
import {asSentences, batchNote} from '../src/components/ToCheck/words';
import type {BatchToCheck, EntryToCheck} from '../src/views/batchesToCheck';
import {markdownLink} from './forge/markdownLink';

/** Gives the whole address of a page of the site. */
export type ToPage = (address: string) => string;

/** Characters kept below what GitHub takes in a message (65,536). */
const LONGEST = 60_000;

/** What waits for a check, as a message of the project's page: whole batches, as many as it holds. */
export function queueMarkdown(batches: readonly BatchToCheck[], toPage: ToPage): string {
  if (batches.length === 0) return 'Aucune fiche n’attend de vérification.';
  const list = markdownLink('la liste complète', toPage(addresses.toCheck()));
  const head = `Prenez une fiche, allez voir, puis choisissez un des trois liens. Les premières aident le plus de gens; celles d’un même organisme vont ensemble. Tout y est aussi, par territoire, dans ${list}.`;
  let length = head.length;
  const shown = batches
    .map((batch) => batchText(batch, toPage))
    .filter((text) => (length += text.length + 2) <= LONGEST);
  const left = batches.slice(shown.length).reduce((sum, {entries}) => sum + entries.length, 0);
  const rest = left > 0 ? [`Il en reste ${left} dans ${list}.`] : [];
  return [head, ...shown, ...rest].join('\n\n');
}

function batchText({name, id, entries}: BatchToCheck, toPage: ToPage): string {
  const [first, ...others] = entries;
  if (first && others.length === 0)
    return [`### ${nameText(first, toPage)}`, entryText(first, toPage)].join('\n\n');
  const title = id === undefined ? inertMarkdown(name) : markdownLink(name, toPage(addresses.resource(id)));
  return [
    `### ${title}`,
    `${batchNote(entries.length, id !== undefined)}.`,
    ...entries.flatMap((entry) => [`**${nameText(entry, toPage)}**`, entryText(entry, toPage)]),
  ].join('\n\n');
}

function nameText({id, nom}: EntryToCheck, toPage: ToPage): string {
  return markdownLink(nom, toPage(addresses.resource(id)));
}

function entryText({id, whys, asks, ways, sources}: EntryToCheck, toPage: ToPage): string {
  const query = `?fiche=${encodeURIComponent(id)}`;
  const where = [
    ...ways.map(({text, link = ''}) => markdownLink(text, link)),
    ...sources.map(({url = '', host = ''}) => markdownLink(host, url)),
  ];
  const answers = [
    markdownLink('C’est toujours vrai', toPage(addresses.confirm() + query)),
    markdownLink('À corriger', toPage(addresses.correct() + query)),
    markdownLink('Elle n’existe plus', toPage(`${addresses.report()}${query}&motif=fermee`)),
  ];
  return [
    inertMarkdown(asSentences(whys)),
    '',
    ...(asks.length > 0 ? asks : ['Tout ce que dit la fiche']).map((ask) => `- ${inertMarkdown(ask)}`),
    '',
    `Où regarder\u00a0: ${where.length > 0 ? where.join(' · ') : 'à trouver'}`,
    '',
    answers.join(' · '),
  ].join('\n');
}
