import type {ReactNode} from 'react';
import Icon from '@site/src/components/Icon';
import {isWeb} from '@site/src/components/ResourcePage/WayLink';
import {WAY_ICONS} from '@site/src/components/ResourcePage/wayWords';
import type {Way} from '@site/src/views/ways';
import styles from './reachLink.module.css';

interface Props {
  way: Way;
  /** Of the resource: it tells two numbers apart for who only hears them. */
  nom: string;
}

/** A way to reach a resource in one tap, as it is read: paper says it too. */
export default function ReachLink({way: {by, text, link, language}, nom}: Props): ReactNode {
  return (
    <p className={styles.reach}>
      <a href={link} hrefLang={language} rel={isWeb(by) ? 'noopener external' : undefined}>
        <Icon as={WAY_ICONS[by]} />
        {/* In one piece: a flex gap would be read before the comma. */}
        <span>
          {text}
          <span className="sr">, {nom}</span>
        </span>
      </a>
    </p>
  );
}
