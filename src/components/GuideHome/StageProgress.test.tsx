import {afterEach, expect, it} from 'vitest';
import {act, render} from '@site/tests/rendering';
import StageProgress from './StageProgress';

const LISTS = [
  {page: 'accueil-essai', items: ['assez']},
  {page: 'accueil-essai/ecouter', items: ['a', 'b']},
];

afterEach(() => localStorage.clear());

it('says nothing until something is ticked, then how much, of the items that are still there', () => {
  const {container} = render(<StageProgress lists={LISTS} />);
  expect(container.textContent).toBe('');
  localStorage.setItem('2ise:coches:accueil-essai/ecouter', '["a","disparu"]');
  act(() => void window.dispatchEvent(new Event('pageshow')));
  expect(container.textContent).toBe('1 sur 3 coches');
});
