import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import FinderCall from '@site/src/components/FinderCall';
import MyTerritory from '@site/src/components/MyTerritory';
import PlaceLinks from '@site/src/components/MyTerritory/PlaceLinks';
import SearchBox from '@site/src/components/SearchBox';
import WithoutScripts from '@site/src/components/SearchBox/WithoutScripts';
import {addresses} from '@site/src/model/addresses';
import {resourceCount} from '@site/src/components/ResourceList/words';
import type {Place} from '@site/src/model/territory';
import {formatNumber} from '@site/src/views/numbers';

/** Words people use, which are not the titles of our doors. */
const EXAMPLES = ['payer une étude', 'Loi 25', 'évaluer', 'bénévoles'];

interface Props {
  total: number;
  inEstrie: number;
  places: Place[];
  children: ReactNode;
}

/** The question of the site, what answers it, and the search box. */
export default function Sky({total, inEstrie, places, children}: Props): ReactNode {
  return (
    <section className="ciel">
      <div className="page">
        <h1>
          De quoi <span className="insecable">avez-vous</span> besoin?
        </h1>
        <p className="ciel__chapo">
          {resourceCount(total)} pour votre projet à impact social, dont {formatNumber(inEstrie)} en Estrie.
          Gratuit et sans compte.
        </p>
        <div className="ciel__haut">
          <div className="ciel__cherche">
            <SearchBox />
            <noscript>
              <WithoutScripts />
            </noscript>
            <p className="essais">
              Par exemple :
              {EXAMPLES.map((words) => (
                <Link key={words} to={`${addresses.directory()}?${new URLSearchParams({q: words})}`}>
                  {words}
                </Link>
              ))}
            </p>
          </div>
          <FinderCall />
        </div>
        <div className="ciel__ou">
          <MyTerritory places={places} leads />
          <noscript>
            <PlaceLinks places={places} />
          </noscript>
        </div>
        {children}
      </div>
    </section>
  );
}
