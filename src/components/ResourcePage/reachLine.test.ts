import {describe, expect, it} from 'vitest';
import {reachLine} from './reachLine';

const resume = 'Prête un local aux groupes.';

describe('reachLine', () => {
  it('says what it is, then the first way to reach it', () => {
    expect(reachLine({resume, ways: [{by: 'call', text: '819 555-0142'}]})).toBe(
      'Prête un local aux groupes. Téléphone\u00a0: 819 555-0142',
    );
    expect(reachLine({resume, ways: [{by: 'page', text: 'quai.example'}]})).toContain(
      'Site\u00a0: quai.example',
    );
  });

  it('says what it is alone when nobody can be reached', () => {
    expect(reachLine({resume, ways: []})).toBe(resume);
  });

  it('sends nobody to what is over', () => {
    const statut = {nom: 'Terminé', closed: true} as const;
    expect(reachLine({resume, ways: [{by: 'call', text: '819 555-0142'}], statut})).toBe(
      'Terminé. Prête un local aux groupes.',
    );
  });
});
