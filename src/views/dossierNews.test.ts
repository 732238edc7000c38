import {describe, expect, it} from 'vitest';
import type {DirectoryRecord} from '../directory/record';
import {toRecord} from '../directory/record';
import {line} from '../dossier/fixtures';
import type {DossierItem} from '../dossier/item';
import type {Deadline} from '../model/deadline';
import {newsOf, seenOf} from './dossierNews';
import {resource, vocabularies} from './fixtures';

const SEEN_ON = '2026-11-02';
const TODAY = '2026-12-01';

/** An entry with a deadline; what was not said of it is as in the other fixtures. */
function entry(echeance?: Deadline, changes: Partial<DirectoryRecord> = {}): DirectoryRecord {
  const aide = echeance && {formes: [], echeance};
  return {...toRecord(resource({id: 'fonds', ...(aide && {aide})}), vocabularies, TODAY), ...changes};
}

/** The line of one who saw it as it was. */
function seen(record: DirectoryRecord): DossierItem {
  const vu = seenOf({record}, SEEN_ON);
  return line('fonds', {ajoute: SEEN_ON, ...(vu && {vu})});
}

const kinds = (item: DossierItem, known: Parameters<typeof newsOf>[1], today = TODAY) =>
  newsOf(item, known, undefined, today).map(({kind}) => kind);

describe('what there is to know of a line', () => {
  it('is nothing when nothing has moved', () => {
    const record = entry({mode: 'en-continu'});
    expect(kinds(seen(record), {record})).toEqual([]);
  });

  it('is that its state has changed', () => {
    const [news] = newsOf(
      seen(entry()),
      {record: entry(undefined, {statut: 'suspendu'}), statut: {nom: 'En pause'}},
      undefined,
      TODAY,
    );
    expect(news).toMatchObject({kind: 'changed', isSince: true});
    expect(news?.text).toContain('l’état a changé (en pause)');
  });

  it('is that it is over', () => {
    const record = entry(undefined, {statut: 'ferme', closed: true});
    const [news] = newsOf(seen(entry()), {record, statut: {nom: 'Terminé', closed: true}}, undefined, TODAY);
    expect(news).toMatchObject({kind: 'closed', isSince: true});
  });

  it('is that its deadline has changed', () => {
    const before = entry({mode: 'par-appels', ferme: '2027-03-01'});
    const after = entry({mode: 'par-appels', ferme: '2027-04-01'});
    expect(kinds(seen(before), {record: after})).toEqual(['changed']);
  });

  it('is that both its state and its deadline have changed', () => {
    const before = entry({mode: 'par-appels', ferme: '2027-03-01'});
    const after = entry({mode: 'par-appels', ferme: '2027-04-01'}, {statut: 'suspendu'});
    expect(kinds(seen(before), {record: after})).toEqual(['changed', 'changed']);
  });

  it.each([
    ['2026-12-01', ['closing']],
    ['2026-12-31', ['closing']],
    ['2027-01-01', []],
    ['2026-11-30', ['over']],
  ])('is that its call closes within thirty days: on %s, %j', (ferme, expected) => {
    const record = entry({mode: 'par-appels', ferme});
    expect(kinds(seen(record), {record})).toEqual(expected);
  });

  it('is that its page is gone, with the reason when the site gives one', () => {
    expect(kinds(line('fonds'), {})).toEqual(['gone']);
    const [news] = newsOf(line('fonds'), {former: {nom: 'Fonds', raison: 'Il a fermé.'}}, undefined, TODAY);
    expect(news).toMatchObject({kind: 'gone', text: expect.stringContaining('Il a fermé.') as string});
  });

  it('is where its page went', () => {
    const [news] = newsOf(
      line('fonds'),
      {former: {nom: 'Grand fonds', url: '/repertoire/grand-fonds'}},
      undefined,
      TODAY,
    );
    expect(news).toMatchObject({kind: 'moved', text: expect.stringContaining('Grand fonds') as string});
  });
});
