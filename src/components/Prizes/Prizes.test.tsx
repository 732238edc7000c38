import type {ReactNode} from 'react';
import {describe, expect, it, vi} from 'vitest';
import type {Prize} from '@site/src/model/prize';
import {addresses} from '@site/src/model/addresses';
import {contentOf, prize} from '@site/src/views/fixtures';
import type {PrizesView} from '@site/src/views/prizesView';
import {prizesView} from '@site/src/views/prizesView';
import {renderAt, screen, within} from '@site/tests/rendering';

vi.mock('@site/src/components/PageFrame', () => ({default: ({children}: {children: ReactNode}) => children}));
vi.mock('@site/src/components/PageFrame/withPage', () => ({withPage: (view: unknown) => view}));

const {default: Page} = await import('.');
const Prizes = Page as unknown as (props: {data: PrizesView & {former: object}}) => ReactNode;

const WINNER: NonNullable<Prize['laureats']>[number] = {
  projet: 'Le Quai',
  organisation: 'Atelier du Quai',
  pourquoi: 'Ses voisins y reviennent chaque semaine.',
  consentement: {date: '2027-05-02', moyen: 'courriel de l’organisation'},
};

function show(prizes: Prize[], today = '2027-02-15') {
  const content = contentOf([]);
  const community = {
    ...content.community,
    activites: [{id: 'concours', nom: 'Concours (prix)', page: '/prix'}],
    objectifs: [{nom: 'Rayonnement et sensibilisation', activites: ['concours']}],
  };
  const data = {...prizesView({...content, community, prizes}, today), former: {}};
  return renderAt(addresses.prizes(), <Prizes data={data} />).container;
}

const edition = () => within(screen.getByRole('region', {name: /^Prix de l’essai/}));
const link = (name: RegExp) => edition().queryByRole('link', {name})?.getAttribute('href');

describe('the page of the prize', () => {
  it('invents nothing while nothing is announced, and says where the plan comes from', () => {
    const page = show([]);
    expect(screen.getByRole('heading', {name: 'Aucune édition annoncée'})).toBeDefined();
    expect(page.textContent).toContain('«\u00a0Concours (prix)\u00a0»');
    expect(page.textContent).toContain('rayonnement et sensibilisation');
    expect(page.textContent).toContain('Source\u00a0: Documents de la communauté.');
    expect(page.textContent).not.toMatch(/\b20\d\d\b/);
  });

  it('says of an edition that is open until when, how, and where to hand a file in', () => {
    show([prize()]);
    expect(edition().getByText('Ouvert jusqu’au 31 mars 2027')).toBeDefined();
    expect(link(/règlement/)).toBe('https://prix.example/reglement');
    expect(link(/Déposer/)).toBe('https://prix.example/depot');
    expect(edition().getByRole('heading', {level: 3, name: 'Comment participer'})).toBeDefined();
    expect(screen.queryByText('Aucune édition annoncée')).toBeNull();
  });

  it('takes no file before the day, nor after it', () => {
    show([prize()], '2027-01-31');
    expect(edition().getByText('Ouvre le 1er février 2027')).toBeDefined();
    expect(link(/Déposer/)).toBeUndefined();
    document.body.replaceChildren();
    show([prize()], '2027-04-01');
    expect(edition().getByText('Dépôt terminé')).toBeDefined();
    expect(link(/Déposer/)).toBeUndefined();
  });

  it('names the winners with the day they agreed, and no longer how to take part', () => {
    const page = show([prize({laureats: [WINNER]})], '2027-06-01');
    expect(edition().getByText('Lauréats annoncés')).toBeDefined();
    expect(edition().getByRole('heading', {level: 4, name: 'Le Quai'})).toBeDefined();
    expect(page.textContent).toContain('donné le 2\u00a0mai 2027');
    expect(page.textContent).not.toContain('courriel de l’organisation');
    expect(edition().queryByRole('heading', {name: 'Comment participer'})).toBeNull();
  });

  it('gives the weight of each criterion, the categories, and the jury by its organisations', () => {
    show([
      prize({
        criteres: [
          {nom: 'Avec les gens', phrase: 'Ils ont leur mot à dire.', poids: 60},
          {nom: 'Appris', phrase: 'Le projet dit ce qui a raté.', poids: 40},
        ],
        categories: [{nom: 'Premiers pas', phrase: 'Moins de deux ans.'}],
        jury: [{organisation: 'Centre d’essai'}],
      }),
    ]);
    const terms = edition()
      .getAllByRole('term')
      .map(({textContent}) => textContent);
    expect(terms).toEqual(
      expect.arrayContaining(['Avec les gens60\u00a0%', 'Appris40\u00a0%', 'Premiers pas', 'Clôture']),
    );
    expect(edition().getByText('Centre d’essai')).toBeDefined();
  });

  it('says plainly what is not known, and that an edition is cancelled or put off', () => {
    show([prize({calendrier: undefined, reglement: undefined, depot: undefined})]);
    expect(edition().getByText('Dates à venir')).toBeDefined();
    expect(edition().getByText(/ne donnent pas l’adresse du règlement/)).toBeDefined();
    document.body.replaceChildren();
    show([prize({etat: 'annule'})]);
    expect(edition().getByText('Annulé')).toBeDefined();
    expect(link(/Déposer/)).toBeUndefined();
  });
});
