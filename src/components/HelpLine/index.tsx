import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useChannels} from '@site/src/components/PageFrame/useSite';
import {addresses} from '@site/src/model/addresses';
import {usePageAddress} from '@site/src/pageData/usePageData';
import styles from './styles.module.css';

/**
 * At the foot of every page: the way to say what it lacks, through the channels that the site was given. Nothing where it was
 * given none, nor on the pages where that is what one does.
 */
export default function HelpLine(): ReactNode {
  const address = usePageAddress();
  const {repository, mail} = useChannels();
  const there = addresses.contribute();
  if (!(repository ?? mail) || address.startsWith(there)) return null;
  return (
    <p className={styles.line}>
      <b>Est-ce que ça aide?</b> S’il manque quelque chose ici,{' '}
      <Link to={`${there}?page=${address}#signaler`}>dites-le</Link>.
    </p>
  );
}
