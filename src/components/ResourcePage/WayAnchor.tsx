import type {ReactNode} from 'react';
import Icon from '@site/src/components/Icon';
import type {Way} from '@site/src/views/ways';
import styles from './wayAnchor.module.css';
import {isWeb} from './WayLink';
import {WAY_ICONS} from './wayWords';

interface Props {
  way: Pick<Way, 'by' | 'link' | 'language'>;
  /** What it says, with its icon. */
  label: string;
  /** Of whom one reaches: it tells two numbers apart for who only hears them. */
  nom: string;
}

/** A way to reach people in one tap, apart from their page. */
export default function WayAnchor({way: {by, link, language}, label, nom}: Props): ReactNode {
  return (
    <a
      className={styles.way}
      href={link}
      hrefLang={language}
      rel={isWeb(by) ? 'noopener external' : undefined}
    >
      <Icon as={WAY_ICONS[by]} />
      {/* In one piece: a flex gap would be read before the comma. */}
      <span>
        {label}
        <span className="sr">, {nom}</span>
      </span>
    </a>
  );
}
