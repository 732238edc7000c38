import {expect, it} from 'vitest';
import {renderAt, screen} from '@site/tests/rendering';
import SearchForm from './SearchForm';

it('takes words in English to what is offered in English, without scripts', () => {
  renderAt('/en', <SearchForm filter={{key: 'langue', value: 'en'}} />);
  const form = screen.getByRole<HTMLFormElement>('search');
  const box = screen.getByRole<HTMLInputElement>('searchbox', {name: 'Search what is offered in English'});
  box.value = 'help for volunteers';
  expect(new URL(form.action).pathname).toBe('/repertoire');
  expect(form.method).toBe('get');
  expect([...new FormData(form)]).toEqual([
    ['q', 'help for volunteers'],
    ['langue', 'en'],
  ]);
});
