import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Choice} from './Choices';
import {ChoiceText} from './Choices';
import styles from './Choices.module.css';

interface Props {
  choices: readonly (Choice & {url: string})[];
  isWide?: boolean;
}

/** The same answers as links: each leads to the page that follows. */
export default function ChoiceLinks({choices, isWide = false}: Props): ReactNode {
  return (
    <ul className={`${styles.choices}${isWide ? ` ${styles.wide}` : ''}`}>
      {choices.map(({value, url, ...text}) => (
        <li key={value}>
          <Link to={url}>
            <ChoiceText {...text} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
