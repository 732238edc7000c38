import {expect, it, vi} from 'vitest';
import {fireEvent, renderAt, screen} from '@site/tests/rendering';
import Eased from './Eased';

const onWhole = vi.fn();
const show = (whole: number, setAside: string[], isWhole = false, hasOthers = true) =>
  renderAt(
    '/repertoire?q=x',
    <Eased relaxed={{whole, setAside}} hasOthers={hasOthers} isWhole={isWhole} onWhole={onWhole} />,
  ).container.textContent?.replaceAll('\u00a0', ' ');

it('says how many answer it all, what the others leave aside, and gives the choice', () => {
  expect(show(3, ['taxes', 'charger'])).toBe(
    '3 ressources répondent à toute la demande. Les autres laissent de côté « taxes » et « charger ». Voir seulement ces 3',
  );
  fireEvent.click(screen.getByRole('button'));
  expect(onWhole).toHaveBeenCalledWith(true);
});

it('counts one as one', () => {
  expect(show(1, [])).toBe('1 ressource répond à toute la demande. Voir seulement celle-là');
});

it('offers nothing to keep when none answers it all', () => {
  expect(show(0, ['taxes'])).toBe(
    'Aucune ressource ne répond à toute la demande. Les autres laissent de côté « taxes ».',
  );
  expect(screen.queryByRole('button')).toBeNull();
});

it('offers nothing to leave aside when there is nothing else', () => {
  expect(show(2, ['taxes'], false, false)).toBe('2 ressources répondent à toute la demande.');
  expect(screen.queryByRole('button')).toBeNull();
});

it('leads back to the rest', () => {
  expect(show(2, ['taxes'], true)).toMatch(/^Seulement ce qui répond à toute la demande/);
  fireEvent.click(screen.getByRole('button', {name: 'Voir aussi le reste'}));
  expect(onWhole).toHaveBeenCalledWith(false);
});
