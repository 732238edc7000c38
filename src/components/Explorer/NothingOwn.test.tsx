import {expect, it} from 'vitest';
import {facetSpecs} from '@site/src/directory/facetSpecs';
import {toPlaces} from '@site/src/model/territory';
import {vocabularies} from '@site/src/views/fixtures';
import {renderAt, screen} from '@site/tests/rendering';
import NothingOwn from './NothingOwn';
import type {ChosenBy} from './words';

const places = toPlaces(vocabularies.territoires);
const facets = facetSpecs(vocabularies);
const show = (by: ChosenBy, ...ids: string[]) =>
  renderAt(
    '/repertoire?q=x',
    <NothingOwn places={places.filter(({id}) => ids.includes(id))} facets={facets} by={by} />,
  ).container.textContent;

it('says that the words leave nothing there, not that nothing is known, and leads to all that is own to it', () => {
  expect(show('words', 'granit')).toBe(
    'Rien de propre à la MRC du Granit pour ces mots. Voir tout ce qui est propre à la MRC du Granit',
  );
  expect(screen.getByRole('link').getAttribute('href')).toBe('/repertoire?portee=ici&territoire=granit');
});

it('leads to each place', () => {
  expect(show('filters', 'granit', 'coaticook')).toMatch(
    /^Rien de propre à Coaticook ou à la MRC du Granit pour ces filtres\./,
  );
  expect(screen.getAllByRole('link')).toHaveLength(2);
});
