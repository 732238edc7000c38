import type {ReactNode} from 'react';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import type {DataFileView} from '@site/src/views/openDataView';
import styles from './styles.module.css';

/** Files to take: the name leads to the file, its schema stands beside. */
export default function Files({files}: {files: readonly DataFileView[]}): ReactNode {
  const {withBaseUrl} = useBaseUrlUtils();
  return (
    <ul className={styles.files}>
      {files.map(({url, title, description, detail, schema}) => (
        <li key={url}>
          <a href={withBaseUrl(url)}>{title}</a>
          <span className={styles.detail}>{detail}</span>
          {schema !== undefined && (
            <a href={withBaseUrl(schema)} aria-label={`Schéma\u00a0: ${title}`} className={styles.schema}>
              Schéma
            </a>
          )}
          {description !== undefined && <p>{description}</p>}
        </li>
      ))}
    </ul>
  );
}
