import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ValueListView} from '@site/src/views/fieldGuideView';
import {listAnchor} from './anchors';
import styles from './styles.module.css';

/** A closed list: what is written in a file, and what people read. */
export default function ValueList({list: {id, title, terms}}: {list: ValueListView}): ReactNode {
  const anchor = listAnchor(id);
  useBrokenLinks().collectAnchor(anchor);
  return (
    <div id={anchor} className={styles.list}>
      <h3>
        {title} <span className={styles.note}>({terms.length})</span>
      </h3>
      <ul>
        {terms.map((term) => (
          <li key={term.id}>
            <span>{term.nom}</span> <code>{term.id}</code>
            {term.values && (
              <ul>
                {term.values.map((value) => (
                  <li key={value.id}>
                    <span>{value.nom}</span> <code>{value.id}</code>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
