import {expect, it} from 'vitest';
import {renderAt, screen} from '@site/tests/rendering';
import RowList from './RowList';

const groups = [{title: 'Propre à la MRC du Granit', count: 0, rows: []}];
const headings = () => screen.queryAllByRole('heading').map(({textContent}) => textContent);

it('says of an empty group that nothing is known there, when no words chose the list', () => {
  const {container} = renderAt('/repertoire', <RowList groups={groups} />);
  expect(headings()).toEqual(['Propre à la MRC du Granit (0)']);
  expect(container.textContent).toContain('Rien de connu pour le moment.');
});

it('does not count what the words left out: says it in the place of the heading', () => {
  const {container} = renderAt('/repertoire?q=x', <RowList groups={groups} nothing="Rien pour ces mots." />);
  expect(headings()).toEqual([]);
  expect(container.textContent).toBe('Rien pour ces mots.');
});
