import {afterEach, describe, expect, it, vi} from 'vitest';
import {renderAt, screen} from '@site/tests/rendering';
import {addresses} from '@site/src/model/addresses';

const SITE = {repository: null as string | null, texts: {} as Record<string, string>};

vi.mock('@docusaurus/useDocusaurusContext', () => ({
  default: () => ({siteConfig: {customFields: SITE}}),
}));

const {default: WaysToWrite} = await import('./WaysToWrite');

const show = () =>
  renderAt('/contribuer', <WaysToWrite subject="Proposer une ressource" points={['Son nom', 'Sa page']} />);
const hrefs = () => screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '');

describe('WaysToWrite', () => {
  afterEach(() => Object.assign(SITE, {repository: null, texts: {}}));

  it('sends to the community when no address is open, and promises nothing', () => {
    show();
    expect(hrefs()).toEqual([addresses.community()]);
    expect(document.body.textContent).toContain('Aucune adresse n’est encore ouverte');
  });

  it('prepares a letter whose questions are already written', () => {
    SITE.texts = {courriel_propositions: 'propositions@exemple.org'};
    show();
    const [letter = ''] = hrefs();
    expect(letter).toMatch(/^mailto:propositions@exemple\.org\?subject=Proposer%20une%20ressource&body=/);
    expect(decodeURIComponent(letter)).toContain('Son nom\u00a0:\r\n\r\n\r\nSa page\u00a0:');
    expect(hrefs()).toHaveLength(1);
  });

  it('prepares a message of the project, and says that it is public', () => {
    SITE.repository = 'https://forge.example/projet';
    show();
    const [message = ''] = hrefs();
    const {origin, pathname, searchParams} = new URL(message);
    expect(origin + pathname).toBe('https://forge.example/projet/issues/new');
    expect(searchParams.get('title')).toBe('Proposer une ressource');
    expect(searchParams.get('body')).toContain('Sa page\u00a0:');
    expect(document.body.textContent).toContain('votre message y est public');
  });

  it('offers both when both exist, the letter first', () => {
    Object.assign(SITE, {
      repository: 'https://forge.example/projet',
      texts: {courriel_propositions: 'propositions@exemple.org'},
    });
    show();
    expect(hrefs().map((href) => href.split(':')[0])).toEqual(['mailto', 'https']);
  });
});
