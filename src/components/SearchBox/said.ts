import {noteText, type Note} from './rewordings';

/** What a screen reader says of the list, once one stops typing. */
export function suggestionsText(count: number, notes: readonly Note[]): string {
  const suggestions =
    count === 0 ? 'Aucune suggestion' : count === 1 ? '1\u00a0suggestion' : `${count}\u00a0suggestions`;
  return [`${suggestions}.`, ...notes.map(noteText)].join(' ');
}

export function recentText(count: number): string {
  return count === 1 ? 'Votre dernière recherche.' : `Vos ${count}\u00a0dernières recherches.`;
}
