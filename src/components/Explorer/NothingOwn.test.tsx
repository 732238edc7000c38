import {expect, it} from 'vitest';
import {toPlaces} from '@site/src/model/territory';
import {vocabularies} from '@site/src/views/fixtures';
import {renderAt, screen} from '@site/tests/rendering';
import NothingOwn from './NothingOwn';

const places = toPlaces(vocabularies.territoires);
const show = (...ids: string[]) =>
  renderAt('/repertoire?q=x', <NothingOwn places={places.filter(({id}) => ids.includes(id))} />).container
    .textContent;

it('says that the search lacks something there, not that nothing is known, and leads to what there is', () => {
  expect(show('granit')).toBe(
    'Rien de propre à la MRC du Granit pour cette recherche. Voir tout ce qui sert la MRC du Granit',
  );
  expect(screen.getByRole('link').getAttribute('href')).toBe('/territoires/granit');
});

it('leads to each place', () => {
  expect(show('granit', 'coaticook')).toMatch(/^Rien de propre à Coaticook ou à la MRC du Granit pour/);
  expect(screen.getAllByRole('link')).toHaveLength(2);
});
