import type {ReactNode} from 'react';
import Icon from '@site/src/components/Icon';
import type {Way} from '@site/src/views/ways';
import {WAY_ICONS, wayLabel, wayNote} from './wayWords';
import styles from './Reach.module.css';

interface Props {
  way: Way;
  /** Words for their own page. */
  site: string;
  /** Each says its own day of check. */
  withCheck: boolean;
}

/** A way to reach people, in a list: the number, the e-mail and the address as they are, so that they can be read and copied. */
export default function WayLink({way, site, withCheck}: Props): ReactNode {
  const {by, text, link, language, checked} = way;
  const isItself = by === 'call' || by === 'write' || by === 'go';
  const words = isItself ? text : wayLabel(way, site);
  const note = isItself ? (way.note ?? '') : wayNote(way);
  return (
    <li>
      <Icon as={WAY_ICONS[by]} />
      <span>
        {link === undefined ? (
          words
        ) : (
          <a href={link} hrefLang={language} rel={isWeb(by) ? 'noopener external' : undefined}>
            {by === 'go' && <span className="sr">Voir sur une carte{'\u00a0'}: </span>}
            {words}
          </a>
        )}
        {note && <small className={styles.note}>{note}</small>}
        {withCheck && checked !== undefined && <small className={styles.note}>Vérifié le {checked}</small>}
      </span>
    </li>
  );
}

/** True for what opens a page of the web. */
export function isWeb(by: Way['by']): boolean {
  return by === 'door' || by === 'page' || by === 'go';
}
