import {describe, expect, it} from 'vitest';
import type {Resource} from '../model/resource';
import {batchesToCheck} from './batchesToCheck';
import {contentOf, resource, TODAY} from './fixtures';
import {shownBatches} from './shownBatches';
import {toCheckView} from './toCheckView';

const granit = {territoires: ['granit']};
const some = (prefix: string, count: number, changes: Partial<Resource> = {}) =>
  Array.from({length: count}, (_, rank) => resource({id: `${prefix}-${rank}`, url: undefined, ...changes}));
const view = (resources: Resource[]) => toCheckView(contentOf(resources), TODAY);
const namesOf = (parts: ReturnType<typeof shownBatches>) =>
  parts.flatMap(({full, others}) => [...full, ...others].flatMap(({entries}) => entries.map(({id}) => id)));

describe('an entry to check', () => {
  const maison = resource({
    id: 'maison',
    nom: 'La maison',
    url: 'https://maison.example',
    contact: {telephone: [{numero: '819 555-0142'}], courriel: 'info@maison.example'},
    statut: 'ferme',
  });
  const toCheck = (changes: Partial<Resource>, others: Resource[] = []) =>
    batchesToCheck(contentOf([resource({id: 'essai', ...changes}), ...others]), TODAY)[0];

  it('says where to look: its page and, when it names no one, the people of its organisation', () => {
    const batch = toCheck({organisme: 'maison', url: 'https://essai.example/pret'}, [maison]);
    expect([batch?.name, batch?.id]).toEqual(['La maison', 'maison']);
    expect(batch?.entries[0]?.ways.map(({text}) => text)).toEqual([
      '819\u00a0555-0142',
      'info@maison.example',
      'essai.example',
    ]);
  });

  it('gives its own people alone when it names some', () => {
    const contact = {courriel: 'pret@essai.example'};
    const batch = toCheck({organisme: 'maison', url: undefined, contact}, [maison]);
    expect(batch?.entries[0]?.ways.map(({text}) => text)).toEqual(['pret@essai.example']);
  });

  it('gives the pages it rests on when nothing says how to reach it, never a copy', () => {
    const sources = [
      {url: 'https://copie.example/x', appuie: 'Mission', copie: true as const},
      {url: 'https://source.example/page', appuie: 'Services'},
    ];
    const batch = toCheck({url: undefined, sources});
    expect(batch?.entries[0]).toMatchObject({ways: [], sources: [{url: 'https://source.example/page'}]});
  });

  it('says that nobody has checked it when there is nothing else to say', () => {
    const complete = {contact: {courriel: 'info@exemple.example'}, cout: 'gratuit'};
    expect(toCheck(complete)?.entries[0]?.whys).toEqual(['jamais vérifiée par une personne']);
    expect(toCheck({...complete, statut: 'a-confirmer'})?.entries[0]?.whys).toEqual([
      'on ne sait pas si elle existe encore',
    ]);
  });
});

describe('the page of what waits for a check', () => {
  it('counts what runs, and what a person has checked whole', () => {
    const check = {date: '2026-11-01', moyen: 'courriel'};
    const checked = resource({id: 'a', verification: [check]});
    const inPart = resource({id: 'b', verification: [{...check, champs: ['url']}]});
    const over = resource({id: 'c', statut: 'ferme', verification: [check]});
    expect(view([checked, inPart, over])).toMatchObject({count: 2, checked: 1});
  });

  it('shows the first ones in full and the others by their name, each once', () => {
    const content = view(some('a', 60));
    const parts = shownBatches(content);
    expect(parts).toHaveLength(1);
    expect(parts[0]?.title).toBeUndefined();
    expect(parts[0]?.full.length).toBeGreaterThan(5);
    expect(parts[0]?.others.length).toBeGreaterThan(5);
    expect(new Set(namesOf(parts)).size).toBe(60);
  });

  it('stays light whatever it holds, and says what it leaves', () => {
    const content = view(some('a', 300));
    expect(content.left).toBeGreaterThan(0);
    expect(namesOf(shownBatches(content)).length + content.left).toBe(300);
  });

  it('begins with the own ones of who has said where they are, some of them in full', () => {
    const content = view([...some('a', 40, {territoires: ['estrie']}), ...some('z', 9, granit)]);
    const [own, others] = shownBatches(content, 'granit');
    expect(own?.title).toBe('Propre à la MRC du Granit');
    expect(own?.full.length).toBeGreaterThan(0);
    expect(namesOf(own ? [own] : []).every((id) => id.startsWith('z'))).toBe(true);
    expect(new Set(namesOf(shownBatches(content, 'granit'))).size).toBe(49);
    expect(others?.full.length).toBeGreaterThan(0);
  });

  it('is in one part where all of it, or nothing, is the territory’s own', () => {
    expect(shownBatches(view(some('z', 3, granit)), 'granit')).toHaveLength(1);
    const [only] = shownBatches(view(some('a', 3)), 'granit');
    expect(only?.full).toHaveLength(3);
  });

  it('names the other entries of a batch without their details', () => {
    const all = ['a', 'b', 'c', 'd'].map((id) => resource({id, url: `https://meme.example/${id}`}));
    const [batch] = shownBatches(view(all))[0]?.full ?? [];
    expect(batch?.entries).toHaveLength(4);
    expect(batch?.full.details.length).toBeLessThan(4);
  });
});
