import {useLocation} from '@docusaurus/router';
import {expect, it} from 'vitest';
import {fireEvent, renderAt, screen} from '@site/tests/rendering';
import EntryText from './EntryText';
import LinkedText from './LinkedText';
import {placeLinks} from './placeLinks';

function Where() {
  return <output>{useLocation().pathname}</output>;
}

const HTML =
  '<p>Voyez <a href="/repertoire/table"><em>la Table</em></a> ou <a href="https://x.example/" rel="noopener">ailleurs</a>.</p>';

it('opens a link to another entry as a page of the site, and leaves the others to the browser', () => {
  let isKept: boolean | undefined;
  renderAt(
    '/repertoire/ici',
    <div
      onClick={(event) => {
        isKept = event.defaultPrevented;
        event.preventDefault();
      }}
    >
      <EntryText html={HTML} />
      <Where />
    </div>,
  );
  const click = (text: string, how = {}) => {
    fireEvent.click(screen.getByText(text), how);
    return {isKept, place: screen.getByRole('status').textContent};
  };
  expect(click('la Table', {ctrlKey: true})).toEqual({isKept: false, place: '/repertoire/ici'});
  expect(click('ailleurs')).toEqual({isKept: false, place: '/repertoire/ici'});
  expect(click('la Table')).toEqual({isKept: true, place: '/repertoire/table'});
});

it('puts the links to entries under the base of the site, and leaves alone a text that shows one', () => {
  const code = '<code>&#x3C;a href="/repertoire/table"></code>';
  expect(placeLinks(HTML + code, (address) => `/guide${address}`)).toBe(
    HTML.replace('"/repertoire/table"', '"/guide/repertoire/table"') + code,
  );
});

it('makes links of the entries that a text names, and changes no word', () => {
  const text = 'Demandez à la Table, puis au Centre.';
  const links = {
    [text]: [{text: 'Demandez à la '}, {text: 'Table', id: 'table'}, {text: ', puis au Centre.'}],
  };
  const {container} = renderAt('/', <LinkedText text={text} links={links} />);
  expect(container.textContent).toBe(text);
  expect(screen.getByRole('link', {name: 'Table'}).getAttribute('href')).toBe('/repertoire/table');
});
