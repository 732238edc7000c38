import {describe, expect, it} from 'vitest';
import {searchDocuments} from './documents';
import {contentWith, practice, resource, stagePage, template, term} from './fixtures/content';

const documents = searchDocuments(
  contentWith([
    resource('b', {
      nom: 'Le guide des formes',
      sigle: 'GDF',
      alias: ['Guide juridique'],
      besoins: ['forme-juridique'],
      etapes: ['gestion-conformite'],
      territoires: ['memphremagog'],
      ville: 'Orford',
      markdown: '## Bon à savoir\n\nUn texte du [registre](https://exemple.org).',
    }),
    resource('a', {territoires: ['canada', 'estrie'], statut: 'ferme'}),
  ]),
);

const ofId = (id: string) => documents.filter((document) => document.id === id);

describe('searchDocuments', () => {
  it('lists each kind in the order of its ids, pages of the guide with their passages', () => {
    expect(documents.map(({kind, id}) => `${kind} ${id}`)).toEqual([
      'ressource a',
      'ressource b',
      'besoin forme-juridique',
      'besoin cartographier',
      'etape-guide ideation',
      'etape-guide ideation',
      'etape-guide ideation',
      'pratique ecouter',
      'pratique ecouter',
      'gabarit fiche-besoin',
      'fait mise-a-jour',
      'terme bailleur-de-fonds',
    ]);
  });

  it('finds a resource by the name of the organisation that offers it, and not by what it excludes', () => {
    const [offered, organisation] = searchDocuments(
      contentWith([
        resource('offert', {
          organisme: 'zone',
          admissibilite: [
            {
              critere: 'secteur',
              accepte: ['jardins'],
              exclut: ['restaurants'],
              phrase: 'Les cantines ne sont pas admises.',
              source: 'https://exemple.org',
            },
          ],
          documents: ['Lettres patentes'],
        }),
        resource('zone', {nom: 'Zone d’essai (ZDE inc.)', sigle: 'ZDE'}),
      ]),
    );
    expect(offered?.owner).toBe('zone');
    expect(organisation).not.toHaveProperty('owner');
    expect(offered?.fields.besoins.split('\n')).toEqual(expect.arrayContaining(['Zone d’essai', 'ZDE']));
    expect(Object.values(offered?.fields ?? {}).join(' ')).not.toMatch(/restaurants|cantines|Lettres/);
  });

  it('gathers what a resource can be found by', () => {
    expect(ofId('b')[0]).toEqual({
      id: 'b',
      kind: 'ressource',
      title: 'Le guide des formes',
      url: '/repertoire/b',
      icon: 'book-open',
      places: ['memphremagog'],
      territory: 'MRC de Memphrémagog',
      proximity: 'ici',
      read: true,
      serves: ['forme-juridique'],
      fields: {
        nom: 'Le guide des formes',
        alias: 'GDF\nGuide juridique',
        resume: 'Un texte quelconque.',
        besoins: [
          'Guide ou document',
          'Gestion et conformité',
          'choisir une forme juridique',
          'choisir une forme juridique',
          'Je dois choisir une forme juridique',
          'OBNL',
          'lettres patentes',
          'MRC de Memphrémagog',
          'Magog',
          'Toute l’Estrie',
          'Cantons-de-l’Est',
          'Orford',
        ].join('\n'),
        corps: 'Un texte du registre.',
      },
    });
  });

  it('says what has ended, and how near the nearest territory is', () => {
    expect(ofId('a')[0]).toMatchObject({
      closed: true,
      proximity: 'ici',
      territory: 'Toute l’Estrie, Canada',
    });
    const far = searchDocuments(
      contentWith([
        resource('c', {territoires: ['quebec', 'canada']}),
        resource('d', {territoires: ['canada']}),
        resource('e', {territoires: ['international']}),
      ]),
    );
    expect(far.slice(0, 3).map(({proximity}) => proximity)).toEqual(['province', 'pays', 'ailleurs']);
  });

  it('leads to the passages of a stage', () => {
    const [whole, traps] = ofId('ideation');
    expect(whole).toMatchObject({
      title: `Étape 1\u00a0: ${stagePage.titre}`,
      url: '/guide/ideation',
    });
    expect(traps).toMatchObject({
      title: 'Étape 1\u00a0: Trouver son idée, Les pièges',
      url: '/guide/ideation#les-pieges',
    });
  });

  it('says the stage of a practice, of its passages and of a template', () => {
    const [whole, trap] = ofId(practice.id);
    expect(whole?.title).toBe('Étape 1\u00a0: Écoutez les gens');
    expect(trap).toMatchObject({
      title: 'Étape 1\u00a0: Écoutez les gens, Le piège',
      url: '/guide/ideation/ecouter#le-piège',
    });
    expect(ofId(template.id)[0]).toMatchObject({
      title: 'Étape 1\u00a0: Fiche besoin (gabarit)',
      url: template.url,
    });
    expect(ofId(template.id)[0]?.fields.corps).toContain('L’écart\u00a0: Sans nommer de solution.');
  });

  it('finds a legal fact, and leads to its card', () => {
    expect(ofId('mise-a-jour')[0]).toMatchObject({
      kind: 'fait',
      url: '/guide/reperes-juridiques#mise-a-jour',
    });
  });

  it('finds a term by its English', () => {
    expect(ofId(term.id)[0]).toMatchObject({
      url: '/glossaire#bailleur-de-fonds',
      fields: {nom: 'Bailleur de fonds', alias: 'funder', resume: term.definition},
    });
  });
});
