import {describe, expect, it} from 'vitest';
import {serves} from './serve';

const page = {etape: 'essai', besoins: ['don', 'former']};
const lists = {
  statuts: [
    {id: 'court', nom: 'Court', ouvert: true},
    {id: 'dort', nom: 'Dort', ouvert: true},
    {id: 'fini', nom: 'Fini', ouvert: false},
  ],
};
const offer = {etapes: ['idee', 'essai'], besoins: ['pret', 'former'], statut: 'court'};

describe('serves', () => {
  it('asks for the stage and one need', () => {
    expect(serves(offer, page, lists)).toBe(true);
    expect(serves({...offer, etapes: ['idee']}, page, lists)).toBe(false);
    expect(serves({...offer, besoins: ['pret']}, page, lists)).toBe(false);
  });

  it('counts what is paused or to be confirmed, not what is over', () => {
    expect(serves({...offer, statut: 'dort'}, page, lists)).toBe(true);
    expect(serves({...offer, statut: 'fini'}, page, lists)).toBe(false);
  });

  it('takes an entry with faults as it is', () => {
    expect(serves({etapes: [null, 'essai'], besoins: [3, {}, 'don'], statut: undefined}, page, lists)).toBe(
      true,
    );
    expect(serves({etapes: [null], besoins: [3], statut: 'court'}, page, lists)).toBe(false);
  });
});
