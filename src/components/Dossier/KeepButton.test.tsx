import {act} from 'react';
import {Link} from 'react-router-dom';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {line} from '@site/src/dossier/fixtures';
import {openKept} from '@site/src/dossier/kept';
import {fireEvent, renderAt, screen} from '@site/tests/rendering';
import {Around, KeptCount} from './Around';
import {dossierStore} from './dossierStore';
import {keep} from './gestures';
import KeepButton from './KeepButton';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  act(() => {
    vi.runOnlyPendingTimers();
    dossierStore.update(() => ({}));
  });
  vi.useRealTimers();
});

function Page() {
  return (
    <>
      <KeptCount />
      <main>
        <div className="bandeau">
          <KeepButton genre="gabarit" id="budget" nom="Budget" />
        </div>
        <ul>
          {['a', 'b'].map((id) => (
            <li key={id}>
              <a href={`/${id}`}>Lien {id}</a>
              <KeepButton genre="ressource" id={id} nom={`Fiche ${id}`} />
            </li>
          ))}
        </ul>
        <input aria-label="Mots" />
      </main>
      <Around />
    </>
  );
}

const button = (name: string) => screen.getByRole('button', {name: `Garder ${name}`});
const said = () => screen.getByRole('status').textContent;
const kept = () => openKept(dossierStore.get().content).items.map(({id}) => id);

it('keeps, counts, says it for six seconds, and undoes it', () => {
  renderAt('/repertoire', <Page />);
  expect(button('Fiche a').getAttribute('aria-pressed')).toBe('false');
  fireEvent.click(button('Fiche a'));
  expect(button('Fiche a').getAttribute('aria-pressed')).toBe('true');
  expect(said()).toContain('C’est dans mon dossier (1).');
  fireEvent.click(button('Budget'));
  expect(said()).toContain('C’est dans mon dossier (2).');
  fireEvent.click(screen.getByRole('button', {name: 'Annuler'}));
  expect(kept()).toEqual(['a']);
  expect(said()).toBe('');
  fireEvent.click(button('Fiche a'));
  expect(said()).toContain('Ce n’est plus dans mon dossier (0).');
  act(() => void vi.advanceTimersByTime(6000));
  expect(said()).toBe('');
});

it('leaves what was said with the page, or when one closes it', () => {
  renderAt(
    '/repertoire',
    <>
      <Link to="/repertoire?q=loyer">Filtrer</Link>
      <Link to="/guide">Guide</Link>
      <Page />
    </>,
  );
  fireEvent.click(button('Fiche a'));
  fireEvent.click(screen.getByRole('link', {name: 'Filtrer'}));
  expect(said()).toContain('C’est dans mon dossier (1).');
  fireEvent.click(screen.getByRole('link', {name: 'Guide'}));
  expect(said()).toBe('');
  fireEvent.click(button('Fiche b'));
  fireEvent.click(screen.getByRole('button', {name: 'Fermer ce message'}));
  expect(said()).toBe('');
});

it('keeps several at once, says it once, and takes back those it has added', () => {
  renderAt('/trouver/reponse', <Page />);
  fireEvent.click(button('Fiche b'));
  const three = ['a', 'b', 'c'].map((id) => ({genre: 'ressource' as const, id, nom: `Fiche ${id}`}));
  act(() => keep(three));
  expect(kept()).toEqual(['b', 'a', 'c']);
  expect(said()).toContain('Deux ressources ajoutées à mon dossier (3).');
  fireEvent.click(screen.getByRole('button', {name: 'Annuler'}));
  expect(kept()).toEqual(['b']);
  fireEvent.click(button('Fiche b'));
  act(() => keep(three));
  expect(said()).toContain('Trois ressources ajoutées à mon dossier (3).');
  fireEvent.click(screen.getByRole('button', {name: 'Annuler'}));
  expect(kept()).toEqual([]);
});

it('waits for who reads', () => {
  renderAt('/repertoire', <Page />);
  fireEvent.click(button('Fiche a'));
  fireEvent.focus(screen.getByRole('link', {name: 'Voir'}));
  act(() => void vi.advanceTimersByTime(20_000));
  expect(said()).toContain('C’est dans mon dossier');
  fireEvent.blur(screen.getByRole('link', {name: 'Voir'}));
  act(() => void vi.advanceTimersByTime(6000));
  expect(said()).toBe('');
});

it('puts a line back with all that it said', () => {
  renderAt('/repertoire', <Page />);
  act(() =>
    dossierStore.update(() => ({lignes: {'ressource:a': {...line('a', {note: 'Ma note'}), rang: 1}}})),
  );
  fireEvent.click(button('Fiche a'));
  expect(kept()).toEqual([]);
  fireEvent.click(screen.getByRole('button', {name: 'Annuler'}));
  expect(openKept(dossierStore.get().content).items[0]?.note).toBe('Ma note');
});

it('answers the key g: the row one is on, else the page; not where one writes', () => {
  renderAt('/repertoire', <Page />);
  fireEvent.keyDown(document.body, {key: 'g'});
  expect(kept()).toEqual(['budget']);
  const link = screen.getByRole('link', {name: 'Lien b'});
  link.focus();
  fireEvent.keyDown(link, {key: 'g'});
  expect(kept()).toEqual(['budget', 'b']);
  const words = screen.getByLabelText('Mots');
  words.focus();
  fireEvent.keyDown(words, {key: 'g'});
  fireEvent.keyDown(document.body, {key: 'g', ctrlKey: true});
  expect(kept()).toEqual(['budget', 'b']);
});

it('says that a device keeps nothing, and keeps it for the visit', () => {
  const refuse = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  renderAt('/repertoire', <Page />);
  fireEvent.click(button('Fiche a'));
  expect(said()).toContain('Ce navigateur ne garde rien');
  expect(button('Fiche a').getAttribute('aria-pressed')).toBe('true');
  refuse.mockRestore();
});
