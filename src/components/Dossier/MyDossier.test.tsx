import {act} from 'react';
import {Trash2} from 'lucide-react';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {keptOf, line} from '@site/src/dossier/fixtures';
import type {DossierItem} from '@site/src/dossier/item';
import {openKept} from '@site/src/dossier/kept';
import {toFragment} from '@site/src/dossier/link';
import {resource, contentOf, practice} from '@site/src/views/fixtures';
import {dossierData} from '@site/src/views/dossierData';
import {indexDirectory} from '@site/src/views/directoryIndex';
import {directoryData} from '@site/src/views/explorerView';
import {fireEvent, renderAt, screen, within} from '@site/tests/rendering';
import {dossierStore} from './dossierStore';
import {listStore, toAdvice} from './listStore';
import MyDossier from './MyDossier';

const TODAY = '2026-12-01';
const TELEPHONE = {telephone: [{numero: '819-555-0142'}]};
const content = {
  ...contentOf([
    ...['a', 'b', 'c'].map((id) => resource({id, nom: `Fiche ${id}`, etapes: ['essai']})),
    resource({id: 'appel', nom: 'Fiche appel', etapes: ['essai'], contact: TELEPHONE}),
    resource({id: 'muette', nom: 'Fiche muette', etapes: ['essai'], url: undefined, organisme: 'appel'}),
    resource({id: 'finie', nom: 'Fiche finie', etapes: ['essai'], statut: 'ferme'}),
  ]),
  practices: [practice({id: 'ecouter', titre: 'Écoutez'})],
};
const sources = {
  data: dossierData(content),
  directory: directoryData(indexDirectory(content, TODAY)),
  today: TODAY,
};

vi.mock('./useSources', () => ({useSources: () => ({status: 'ready', sources, load() {}})}));

/** How many lines have been drawn: each has one bin. */
const drawn = vi.hoisted(() => ({lines: 0}));
vi.mock('@site/src/components/Icon', () => ({
  default({as}: {as: unknown}) {
    if (as === Trash2) drawn.lines += 1;
    return null;
  },
}));

const keep = (...items: DossierItem[]) => act(() => dossierStore.update(() => keptOf(...items)));
const kept = () => openKept(dossierStore.get().content).items;
const names = () => screen.getAllByRole('heading', {level: 3}).map(({textContent}) => textContent);

beforeEach(() => {
  globalThis.CSS ??= {escape: (text: string) => text} as typeof CSS;
});
/** What was brought to the top of the screen: jsdom has no layout. */
const brought = vi.fn();
beforeEach(() => {
  Element.prototype.scrollIntoView = function (this: Element, options) {
    brought(this.textContent, options);
  };
});
afterEach(() => brought.mockClear());
afterEach(() => act(() => dossierStore.update(() => ({}))));

it('teaches how to begin', () => {
  renderAt('/dossier', <MyDossier />);
  expect(screen.getByRole('heading', {name: 'Votre dossier est vide'})).toBeTruthy();
  expect(screen.getByRole('link', {name: 'Chercher dans le répertoire'})).toBeTruthy();
});

it('moves a line with the focus, says where it is, and files it elsewhere', () => {
  renderAt('/dossier', <MyDossier />);
  keep(line('a'), line('b'), line('c'));
  expect(names()).toEqual(['Fiche a', 'Fiche b', 'Fiche c']);
  const down = () => screen.getByRole('button', {name: 'Descendre Fiche a'});
  down().focus();
  fireEvent.click(down());
  expect(names()).toEqual(['Fiche b', 'Fiche a', 'Fiche c']);
  expect(document.activeElement).toBe(down());
  expect(screen.getByText(/^Fiche a : 2 sur 3/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', {name: 'Retirer Fiche a'}));
  expect(kept().map(({id}) => id)).toEqual(['b', 'c']);
  expect(document.activeElement).toBe(screen.getByRole('button', {name: 'Retirer Fiche c'}));
});

it('keeps where one stands, a date and a note', () => {
  vi.useFakeTimers();
  renderAt('/dossier', <MyDossier />);
  keep(line('a'));
  fireEvent.change(screen.getByLabelText('Où j’en suis'), {target: {value: 'demande'}});
  fireEvent.change(screen.getByLabelText('Y revenir le'), {target: {value: '2027-01-05'}});
  fireEvent.click(screen.getByRole('button', {name: /Ajouter une note/}));
  fireEvent.change(screen.getByLabelText('Ma note'), {target: {value: 'Appeler'}});
  act(() => void vi.advanceTimersByTime(500));
  expect(kept()[0]).toMatchObject({etat: 'demande', retour: '2027-01-05', note: 'Appeler'});
  vi.useRealTimers();
});

it('offers what a link carries, and takes the chosen lines only', () => {
  const parcel = {
    de: 'conseil' as const,
    mot: 'Commencez par là.',
    items: [line('a', {conseil: 'Pour vos débuts.'}), line('b'), line('inconnue')],
  };
  keep(line('b', {note: 'Mienne'}));
  renderAt(`/dossier${toFragment(parcel, {withOwn: false})}`, <MyDossier />);
  const offer = screen.getByRole('region', {name: 'On vous propose une liste'});
  expect(offer.textContent).toContain('Commencez par là.');
  expect(offer.textContent).toContain('Pour vos débuts.');
  fireEvent.click(within(offer).getByLabelText(/inconnue/));
  fireEvent.click(within(offer).getByRole('button', {name: /Ajouter 1/}));
  expect(kept().map(({id, note, conseil}) => [id, note, conseil])).toEqual([
    ['b', 'Mienne', undefined],
    ['a', undefined, 'Pour vos débuts.'],
  ]);
  fireEvent.click(screen.getByRole('button', {name: 'Annuler'}));
  expect(kept().map(({id}) => id)).toEqual(['b']);
});

it('leads from each line of an offer to its page, and to the first way to reach it', () => {
  const parcel = {de: 'conseil' as const, items: [line('appel'), line('muette')]};
  renderAt(`/dossier${toFragment(parcel, {withOwn: false})}`, <MyDossier />);
  const offer = screen.getByRole('region', {name: 'On vous propose une liste'});
  const lines = within(offer)
    .getAllByRole('listitem')
    .filter(({textContent}) => textContent.includes('Lire'));
  const links = lines.map((item) =>
    within(item)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  );
  const phone = 'tel:+18195550142';
  expect(links).toEqual([
    ['/repertoire/appel', phone],
    ['/repertoire/muette', '/repertoire/appel', phone],
  ]);
});

it('says what has changed since it was seen, and that a page is gone, until one has seen it', () => {
  renderAt('/dossier', <MyDossier />);
  keep(line('a', {vu: {jour: '2026-11-01', statut: 'autre', echeance: '[]'}}), line('partie'), {
    ...line('x'),
    genre: 'pratique',
    id: 'essai/ecouter',
    vu: {jour: '2026-10-01', revise: '2026-10-01'},
  });
  const since = screen.getByRole('region', {name: 'Depuis votre dernière visite'});
  expect(since.textContent).toContain(
    'Fiche a. Depuis le 1er\u00a0novembre 2026'.replace('\u00a0', ' ').slice(0, 9),
  );
  expect(since.textContent).toContain('le texte a été révisé');
  expect(screen.getByText(/Le site ne connaît pas cette page/)).toBeTruthy();
  fireEvent.click(within(since).getByRole('button', {name: 'J’ai tout vu'}));
  expect(screen.queryByRole('region', {name: 'Depuis votre dernière visite'})).toBeNull();
});

it('gives on the line itself a way to reach it, or whom to go through, and none for what is over', () => {
  renderAt('/dossier', <MyDossier />);
  keep(line('appel'), line('muette'), line('finie'));
  const lineOf = (id: string) =>
    within(document.querySelector(`[data-ligne="ressource:${id}"]`) as HTMLElement);
  const call = lineOf('appel').getByRole('link', {name: /^Appeler le 819/});
  expect(call.getAttribute('href')).toBe('tel:+18195550142');
  const muted = lineOf('muette');
  expect(muted.getByRole('link', {name: 'Fiche appel'})).toBeTruthy();
  expect(muted.getByRole('link', {name: /^Appeler le 819.*Fiche appel$/})).toBeTruthy();
  expect(lineOf('finie').getAllByRole('link')).toHaveLength(1);
});

it('gives back, as it is, a text that could not be read', () => {
  localStorage.setItem('2ise:garde:dossier', 'ceci n’est pas un dossier');
  renderAt('/dossier', <MyDossier />);
  expect(screen.getByRole('alert').textContent).toContain('mise de côté');
  expect(screen.getByRole('button', {name: 'Télécharger ce texte'})).toBeTruthy();
  localStorage.clear();
});

it('hands over the sentences of one who advises; another dossier gets them as an offer, and keeps its own lines', () => {
  vi.useFakeTimers();
  const {unmount} = renderAt('/dossier', <MyDossier />);
  keep(line('a', {note: 'Pour moi seul'}), line('b'));
  fireEvent.click(screen.getByRole('button', {name: 'Préparer une liste'}));
  fireEvent.change(screen.getByLabelText(/une phrase.*Fiche a/), {target: {value: 'Elle vous rappelle.'}});
  act(() => void vi.advanceTimersByTime(500));
  vi.useRealTimers();
  const handed = toAdvice({items: kept()}, listStore.get().content);
  unmount();

  // Somebody else's device.
  act(() => listStore.update(() => ({})));
  keep(line('b', {note: 'La mienne', etat: 'demande'}), line('c'));
  renderAt(`/dossier${toFragment(handed, {withOwn: false})}`, <MyDossier />);
  const offer = screen.getByRole('region', {name: 'On vous propose une liste'});
  expect(offer.textContent).toContain('Elle vous rappelle.');
  expect(offer.textContent).not.toContain('Pour moi seul');
  expect(kept().map(({id}) => id)).toEqual(['b', 'c']);
  fireEvent.click(within(offer).getByRole('button', {name: /^Ajouter/}));
  expect(kept().map(({id, etat, note, conseil}) => [id, etat, note, conseil])).toEqual([
    ['b', 'demande', 'La mienne', undefined],
    ['c', 'a-contacter', undefined, undefined],
    ['a', 'a-contacter', undefined, 'Elle vous rappelle.'],
  ]);
});

it('takes who prepares a list to it, and back to the lines', () => {
  renderAt('/dossier', <MyDossier />);
  keep(line('a'));
  expect(brought).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', {name: 'Préparer une liste'}));
  const heading = screen.getByRole('heading', {name: 'Préparer une liste'});
  expect(document.activeElement).toBe(heading);
  expect(brought).toHaveBeenLastCalledWith('Préparer une liste', {block: 'start'});
  fireEvent.click(screen.getByRole('button', {name: 'Revenir à mon dossier'}));
  expect(document.activeElement?.tagName).toBe('H2');
  expect(brought).toHaveBeenLastCalledWith(document.activeElement?.textContent, {block: 'start'});
});

it('draws one line again when one line changes, however many there are', () => {
  keep(...Array.from({length: 100}, (_, rank) => line(`f-${rank}`)));
  const {container} = renderAt('/dossier', <MyDossier />);
  expect(drawn.lines).toBeLessThanOrEqual(200);
  const [first] = container.querySelectorAll('select');
  drawn.lines = 0;
  fireEvent.change(first as HTMLElement, {target: {value: 'obtenu'}});
  expect(drawn.lines).toBe(1);
});

it('empties only when one has confirmed, and undoes it', () => {
  renderAt('/dossier', <MyDossier />);
  keep(line('a'), line('b'));
  fireEvent.click(screen.getByRole('button', {name: 'Vider mon dossier'}));
  expect(kept()).toHaveLength(2);
  fireEvent.click(screen.getByRole('button', {name: 'Oui, vider'}));
  expect(kept()).toEqual([]);
  fireEvent.click(screen.getByRole('button', {name: 'Annuler'}));
  expect(kept()).toHaveLength(2);
});
