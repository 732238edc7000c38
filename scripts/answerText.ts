import {noteText, rewordingNotes} from '../src/components/SearchBox/rewordings';
import type {Answer, SearchResult} from '../src/search/answer';
import type {ListedGroup} from './listedGroups';

/**
 * An answer as the directory's page shows it: what was made of the words, the resources in their order (`limit` at
 * most), then what comes beside.
 */
export function answerText(
  query: string,
  answer: Answer,
  groups: readonly ListedGroup[],
  limit: number,
): string {
  const {resources, needs, readings, facets, rewordings, suggestions} = answer;
  const count = resources.length;
  if (count + needs.length + readings.length === 0) return `Aucun résultat pour «\u00a0${query}\u00a0».`;
  return [
    ...rewordingNotes(rewordings).map(noteText),
    ...(suggestions.length > 0 ? [`Essayez aussi\u00a0: ${suggestions.join(', ')}`] : []),
    ...facets.map((facet) => `Filtre\u00a0: ${facet.count} ressources ${facet.title}`),
    count === 0 ? 'Aucune ressource' : `${count} ressource${count > 1 ? 's' : ''}`,
    ...listed(groups, limit),
    ...beside('Dans le guide et le glossaire', readings),
    ...beside('Parmi les besoins', needs),
  ].join('\n');
}

/** The first resources, numbered through, each group under its heading. */
function listed(groups: readonly ListedGroup[], limit: number): string[] {
  let rank = 0;
  return groups.flatMap(({title, results}) => {
    const shown = results.slice(0, limit - rank);
    if (shown.length === 0) return [];
    const lines = shown.flatMap((result) => [`${(rank += 1)}. ${result.title}`, `   ${result.url}`]);
    return title === undefined ? lines : [`${title} (${results.length})`, ...lines];
  });
}

function beside(title: string, results: readonly SearchResult[]): string[] {
  return results.length === 0
    ? []
    : [title, ...results.flatMap((result) => [`-  ${result.title}`, `   ${result.url}`])];
}
