import type {ReactNode} from 'react';
import {FileText} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import type {EventView} from '@site/src/views/eventView';
import styles from './styles.module.css';

/** What a meeting has left for those who were not there. */
export default function Left({report, documents}: Pick<EventView, 'report' | 'documents'>): ReactNode {
  const all = [...(report === undefined ? [] : [{title: 'Le compte rendu', url: report}]), ...documents];
  if (all.length === 0) return null;
  return (
    <section className={styles.left} aria-labelledby="apres">
      <h2 id="apres">Ce qui s’y est dit</h2>
      <ul>
        {all.map(({title, url}) => (
          <li key={url}>
            <a href={url} rel="noopener external">
              <Icon as={FileText} />
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
