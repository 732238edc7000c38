import {describe, expect, it} from 'vitest';
import type {Parcours} from '../model/parcours';
import {indexDirectory} from './directoryIndex';
import {TODAY, contentOf, parcours, practice, resource, template} from './fixtures';
import {parcoursListView} from './parcoursListView';
import {parcoursView} from './parcoursView';

const one = parcours({
  id: 'un',
  besoins: ['don'],
  gestes: [
    {geste: 'Écoutez', detail: 'Cinq personnes.', voir: {pratique: 'essai/ecouter'}},
    {geste: 'Notez', detail: 'Leurs mots.'},
    {geste: 'Appelez', detail: 'Le fonds.', voir: {ressource: 'partie'}},
  ],
  etapes: [
    {
      etape: 'idee',
      lignes: [
        {gabarit: 'fiche', pourquoi: 'Pour le tenir.'},
        {fait: 'regle', pourquoi: 'À lire d’abord.'},
      ],
    },
    {
      etape: 'essai',
      lignes: [
        {ressource: 'ouverte', pourquoi: 'Pour payer.'},
        {ressource: 'fermee', pourquoi: 'Pour mémoire.'},
      ],
    },
  ],
});

const content = {
  ...contentOf([resource({id: 'ouverte'}), resource({id: 'fermee', statut: 'ferme'})]),
  practices: [practice({id: 'ecouter'})],
  templates: [{...template('fiche'), forme: 'tableau' as const}],
  facts: [
    {
      id: 'regle',
      titre: 'Une règle',
      etape: 'idee',
      fait: 'Un organisme déclare chaque année.',
      sources: [{titre: 'Registre'}],
      aupres_de: 'Registre',
    },
  ],
  parcours: [one, parcours({id: 'deux', genre: 'projet'}), parcours({id: 'trois', besoins: ['former']})],
};

const view = (changes: Partial<Parcours> = {}) =>
  parcoursView({...one, ...changes}, content, indexDirectory(content, TODAY));

describe('parcoursView', () => {
  it('names what each line leads to, and where it is', () => {
    const lines = view().stages.flatMap((stage) => stage.lines);
    expect(lines.map(({kind, title, url}) => [kind, title, url])).toEqual([
      ['gabarit', 'Fiche fiche', '/boite-a-outils/fiche'],
      ['fait', 'Une règle', '/guide/reperes-juridiques#regle'],
      ['ressource', expect.any(String), '/repertoire/ouverte'],
      ['ressource', expect.any(String), '/repertoire/fermee'],
    ]);
    expect(lines[0]?.isTable).toBe(true);
    expect(view().hasFacts).toBe(true);
  });

  it('says of a resource that is over what that means, and nothing of one that runs', () => {
    const [open, closed] = view().stages[1]?.lines ?? [];
    expect(open?.notice).toBeUndefined();
    expect(closed?.statut).toMatchObject({closed: true});
    expect(closed?.notice).toBe('Fini.');
  });

  it('says whom to call or write to, as the entry holds it, and nobody for what is over or says nothing', () => {
    const contact = {
      telephone: [{numero: '819-555-0142'}, {numero: '819-555-0143'}],
      courriel: 'allo@example.org',
      porte: 'https://example.org/nous-joindre',
    };
    const reached = {
      ...content,
      resources: [
        resource({id: 'ouverte', contact}),
        resource({id: 'fermee', statut: 'ferme', contact}),
        resource({id: 'muette'}),
      ],
    };
    const gestes = ['ouverte', 'muette'].map((id) => ({
      geste: 'Appelez',
      detail: 'Le fonds.',
      voir: {ressource: id},
    }));
    const {gestures, stages} = parcoursView({...one, gestes}, reached, indexDirectory(reached, TODAY));
    const links = [
      ...gestures.map(({see}) => see),
      ...stages.flatMap(({lines}) => lines.filter(({kind}) => kind === 'ressource')),
    ].map((target) => target?.ways?.map(({link}) => link));
    const both = ['tel:+18195550142', 'mailto:allo@example.org'];
    expect(links).toEqual([both, undefined, both, undefined]);
  });

  it('keeps a gesture whose help is not there', () => {
    expect(view().gestures.map(({text, see}) => [text, see?.numero])).toEqual([
      ['Écoutez', '2.1'],
      ['Notez', undefined],
      ['Appelez', undefined],
    ]);
  });

  it('names who receives anyone in each territory, with the first way to reach them', () => {
    const phone = {telephone: [{numero: '819-555-0142'}], courriel: 'allo@example.org'};
    const territoires = content.vocabularies.territoires.map((territory) =>
      territory.id === 'granit'
        ? {...territory, porte_d_entree: ['cdc', 'partie']}
        : territory.id === 'estrie'
          ? {...territory, porte_d_entree: ['pole']}
          : territory,
    );
    const received = {
      ...content,
      vocabularies: {...content.vocabularies, territoires},
      resources: [
        resource({id: 'cdc', contact: phone}),
        resource({id: 'partie', statut: 'ferme'}),
        resource({id: 'pole'}),
      ],
    };
    const {doors} = parcoursView(one, received, indexDirectory(received, TODAY));
    const named = Object.entries(doors).map(([place, entries]) => [
      place,
      ...entries.map(({id, ways}) => `${id} ${ways.map(({text}) => text).join()}`),
    ]);
    expect(named).toEqual([
      ['coaticook', 'pole pole.example'],
      ['granit', 'cdc 819\u00a0555-0142'],
      ['estrie', 'pole pole.example'],
    ]);
  });

  it('says which territories are served by what does not serve the whole region', () => {
    const local = {...content, resources: [resource({id: 'ouverte', territoires: ['coaticook']})]};
    const {stages} = parcoursView(one, local, indexDirectory(local, TODAY));
    const serves = stages.flatMap(({lines}) => lines.map((line) => [line.id, line.serves]));
    expect(serves).toContainEqual(['ouverte', ['coaticook', 'estrie']]);
    expect(view().stages[1]?.lines.map((line) => line.serves)).toEqual([undefined, undefined]);
  });

  it('leaves out a line that leads nowhere, and a stage without lines', () => {
    const etapes = [{etape: 'idee', lignes: [{pratique: 'idee/absente', pourquoi: 'Pour rien.'}]}];
    expect(view({etapes}).stages).toEqual([]);
  });

  it('leads to the others that serve the same needs', () => {
    expect(view().near.map(({id}) => id)).toEqual(['deux']);
  });
});

it('lists what happens apart from the sorts of projects, by name', () => {
  const {situations, projects} = parcoursListView(content);
  expect(situations.map(({id}) => id)).toEqual(['trois', 'un']);
  expect(projects.map(({id}) => id)).toEqual(['deux']);
});
