import {afterEach, expect, it} from 'vitest';
import {myProject} from '@site/src/components/MyTerritory/myProject';
import {toPlaces} from '@site/src/model/territory';
import {vocabularies} from '@site/src/views/fixtures';
import {act, renderAt, screen} from '@site/tests/rendering';
import Begin from './index';

const places = toPlaces(vocabularies.territoires);
const begin = {
  starts: [
    {id: 'partout', nom: 'Partout', raison: 'Oui.'},
    {id: 'la', nom: 'Le labo', raison: 'Oui.', place: 'MRC du Granit', serves: ['granit', 'estrie']},
  ],
  practices: [],
  templates: [],
  facts: [],
};
const firsts = () => screen.getAllByRole('heading', {level: 3}).map(({textContent}) => textContent);

afterEach(() => act(() => myProject.update(() => ({}))));

it('does not begin with what does not serve the territory of the project, and says so', () => {
  const {container} = renderAt('/besoins/x', <Begin begin={begin} places={places} />);
  expect(firsts()).toEqual(['Partout', 'Le labo']);
  act(() => myProject.update(() => ({territoire: 'coaticook'})));
  expect(firsts()).toEqual(['Partout']);
  expect(container.textContent).toContain('Ne sert pas Coaticook\u00a0: Le labo.');
  act(() => myProject.update(() => ({territoire: 'granit'})));
  expect(firsts()).toEqual(['Partout', 'Le labo']);
});
