import {expect, it} from 'vitest';
import {useLocation} from '@docusaurus/router';
import {fireEvent, renderAt, screen} from '@site/tests/rendering';
import Question from './Question';

function Page() {
  const {pathname, search} = useLocation();
  return (
    <>
      <Question
        asks="etape"
        title="Où en est votre projet?"
        help="Choisissez."
        choices={[
          {value: 'idee', label: 'J’ai une idée'},
          {value: 'essai', label: 'On essaie'},
        ]}
        answers={{territoire: 'granit'}}
        ignored={['zut']}
        countText={({etape}) => `Compte de ${etape}`}
        next="/suite"
        plain={null}
      />
      <output>{pathname + search}</output>
    </>
  );
}

it('asks for an answer, says what it gives, and leads on with the other answers', () => {
  renderAt('/trouver?territoire=granit', <Page />);
  expect(screen.getByText(/zut/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', {name: 'Continuer'}));
  expect(screen.getByRole('alert').textContent).toContain('Choisissez une réponse');
  fireEvent.click(screen.getByRole('radio', {name: 'On essaie'}));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByText('Compte de essai')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', {name: 'Continuer'}));
  expect(screen.getByText('/suite?etape=essai&territoire=granit')).toBeTruthy();
});
