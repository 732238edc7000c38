import {afterEach, describe, expect, it} from 'vitest';
import {myProject} from '@site/src/components/MyTerritory/myProject';
import {toPlaces} from '@site/src/model/territory';
import {vocabularies} from '@site/src/views/fixtures';
import type {LineView, ParcoursView} from '@site/src/views/parcoursView';
import {act, fireEvent, renderAt, screen} from '@site/tests/rendering';
import Body from './Body';

const line = (id: string, changes: Partial<LineView> = {}): LineView => ({
  kind: 'ressource',
  id,
  title: id,
  url: `/repertoire/${id}`,
  why: 'Pour payer.',
  what: {text: 'Fonds', icon: 'coins'},
  ...changes,
});

const data: ParcoursView = {
  id: 'halte',
  genre: 'projet',
  nom: 'Halte',
  resume: 'Garder des enfants.',
  forWhom: 'Pour des parents.',
  gestures: [{text: 'Appelez', detail: 'Le fonds.', see: line('fonds-local', {serves: ['coaticook']})}],
  stages: [
    {
      stage: {id: 'idee', numero: 1, nom: 'Idée', url: '/etapes/idee'},
      lines: [line('fonds-local', {serves: ['coaticook']}), line('fonds-large')],
    },
  ],
  questions: [],
  hasFacts: false,
  places: toPlaces(vocabularies.territoires),
  doors: {
    granit: [
      {id: 'cdc', nom: 'La CDC', ways: [{by: 'call', text: '819 555-0142', link: 'tel:+18195550142'}]},
    ],
  },
  needs: [],
  near: [],
  revised: {text: '1er décembre 2026', date: '2026-12-01'},
};

const show = () => renderAt('/parcours/halte', <Body data={data} />);
const live = (territoire: string) => act(() => myProject.update(() => ({territoire})));
const nearby = () => screen.getByRole('region', {name: 'Dans votre MRC'});

afterEach(() => act(() => myProject.update(() => ({}))));

describe('a parcours', () => {
  it('names nobody until one says where one is, and asks it', () => {
    show();
    expect(nearby().textContent).not.toContain('La CDC');
    expect(nearby().hasAttribute('data-connu')).toBe(false);
    fireEvent.change(screen.getByRole('combobox'), {target: {value: 'granit'}});
    expect(screen.getByRole('link', {name: 'La CDC'}).getAttribute('href')).toBe('/repertoire/cdc');
    expect(screen.getByRole('link', {name: '819 555-0142'}).getAttribute('href')).toBe('tel:+18195550142');
    expect(nearby().textContent).toContain('de la MRC du Granit');
    expect(nearby().hasAttribute('data-connu')).toBe(true);
  });

  it('says of what does not serve there that it does not, and of nothing else', () => {
    show();
    expect(screen.queryByText(/Ne sert pas/)).toBeNull();
    live('granit');
    const said = screen.getAllByText('Ne sert pas la MRC du Granit').map((words) => words.closest('li'));
    expect(said.map((item) => item?.textContent)).toEqual([
      expect.stringContaining('fonds-local'),
      expect.stringContaining('fonds-local'),
    ]);
    expect(said[1]?.textContent).not.toContain('fonds-large');
    live('coaticook');
    expect(screen.queryByText(/Ne sert pas/)).toBeNull();
  });
});
