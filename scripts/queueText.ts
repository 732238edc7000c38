import type {BatchToCheck, EntryToCheck} from '../src/views/batchesToCheck';
import {batchNote} from '../src/components/ToCheck/words';

/** What waits for a check, for who sits at a telephone: what to look for, and where. */
export function queueText(batches: readonly BatchToCheck[]): string {
  return batches.map(batchLines).flat().join('\n');
}

function batchLines({name, id, entries}: BatchToCheck, rank: number): string[] {
  const number = `${rank + 1}.`;
  const [first, ...others] = entries;
  if (first && others.length === 0) return [`${number} ${first.nom}`, ...entryLines(first)];
  return [
    `${number} ${name} (${batchNote(entries.length, id !== undefined)})`,
    ...entries.flatMap((entry) => [`   • ${entry.nom}`, ...entryLines(entry)]),
  ];
}

function entryLines({id, whys, asks, ways, sources}: EntryToCheck): string[] {
  const where = [
    ...ways.map(({by, text, link = ''}) => (by === 'page' || by === 'door' ? link : text)),
    ...sources.flatMap(({url}) => url ?? []),
  ];
  return [
    line('Fiche', `data/ressources/${id}.md`),
    line('Pourquoi', whys.join('; ')),
    line('Où regarder', where.length > 0 ? where.join(' · ') : 'à trouver'),
    ...(asks.length > 0
      ? [line('À vérifier', ''), ...asks.map((ask) => `       - ${ask}`)]
      : [line('À vérifier', 'tout ce que dit la fiche')]),
  ];
}

function line(label: string, value: string): string {
  return `     ${label}\u00a0: ${value}`.trimEnd();
}
