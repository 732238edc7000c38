import {expect, it} from 'vitest';
import {FEEDS} from '@site/src/model/feedAddresses';
import {CALENDARS, ONE_FILE} from '@site/src/model/fileAddresses';
import {renderAt, screen} from '@site/tests/rendering';
import Follow from './Follow';

it('leads to all that one follows, each by a name of its own, and to the one file', () => {
  renderAt('/donnees', <Follow />);
  const links = screen.getAllByRole('link');
  const addresses = links.map((link) => link.getAttribute('href'));
  expect(addresses).toEqual(
    expect.arrayContaining([...Object.values(FEEDS), ...Object.values(CALENDARS), ONE_FILE]),
  );
  expect(new Set(links.map((link) => link.textContent)).size).toBe(links.length);
});
