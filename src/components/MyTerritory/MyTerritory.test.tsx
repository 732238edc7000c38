import {afterEach, describe, expect, it, vi} from 'vitest';
import {keyOf} from '@site/src/deviceStore/shape';
import {toPlaces} from '@site/src/model/territory';
import {vocabularies} from '@site/src/views/fixtures';
import {act, fireEvent, renderAt, renderHook, screen} from '@site/tests/rendering';
import {EARLY_MARK} from './early';
import MineSwitch from './MineSwitch';
import {myProject} from './myProject';
import PlaceLinks from './PlaceLinks';
import {projectShape} from './shape';
import {useMyTerritory} from './useMyTerritory';
import MyTerritory from './index';

const places = toPlaces(vocabularies.territoires);
const KEY = keyOf(projectShape.name);
const keptText = (contenu: object) => JSON.stringify({version: 1, contenu});
const choice = () => screen.getByRole<HTMLSelectElement>('combobox');
const choose = (id: string) => fireEvent.change(choice(), {target: {value: id}});
const hook = () => renderHook(() => useMyTerritory(places)).result;

afterEach(() => {
  act(() => myProject.update(() => ({})));
  vi.unstubAllGlobals();
  localStorage.clear();
  delete document.documentElement.dataset.ailleurs;
});

describe('the territory of the visitor', () => {
  it('is asked, chosen, changed and forgotten in one tap each, for every reader', () => {
    renderAt('/', <MyTerritory places={places} />);
    const other = hook();
    expect(choice().value).toBe('');
    expect(screen.queryByRole('button', {name: 'Oublier'})).toBeNull();
    choose('granit');
    expect(other.current.kept?.id).toBe('granit');
    expect(localStorage.getItem(KEY)).toBe(keptText({territoire: 'granit'}));
    expect(screen.getByRole('status').textContent).toMatch(/la MRC du Granit/);
    choose('estrie');
    expect(other.current.kept?.id).toBe('estrie');
    fireEvent.click(screen.getByRole('button', {name: 'Oublier'}));
    expect(other.current.kept).toBeUndefined();
    expect(localStorage.getItem(KEY)).toBeNull();
    expect(document.activeElement).toBe(choice());
  });

  it('can be the home region and its parts, and nothing larger', () => {
    renderAt('/', <MyTerritory places={places} />);
    expect([...choice().options].map(({value}) => value)).toEqual(['', 'coaticook', 'granit', 'estrie']);
    localStorage.setItem(KEY, keptText({territoire: 'quebec'}));
    expect(hook().current.kept).toBeUndefined();
    localStorage.setItem(KEY, keptText({territoire: 'lune'}));
    expect(hook().current.kept).toBeUndefined();
  });

  it('follows another tab', () => {
    const {current} = hook();
    expect(current.kept).toBeUndefined();
    const reader = hook();
    act(() => {
      localStorage.setItem(KEY, keptText({territoire: 'granit'}));
      window.dispatchEvent(new StorageEvent('storage', {key: KEY}));
    });
    expect(reader.current.kept?.id).toBe('granit');
  });

  it('leaves what else is known of the project', () => {
    localStorage.setItem(KEY, keptText({stade: 'idee', territoire: 'granit'}));
    const reader = hook();
    act(() => reader.current.choose('coaticook'));
    expect(localStorage.getItem(KEY)).toBe(keptText({stade: 'idee', territoire: 'coaticook'}));
    act(() => reader.current.forget());
    expect(localStorage.getItem(KEY)).toBe(keptText({stade: 'idee'}));
  });

  it('lasts for the visit where the device keeps nothing, and says so', () => {
    vi.stubGlobal('localStorage', null);
    renderAt('/', <MyTerritory places={places} />);
    choose('granit');
    expect(choice().value).toBe('granit');
    expect(screen.getByText(/ne garde rien/)).toBeDefined();
  });

  it('leads to its page where there is no list to see it on', () => {
    renderAt('/', <MyTerritory places={places} leads />);
    expect(screen.queryByRole('link')).toBeNull();
    choose('granit');
    expect(screen.getByRole('link').getAttribute('href')).toBe('/territoires/granit');
  });
});

describe('the page of a territory', () => {
  it('says that it is the visitor’s, or no longer', () => {
    renderAt('/territoires/granit', <MineSwitch id="granit" places={places} />);
    const reader = hook();
    const mine = screen.getByRole('button', {name: 'C’est mon territoire'});
    fireEvent.click(mine);
    expect([reader.current.kept?.id, mine.getAttribute('aria-pressed')]).toEqual(['granit', 'true']);
    fireEvent.click(mine);
    expect([reader.current.kept, mine.getAttribute('aria-pressed')]).toEqual([undefined, 'false']);
  });

  it('asks nothing of a territory too large for a project', () => {
    renderAt('/territoires/quebec', <MineSwitch id="quebec" places={places} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

it('is a link to each page without scripts', () => {
  renderAt('/', <PlaceLinks places={places} />);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/territoires/coaticook',
    '/territoires/granit',
    '/territoires/estrie',
  ]);
});

describe('the mark of a document before its scripts', () => {
  const run = () => {
    // As the browser does with the text of a script.
    window.eval(EARLY_MARK);
    return document.documentElement.dataset.ailleurs;
  };

  it('is there for a device that keeps a territory, and for no other', () => {
    expect(run()).toBeUndefined();
    for (const text of ['{', 'null', '[]', keptText({}), keptText({stade: 'idee'})]) {
      localStorage.setItem(KEY, text);
      expect(run(), text).toBeUndefined();
    }
    localStorage.setItem(KEY, keptText({territoire: 'granit'}));
    expect(run()).toBe('');
  });

  it('needs no storage', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(run()).toBeUndefined();
  });
});
