import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Balise from '.';

interface Props {
  numero: number;
  nom: string;
  /** Where the name leads. */
  url: string;
}

/** The heading of what is at a stage: its trail mark, then its name, which says its number to those who listen. */
export default function StageName({numero, nom, url}: Props): ReactNode {
  return (
    <>
      <Balise numero={numero} />
      <span>
        <span className="sr">
          Étape {numero}
          {'\u00a0'}:{' '}
        </span>
        <Link to={url}>{nom}</Link>
      </span>
    </>
  );
}
