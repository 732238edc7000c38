import {expect, it, vi} from 'vitest';
import {render, screen} from '@site/tests/rendering';
import Outcome, {notMade} from './Outcome';

it('brings a failure into view, says that nothing is lost and what to do, and leaves what goes well where it is', () => {
  const brought = vi.spyOn(Element.prototype, 'scrollIntoView');
  const {rerender} = render(<Outcome said="Le fichier est prêt." className="x" />);
  expect(brought).not.toHaveBeenCalled();
  rerender(<Outcome said={notMade('Imprimer marche sans réseau.')} className="x" />);
  const words = screen.getByRole('status').textContent;
  for (const part of [
    'ne se fait pas',
    'Réessayez quand le réseau est revenu',
    'rien n’est perdu',
    'Imprimer',
  ]) {
    expect(words).toContain(part);
  }
  expect(brought).toHaveBeenCalledOnce();
});
