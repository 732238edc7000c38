// @vitest-environment jsdom
import {expect, it} from 'vitest';
import {render, screen} from '@site/tests/rendering';
import type {ResourceView} from '@site/src/views/resourceView';
import CallSheet from './CallSheet';

const data = {
  nom: 'Maison du quai',
  questions: ['À qui est-ce ouvert?'],
  toConfirm: ['Le numéro est celui de la MRC'],
  linkedTexts: {},
  documents: [],
  ways: [],
  essentials: [],
} as unknown as ResourceView;

/** The lines of the list under a heading. */
const under = (name: string) => {
  const list = screen.getByRole('heading', {level: 3, name}).nextElementSibling;
  return [...(list?.children ?? [])].map(({textContent}) => textContent);
};

it('asks what is a question, and sets apart what the entry holds for unsure', () => {
  render(<CallSheet data={data} />);
  expect(under('À demander')).toEqual(data.questions);
  expect(under('À confirmer')).toEqual(data.toConfirm);
});

it('has no heading over nothing', () => {
  render(<CallSheet data={{...data, toConfirm: []}} />);
  expect(screen.queryByRole('heading', {name: 'À confirmer'})).toBeNull();
});
