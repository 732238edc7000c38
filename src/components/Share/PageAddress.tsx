import type {ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import styles from './styles.module.css';

/** The address of the page in full, on paper and where no script can hand it on. `of` has no base URL. */
export default function PageAddress({of}: {of: string}): ReactNode {
  return <p className={styles.address}>Adresse de cette page : {useBaseUrl(of, {absolute: true})}</p>;
}
