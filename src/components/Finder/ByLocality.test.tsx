import {expect, it} from 'vitest';
import {useHistory, useLocation} from '@docusaurus/router';
import {fireEvent, renderAt, screen} from '@site/tests/rendering';
import ByLocality from './ByLocality';

function Page() {
  const {pathname, search} = useLocation();
  const history = useHistory();
  return (
    <>
      <ByLocality
        localites={[{nom: 'Weedon', territoire: 'haut-saint-francois'}]}
        places={[{id: 'haut-saint-francois', nom: 'MRC du Haut-Saint-François', niveau: 'mrc'}]}
        answers={{etape: 'essai'}}
      />
      <button type="button" onClick={() => history.goBack()}>
        Revenir
      </button>
      <output>{pathname + search}</output>
    </>
  );
}

it('leads on with the territory of a municipality, and gives the answer back', () => {
  renderAt('/trouver/territoire?etape=essai', <Page />);
  fireEvent.click(screen.getByText('Je connais seulement ma municipalité'));
  fireEvent.click(screen.getByRole('link', {name: 'Weedon, MRC du Haut-Saint-François'}));
  const answers = '?etape=essai&territoire=haut-saint-francois';
  expect(screen.getByText(`/trouver/besoin${answers}`)).toBeTruthy();
  fireEvent.click(screen.getByRole('button'));
  expect(screen.getByText(`/trouver/territoire${answers}`)).toBeTruthy();
});
