import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {SectionId} from './sections';
import {SECTIONS} from './sections';
import styles from './styles.module.css';

/** A part of the page, under the title that its plan gives it. */
export default function Section({id, children}: {id: SectionId; children: ReactNode}): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <section className="partie" aria-labelledby={id}>
      <h2 id={id}>{SECTIONS.find((one) => one.id === id)?.title}</h2>
      {children}
    </section>
  );
}

/** Where to go in a long page. */
export function Plan(): ReactNode {
  return (
    <nav className={styles.plan} aria-label="Dans cette page">
      <ul>
        {SECTIONS.map(({id, title}) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
