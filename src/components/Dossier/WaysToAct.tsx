import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {destinationLabel} from '@site/src/components/ResourcePage/destination';
import WayAnchor from '@site/src/components/ResourcePage/WayAnchor';
import anchor from '@site/src/components/ResourcePage/wayAnchor.module.css';
import {wayLabel} from '@site/src/components/ResourcePage/wayWords';
import type {DossierRow} from '@site/src/views/dossierView';
import styles from './page.module.css';

/** A line does not carry what names a site after its owner. */
const UNNAMED = {isOrganisation: false, sharesPage: false} as const;

interface Props {
  row: DossierRow;
  /** Ways given on a line: its page gives the others. */
  most?: number;
}

/** How to act on a line without leaving the dossier: the ways that can be followed, the one to try first at the head. */
export default function WaysToAct({row: {nom, ways, through, isRead}, most = 2}: Props): ReactNode {
  const followed = ways.filter(({link}) => link !== undefined).slice(0, most);
  const site = through ? 'Aller à leur site' : destinationLabel({...UNNAMED, nom, isRead: isRead === true});
  if (followed.length === 0) return null;
  return (
    <ul className={styles.ways}>
      {through && (
        <li>
          Passez par{' '}
          <Link className={anchor.way} to={through.url}>
            {through.nom}
          </Link>
        </li>
      )}
      {followed.map((way) => (
        <li key={`${way.by} ${way.text}`}>
          <WayAnchor way={way} label={wayLabel(way, site)} nom={through?.nom ?? nom} />
        </li>
      ))}
    </ul>
  );
}
