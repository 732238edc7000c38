import type {ChangeLog, ChangeState, DeviceChangeKind, DeviceChanges} from '../model/changeLog';
import {cutAtWord} from './cutAtWord';

const KINDS: Readonly<Record<ChangeState, DeviceChangeKind>> = {
  new: 'nouvelle',
  changed: 'changee',
  closed: 'fermee',
  gone: 'retiree',
};

/** Characters of a sentence: a line or two of a telephone. */
const LONGEST = 90;

/** What a device compares with its last visit. What came all at once at the beginning is not news for anybody. */
export function deviceChanges({source, since, weeks}: ChangeLog): DeviceChanges {
  const fiches: DeviceChanges['fiches'] = {};
  for (const {monday, things} of weeks) {
    for (const {kind, id, state, sentences, summary} of things) {
      if (kind !== 'ressource' || Object.hasOwn(fiches, id)) continue;
      const phrase = cutAtWord(summary ?? sentences[0] ?? '', LONGEST);
      fiches[id] = {semaine: monday, genre: KINDS[state], phrase};
    }
  }
  return {forme: 1, depuis: (source === 'history' ? since : undefined) ?? null, fiches: byKey(fiches)};
}

function byKey<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
