import {describe, expect, it} from 'vitest';
import {serves} from './serve';

const page = {etape: 'essai', besoins: ['don', 'former']};
const offer = {etapes: ['idee', 'essai'], besoins: ['pret', 'former'], statut: 'actif'};

describe('serves', () => {
  it('asks for the stage and one need', () => {
    expect(serves(offer, page)).toBe(true);
    expect(serves({...offer, etapes: ['idee']}, page)).toBe(false);
    expect(serves({...offer, besoins: ['pret']}, page)).toBe(false);
  });

  it('counts what is paused or to be confirmed, not what is over', () => {
    expect(serves({...offer, statut: 'suspendu'}, page)).toBe(true);
    expect(serves({...offer, statut: 'ferme'}, page)).toBe(false);
  });

  it('takes an entry with faults as it is', () => {
    expect(serves({etapes: [null, 'essai'], besoins: [3, {}, 'don'], statut: undefined}, page)).toBe(true);
    expect(serves({etapes: [null], besoins: [3], statut: 'actif'}, page)).toBe(false);
  });
});
