import {describe, expect, it} from 'vitest';
import type {Prize} from '../model/prize';
import {contentOf, prize, resource} from './fixtures';
import {prizesView} from './prizesView';

const DAYS = {before: '2027-01-10', during: '2027-02-15', after: '2027-04-10'};

function viewOf(prizes: Prize[], today = DAYS.during) {
  const content = contentOf([resource({id: 'quai', nom: 'Atelier du Quai'})]);
  return prizesView(
    {
      ...content,
      prizes,
      community: {
        ...content.community,
        activites: [
          {id: 'rencontre', nom: 'Rencontre', page: '/evenements'},
          {id: 'concours', nom: 'Concours', page: '/prix'},
        ],
        objectifs: [{nom: 'Rayonnement', activites: ['concours']}],
      },
    },
    today,
  );
}

describe('prizesView', () => {
  it('says what was planned, and nothing more, while nothing is announced', () => {
    const view = viewOf([]);
    expect(view.editions).toEqual([]);
    expect(view.planned).toMatchObject({nom: 'Concours', goals: ['Rayonnement']});
    expect(view.source).toBe('Documents de la communauté');
  });

  it('opens the door of the files only while they are taken', () => {
    const phases = Object.values(DAYS).map((day) => viewOf([prize()], day).editions[0]);
    expect(phases.map((edition) => [edition?.phase, edition?.handIn])).toEqual([
      ['planned', undefined],
      ['open', 'https://prix.example/depot'],
      ['closed', undefined],
    ]);
  });

  it('shows a winner with its entry and the day it agreed, and keeps the way it agreed to the file', () => {
    const [edition] = viewOf([
      prize({
        laureats: [
          {
            projet: 'Le Quai',
            organisation: 'Atelier du Quai',
            fiche: 'quai',
            pourquoi: 'Ses voisins y reviennent.',
            consentement: {date: '2027-05-02', moyen: 'courriel de l’organisation'},
          },
        ],
      }),
    ]).editions;
    expect(edition?.phase).toBe('awarded');
    expect(edition?.winners).toEqual([
      {
        nom: 'Atelier du Quai',
        entry: {nom: 'Atelier du Quai', url: '/repertoire/quai'},
        project: 'Le Quai',
        why: 'Ses voisins y reviennent.',
        agreedOn: '2027-05-02',
      },
    ]);
    expect(JSON.stringify(edition)).not.toContain('courriel de');
  });

  it('puts first what runs, then what is to come, then the latest', () => {
    const past = (id: string, year: string) =>
      prize({id, calendrier: {ouverture: `${year}-02-01`, cloture: `${year}-03-31`}});
    const {editions} = viewOf([
      past('2024', '2024'),
      past('2026', '2026'),
      prize({id: 'future', calendrier: undefined}),
      prize({id: 'annule', etat: 'annule'}),
      prize({id: 'ouvert'}),
    ]);
    expect(editions.map(({id}) => id)).toEqual(['ouvert', 'future', '2026', '2024', 'annule']);
  });
});
