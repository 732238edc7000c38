import {afterEach, describe, expect, it, vi} from 'vitest';
import {fireEvent, renderAt, screen} from '@site/tests/rendering';
import {addresses} from '@site/src/model/addresses';
import type {Parcel} from './WaysOut';

const SITE = {repository: null as string | null, texts: {} as Record<string, string>};

vi.mock('@docusaurus/useDocusaurusContext', () => ({
  default: () => ({siteConfig: {customFields: SITE}}),
}));

const {default: WaysOut} = await import('./WaysOut');

const PARCEL: Parcel = {
  subject: 'Proposer\u00a0: Atelier du Quai',
  sentences: ['Bonjour, voici une ressource.'],
  fileName: 'atelier-du-quai.md',
  text: '---\nnom: Atelier du Quai\n---\n',
};
const MAIL = {courriel_propositions: 'propositions@exemple.org'};

const show = (parcel: Partial<Parcel> = {}) =>
  renderAt('/contribuer/proposer', <WaysOut parcel={{...PARCEL, ...parcel}} />);
const hrefs = () => screen.queryAllByRole('link').map((link) => link.getAttribute('href') ?? '');
const said = () => document.body.textContent;

describe('WaysOut', () => {
  afterEach(() => Object.assign(SITE, {repository: null, texts: {}}));

  it('says whom to give the file to when nothing is open to receive it', () => {
    show();
    expect(hrefs()).toEqual([addresses.community()]);
    expect(said()).toContain('Aucune adresse n’est ouverte');
    expect(screen.getByRole('button', {name: 'Télécharger le fichier'})).toBeTruthy();
  });

  it('writes the whole file in a letter', () => {
    SITE.texts = MAIL;
    show();
    const [letter = ''] = hrefs();
    expect(decodeURIComponent(letter)).toContain(PARCEL.text.replaceAll('\n', '\r\n'));
    expect(said()).toContain('prêt à partir');
  });

  it('says that a file too long for a letter is attached by hand', () => {
    SITE.texts = MAIL;
    show({text: `---\nnom: Atelier\n---\n\n${'Un été à Magog. '.repeat(600)}`});
    const [letter = ''] = hrefs();
    expect(decodeURIComponent(letter)).toContain('Je joins le fichier atelier-du-quai.md.');
    expect(said()).toContain('joignez-le à la main');
  });

  it('opens what is prepared in another tab, and keeps the draft', () => {
    show({prepared: 'https://forge.example/projet/new/main?filename=a'});
    const link = screen.getByRole('link', {name: /^Envoyer par la page du projet/});
    expect(link.getAttribute('target')).toBe('_blank');
    expect(said()).toContain('Votre brouillon reste ici.');
  });

  it('copies the text, then opens the page, when nothing could be prepared', () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', {...navigator, clipboard: {writeText}});
    show({page: 'https://forge.example/projet/edit/main/a.md'});
    fireEvent.click(screen.getByRole('link', {name: /^Copier, puis ouvrir/}));
    expect(writeText).toHaveBeenCalledWith(PARCEL.text);
  });
});
