import {noteText, rewordingNotes} from '../src/components/SearchBox/rewordings';
import type {Answer, SearchResult} from '../src/search/answer';

/**
 * An answer as the directory's page shows it: what was made of the words, the resources in their order (`limit` at
 * most), then what comes beside.
 */
export function answerText(query: string, answer: Answer, limit: number): string {
  const {resources, needs, readings, facets, rewordings, suggestions} = answer;
  const count = resources.length;
  if (count + needs.length + readings.length === 0) return `Aucun résultat pour «\u00a0${query}\u00a0».`;
  return [
    ...rewordingNotes(rewordings).map(noteText),
    ...(suggestions.length > 0 ? [`Essayez aussi\u00a0: ${suggestions.join(', ')}`] : []),
    ...facets.map((facet) => `Filtre\u00a0: ${facet.count} ressources ${facet.title}`),
    count === 0 ? 'Aucune ressource' : `${count} ressource${count > 1 ? 's' : ''}`,
    ...resources.slice(0, limit).flatMap(({title, url}, rank) => [`${rank + 1}. ${title}`, `   ${url}`]),
    ...beside('Dans le guide et le glossaire', readings),
    ...beside('Parmi les besoins', needs),
  ].join('\n');
}

function beside(title: string, results: readonly SearchResult[]): string[] {
  return results.length === 0
    ? []
    : [title, ...results.flatMap((result) => [`-  ${result.title}`, `   ${result.url}`])];
}
