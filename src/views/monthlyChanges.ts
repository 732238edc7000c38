import type {ChangeLog} from '../model/changeLog';
import {momentInMontreal} from '../model/montreal';

/**
 * How many entries changed in each month (AAAA-MM), each once a month, without those that came. Undefined when no history was
 * read: two editions compared say nothing of when.
 */
export function monthlyChanges({source, weeks}: ChangeLog): Record<string, number> | undefined {
  if (source !== 'history') return undefined;
  const changed = new Map<string, Set<string>>();
  for (const {kind, id, state, seconds} of weeks.flatMap(({things}) => things)) {
    if (kind !== RESOURCE || state === 'new' || state === 'gone') continue;
    const month = momentInMontreal(new Date(seconds * 1000)).day.slice(0, 7);
    changed.set(month, (changed.get(month) ?? new Set()).add(id));
  }
  return Object.fromEntries([...changed].sort().map(([month, ids]) => [month, ids.size]));
}

const RESOURCE = 'ressource';
