import {describe, expect, it} from 'vitest';
import type {ToolboxItem} from '@site/src/views/toolboxView';
import {findTemplates} from './matching';

function item(id: string, titre: string, words: string): ToolboxItem {
  return {id, titre, words, resume: 'Une phrase.', url: `/boite-a-outils/${id}`, forme: 'fiche'};
}

const items = [
  item('budget', 'Budget à coût complet', 'Je veux chiffrer mon projet Poste Coût direct'),
  item('role', 'Rôle de bénévole', 'Quand vous cherchez un coup de main'),
  item('entente', 'Entente de partenariat', 'partenaires coût partagé'),
];

function ids(question: string): string[] {
  return [...(findTemplates(question, items)?.ids ?? ['tout'])];
}

describe('findTemplates', () => {
  it.each([
    ['budg', ['budget']],
    ['BÉNÉVOLES', ['role']],
    ['Comment chiffrer mon projet?', ['budget']],
    ['l’entente', ['entente']],
    ['coûts', ['budget', 'entente']],
    ['coût partagé', ['budget', 'entente']],
    ['chercher', ['role']],
    ['chiffres', ['budget']],
  ])('finds « %s »', (question, found) => {
    expect(ids(question)).toEqual(found);
    expect(findTemplates(question, items)?.isNear).toBe(false);
  });

  it('falls back on what comes near, and says so', () => {
    expect(findTemplates('budget ou bénévole', items)).toEqual({
      ids: new Set(['budget', 'role']),
      isNear: true,
    });
  });

  it('holds a rare word in a title above a common one elsewhere', () => {
    expect(findTemplates('un bénévole et un projet', items)).toEqual({ids: new Set(['role']), isNear: true});
  });

  it('finds nothing for unknown words', () => {
    expect(findTemplates('xylophone', items)).toEqual({ids: new Set(), isNear: false});
  });

  it.each(['', '  ', 'pour un', '?'])('leaves the whole toolbox for %j', (question) => {
    expect(findTemplates(question, items)).toBeUndefined();
  });
});
