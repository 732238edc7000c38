import {useMemo} from 'react';
import {useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {FinderAnswers} from '@site/src/directory/finderAnswers';
import {readAnswers} from '@site/src/directory/finderAnswers';
import {ownPlaces} from '@site/src/model/territory';
import type {FinderChoices} from '@site/src/views/finderView';

/** The answers that the address gives; none on the server and at hydration, which do not know it. */
export function useFinder({etapes, places, familles}: FinderChoices): {
  answers: FinderAnswers;
  ignored: string[];
} {
  const {search} = useLocation();
  const asked = useIsBrowser() ? search : '';
  return useMemo(() => {
    const ids = (values: readonly {id: string}[]) => values.map(({id}) => id);
    return readAnswers(asked, {
      etape: ids(etapes),
      territoire: ids(ownPlaces(places)),
      famille: ids(familles),
    });
  }, [asked, etapes, places, familles]);
}
