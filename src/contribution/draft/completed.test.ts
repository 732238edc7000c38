import {beforeAll, describe, expect, it} from 'vitest';
import {readContent} from '../../content/index';
import {RESOURCE_FIELDS} from '../../model/resourceFields';
import type {Vocabularies} from '../../model/vocabularies';
import {completed, completedKeys} from './completed';

let vocabularies: Vocabularies;

beforeAll(async () => {
  const {content} = await readContent({dataDir: 'tests/fixtures/contenu/valide/data'});
  if (!content) throw new Error('The fixture cannot be read.');
  ({vocabularies} = content);
});

const complete = (front: Record<string, unknown>) =>
  completed(front, RESOURCE_FIELDS, vocabularies, '2026-11-30');

describe('a new entry', () => {
  it('gets its day, the stages of its needs in the order of the trail, and what its form proposes', () => {
    const needed = vocabularies.groupes[0]?.familles[0]?.besoins[0];
    const front = complete({besoins: [needed?.id]});
    expect(front.ajoute_le).toBe('2026-11-30');
    expect(front.statut).toBe(vocabularies.statuts.find(({depart}) => depart)?.id);
    expect(front.confiance).toBe(RESOURCE_FIELDS.confiance.start);
    expect(new Set(front.etapes as string[])).toEqual(new Set(needed?.etapes));
  });

  it('keeps what was answered', () => {
    const said = {
      besoins: [],
      etapes: ['essai'],
      statut: 'ferme',
      confiance: 'haute',
      ajoute_le: '2026-01-02',
    };
    expect(complete(said)).toMatchObject(said);
  });

  it('gets what was left without an answer', () => {
    expect(complete({statut: undefined, ajoute_le: undefined})).toMatchObject({ajoute_le: '2026-11-30'});
    expect(complete({statut: undefined}).statut).toBeDefined();
  });

  it('gets nothing else', () => {
    const keys = completedKeys(RESOURCE_FIELDS, vocabularies);
    const needs = vocabularies.groupes.flatMap(({familles}) => familles.flatMap(({besoins}) => besoins));
    expect(new Set(Object.keys(complete({besoins: needs.map(({id}) => id)})))).toEqual(
      new Set([...keys, 'besoins']),
    );
  });
});
