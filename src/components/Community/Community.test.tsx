import type {ReactNode} from 'react';
import {describe, expect, it, vi} from 'vitest';
import {addresses} from '@site/src/model/addresses';
import type {CommunityView} from '@site/src/views/communityView';
import {communityView} from '@site/src/views/communityView';
import {contentOf, resource} from '@site/src/views/fixtures';
import {renderAt, screen, within} from '@site/tests/rendering';

const SITE = {repository: null as string | null, texts: {licence: 'CC BY 4.0'} as Record<string, string>};
vi.mock('@docusaurus/useDocusaurusContext', () => ({
  default: () => ({siteConfig: {customFields: SITE}}),
}));
vi.mock('@site/src/components/PageFrame', () => ({default: ({children}: {children: ReactNode}) => children}));
vi.mock('@site/src/components/PageFrame/withPage', () => ({withPage: (view: unknown) => view}));

const {default: Page} = await import('.');
const Community = Page as unknown as (props: {data: CommunityView}) => ReactNode;

const content = contentOf([resource({id: 'quai', nom: 'Atelier du Quai', url: 'https://quai.example'})]);
const data = communityView({
  ...content,
  community: {
    ...content.community,
    historique: [
      {
        date: '2024-04-11',
        titre: 'Forum',
        constats: [
          {titre: 'Points forts', points: ['La taille humaine', 'La créativité']},
          {titre: 'Points faibles', points: ['Les silos']},
        ],
      },
      {date: '2025-02-20', titre: 'Début', resume: 'Le véhicule est adopté.', fiche: 'quai'},
    ],
    activites: [
      {id: 'rencontre', nom: 'Rencontre', page: '/evenements'},
      {id: 'concours', nom: 'Concours', page: '/prix'},
    ],
    objectifs: [
      {nom: 'Se connaître', activites: ['rencontre']},
      {nom: 'Rayonner', activites: ['concours', 'rencontre']},
    ],
    pilotage: {
      organisations: [{nom: 'ADQ', fiche: 'quai'}, {nom: 'Sans fiche'}],
      remerciements: [],
    },
    plateformes: [
      {nom: 'Place', texte: 'Un lieu où l’on s’écrit.', mots: ['gratuit', 'ouvert'], fiche: 'quai'},
    ],
  },
});
data.activities[0]?.templates.push({
  id: 'rencontre',
  titre: 'Préparer une rencontre',
  resume: 'Une page pour tout prévoir.',
  url: '/boite-a-outils/rencontre',
  forme: 'fiche',
});

const show = () => renderAt(addresses.community(), <Community data={data} />).container;

describe('the page of the community', () => {
  it('leads from its plan to each of its parts, in their order', () => {
    show();
    const plan = within(screen.getByRole('navigation', {name: 'Dans cette page'})).getAllByRole('link');
    const titles = screen.getAllByRole('heading', {level: 2});
    expect(plan.map((link) => link.getAttribute('href'))).toEqual(titles.map(({id}) => `#${id}`));
    expect(plan.map(({textContent}) => textContent)).toEqual(titles.map(({textContent}) => textContent));
  });

  it('tells each meeting with what people found there', () => {
    show();
    const region = within(screen.getByRole('region', {name: 'D’où elle vient'}));
    expect(region.getAllByRole('heading', {level: 3})).toHaveLength(data.history.length);
    const found = region.getAllByRole('list').map((list) => list.textContent);
    expect(found).toEqual(expect.arrayContaining(['La taille humaineLa créativité', 'Les silos']));
    expect(region.getByText('Le véhicule est adopté.')).toBeDefined();
    expect(region.getByRole('link', {name: 'Atelier du Quai'})).toBeDefined();
  });

  it('gives the organisations that can be reached their door, and says of the others what is missing', () => {
    show();
    const region = within(screen.getByRole('region', {name: /^Qui la pilote/}));
    const links = region.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/repertoire/quai', 'https://quai.example']);
    expect(region.getByText('Pas encore de fiche')).toBeDefined();
  });

  it('says what each platform is in its own words, with its entry', () => {
    show();
    const region = within(screen.getByRole('region', {name: 'La rejoindre'}));
    const [platform] = region.getAllByRole('definition');
    expect(platform?.textContent).toContain('«\u00a0Un lieu où l’on s’écrit.\u00a0»#gratuit #ouvert');
    expect(region.getByRole('link', {name: 'Atelier du Quai'}).getAttribute('href')).toBe('/repertoire/quai');
  });

  it('says in the table yes and no, in words', () => {
    show();
    const [, ...rows] = within(screen.getByRole('table')).getAllByRole('row');
    const said = rows.map((row) =>
      within(row)
        .getAllByRole('cell')
        .map(({textContent}) => textContent === 'oui'),
    );
    expect(said).toEqual(
      data.goals.map((goal) => data.activities.map(({id}) => goal.activities.includes(id))),
    );
  });

  it('leads to the prize, to the meetings and to the kit that helps to hold them', () => {
    const page = show();
    const hrefs = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(
      expect.arrayContaining([addresses.prizes(), addresses.events(), addresses.inclusion()]),
    );
    for (const {templates} of data.activities) for (const {url} of templates) expect(hrefs).toContain(url);
  });

  it('offers only the channels that the site is given', () => {
    show();
    const writing = () => within(screen.getByRole('region', {name: 'Nous écrire'}));
    expect(writing().getByText(/Aucune adresse n’est encore ouverte/)).toBeDefined();
    document.body.replaceChildren();
    SITE.texts = {...SITE.texts, courriel_propositions: 'propositions@exemple.org'};
    show();
    expect(
      writing()
        .getByRole('link', {name: /par courriel/})
        .getAttribute('href'),
    ).toMatch(/^mailto:propositions@exemple\.org\?/);
  });
});
