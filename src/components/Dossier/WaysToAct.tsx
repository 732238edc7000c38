import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Icon from '@site/src/components/Icon';
import {destinationLabel} from '@site/src/components/ResourcePage/destination';
import {isWeb} from '@site/src/components/ResourcePage/WayLink';
import {WAY_ICONS, wayLabel} from '@site/src/components/ResourcePage/wayWords';
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
          Passez par <Link to={through.url}>{through.nom}</Link>
        </li>
      )}
      {followed.map((way) => (
        <li key={`${way.by} ${way.text}`}>
          <a href={way.link} rel={isWeb(way.by) ? 'noopener external' : undefined}>
            <Icon as={WAY_ICONS[way.by]} />
            <span>
              {wayLabel(way, site)}
              <span className="sr">, {through?.nom ?? nom}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
