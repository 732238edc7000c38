import {memo} from 'react';
import {expect, it, vi} from 'vitest';
import {createMemoryHistory} from 'history';
import {Router} from 'react-router-dom';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import {act, fireEvent, render, screen} from '@site/tests/rendering';
import SamePage from './SamePage';

const drawn = vi.fn();

const Held = memo(function Held() {
  drawn(useLocation().pathname);
  return <Link to="/repertoire">Répertoire</Link>;
});

function page() {
  const history = createMemoryHistory({initialEntries: ['/repertoire']});
  render(
    <Router history={history}>
      <SamePage>
        <Held />
      </SamePage>
    </Router>,
  );
  return history;
}

it('draws what it holds again for another page, not for another query', () => {
  const history = page();
  act(() => history.push('/repertoire?besoin=financer'));
  expect(drawn.mock.calls).toEqual([['/repertoire']]);
  act(() => history.push('/guide'));
  expect(drawn.mock.calls).toEqual([['/repertoire'], ['/guide']]);
});

it('follows a link from where one is: what was asked of the page stays behind it', () => {
  const history = page();
  act(() => history.push('/repertoire?besoin=financer'));
  const push = vi.spyOn(history, 'push');
  fireEvent.click(screen.getByRole('link'));
  expect(push).toHaveBeenCalledOnce();
  expect(history.location.search).toBe('');
});
