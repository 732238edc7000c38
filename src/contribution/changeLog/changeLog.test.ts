import {beforeAll, describe, expect, it} from 'vitest';
import {readContent} from '../../content/index';
import type {Content} from '../../model/content';
import type {EntryState} from '../changes';
import {changeLog} from './changeLog';
import type {WeekPair} from './weekPairs';

let content: Content;

beforeAll(async () => {
  const read = await readContent({dataDir: 'tests/fixtures/contenu/valide/data'});
  if (!read.content) throw new Error('The fixture cannot be read.');
  ({content} = read);
});

const entry = (front: Record<string, unknown>): EntryState => ({front, body: ''});

function tell(states: Record<string, EntryState>, ...pairs: Partial<WeekPair>[]) {
  const whole = pairs.map((pair): WeekPair => ({
    place: {kind: 'ressource', id: 'x'},
    seconds: 1,
    isImported: false,
    ...pair,
  }));
  const {weeks} = changeLog({
    weeks: [{monday: '2026-11-16', pairs: whole}],
    stateOf: (id) => states[id],
    content,
    source: 'history',
    since: '2026-11-01',
  });
  return weeks[0]?.things ?? [];
}

describe('changeLog', () => {
  it('takes an entry that goes on under another name for one that changes', () => {
    const things = tell(
      {
        old: entry({nom: 'Ancien nom', ville: 'Magog'}),
        recent: entry({nom: 'Nouveau nom', ville: 'Magog', anciens_identifiants: ['ancien']}),
      },
      {place: {kind: 'ressource', id: 'ancien'}, before: 'old'},
      {place: {kind: 'ressource', id: 'nouveau'}, after: 'recent'},
    );
    expect(things.map(({id, state}) => [id, state])).toEqual([['nouveau', 'changed']]);
    expect(things[0]?.sentences.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      'Nom : Ancien nom → Nouveau nom',
    ]);
  });

  it('leads from what was joined to another entry to that one', () => {
    const [resource] = content.resources;
    const joined = {...content, resources: [{...resource, anciens_identifiants: ['ancien']}]} as Content;
    const {weeks} = changeLog({
      weeks: [
        {
          monday: '2026-11-16',
          pairs: [{place: {kind: 'ressource', id: 'ancien'}, before: 'old', seconds: 1, isImported: false}],
        },
      ],
      stateOf: () => entry({nom: 'Ancien nom'}),
      content: joined,
      source: 'history',
    });
    expect(weeks[0]?.things[0]).toMatchObject({
      state: 'gone',
      name: 'Ancien nom',
      address: `/repertoire/${resource?.id}`,
    });
  });

  it('tells first what readers want first', () => {
    const [thing] = tell(
      {
        a: entry({nom: 'X', sources: [{url: 'https://a.example'}], statut: 'actif', aide: {montant: '1 $'}}),
        b: entry({nom: 'Y', sources: [{url: 'https://b.example'}], statut: 'ferme', aide: {montant: '2 $'}}),
      },
      {before: 'a', after: 'b'},
    );
    expect(thing?.state).toBe('closed');
    expect(thing?.sentences.map((text) => text.split('\u00a0')[0])).toEqual([
      'Statut',
      'Montant',
      'Nom',
      'Sources',
      'Sources',
    ]);
    expect(thing?.isDecisive).toBe(true);
  });

  it('tells nothing of what cannot be read, nor of a week left empty', () => {
    expect(tell({}, {before: 'a', after: 'b'})).toEqual([]);
    expect(tell({b: entry({nom: 'X'})}, {before: 'lost', after: 'b'})).toEqual([]);
  });

  it('counts what was imported without reading it', () => {
    const {weeks} = changeLog({
      weeks: [
        {
          monday: '2026-11-16',
          pairs: [{place: {kind: 'ressource', id: 'x'}, after: 'a', seconds: 1, isImported: true}],
        },
      ],
      stateOf: () => {
        throw new Error('read');
      },
      content,
      source: 'history',
    });
    expect(weeks).toEqual([{monday: '2026-11-16', things: [], imported: {ressource: 1}}]);
  });
});
