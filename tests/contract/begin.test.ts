import {describe, expect, it} from 'vitest';
import {beginAtNeeds} from '../../src/views/beginView';
import {realContent} from '../realContent';

/* Where the pages of needs, families and stages have one begin. */

describe('with the real content', () => {
  it('begins somewhere at each need, each family, each stage', async () => {
    const real = await realContent();
    const {groupes, etapes} = real.vocabularies;
    const places = groupes
      .flatMap(({familles}) => familles)
      .flatMap((family) => [family, ...family.besoins])
      .concat(etapes as never[]);
    const empty = places.filter(
      ({commencez_ici}) => beginAtNeeds(commencez_ici, [], real).starts.length === 0,
    );
    expect(empty.map(({id}) => id)).toEqual([]);
  });

  it('leads from the need of personal information to its practice, its templates and its facts', async () => {
    const {practices, templates, facts} = beginAtNeeds([], ['loi-25'], await realContent());
    expect(practices[0]?.url).toBe('/guide/gestion-conformite/proteger-les-renseignements');
    expect(templates.map(({url}) => url)).toEqual(
      expect.arrayContaining([
        '/boite-a-outils/registre-renseignements',
        '/boite-a-outils/registre-incidents',
      ]),
    );
    expect(facts.map(({url}) => url)).toContain('/guide/reperes-juridiques#loi-25-etapes');
  });
});
