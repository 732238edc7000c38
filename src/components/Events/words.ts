import type {EventFilter} from '@site/src/views/eventFilter';

/** « 5 événements », « Aucun événement ne correspond. » */
export function countWords(count: number): string {
  if (count === 0) return 'Aucun événement ne correspond à ce choix.';
  return count === 1 ? '1\u00a0événement' : `${count}\u00a0événements`;
}

const ASKED: Record<keyof EventFilter, string> = {
  quand: 'le moment',
  genre: 'le genre',
  territoire: 'le territoire',
  public: 'le public',
};

/** What to say of a value that the address gives, and that the list does not have. */
export function unknownWords(key: keyof EventFilter, value: string): string {
  const shown = value.length > 40 ? `${value.slice(0, 39)}…` : value;
  return `L’adresse demande ${ASKED[key]} «\u00a0${shown}\u00a0», qui n’est pas dans cette liste\u00a0: ce choix est laissé de côté.`;
}
