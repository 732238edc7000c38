import {expect, it} from 'vitest';
import Link from '@docusaurus/Link';
import type {GlossaryTerm} from '@site/src/model/glossary';
import {fireEvent, renderAt, screen} from '@site/tests/rendering';
import Term from './Term';

const terms = ['obnl', 'coop'].map((id): GlossaryTerm => ({
  id,
  terme: id,
  definition: 'Une définition.',
  anglais: id,
  source: {nature: 'avis-praticien'},
}));

function Terms() {
  return (
    <dl>
      {terms.map((term) => (
        <Term key={term.id} term={term} />
      ))}
      {['coop', '100%-gratuit'].map((id) => (
        <dd key={id}>
          <Link to={`/glossaire#${id}`}>Vers {id}</Link>
        </dd>
      ))}
    </dl>
  );
}

const marked = () => [...document.querySelectorAll('[aria-current]')].map(({id}) => id);

it('is marked when the address names it, as the page opens and afterwards', () => {
  renderAt('/glossaire#obnl', <Terms />);
  expect(marked()).toEqual(['obnl']);
  fireEvent.click(screen.getByRole('link', {name: 'Vers coop'}));
  expect(marked()).toEqual(['coop']);
  fireEvent.click(screen.getByRole('link', {name: 'Vers 100%-gratuit'}));
  expect(marked()).toEqual([]);
});
