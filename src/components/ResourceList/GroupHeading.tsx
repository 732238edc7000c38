import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {addresses} from '@site/src/model/addresses';

interface Props {
  title: string;
  count: number;
  /** Makes of it a place that a link leads to. */
  id?: string;
}

/** Heading of a part of a list: « Propre à la MRC du Granit (8) ». Knowing of nothing there is said. */
export default function GroupHeading({title, count, id}: Props): ReactNode {
  return (
    <>
      <h3 className="groupe-l" id={id}>
        {title} <span className="n">({count})</span>
      </h3>
      {count === 0 && (
        <p className="note-l">
          Rien de connu pour le moment. <Link to={addresses.propose()}>Vous connaissez quelque chose?</Link>
        </p>
      )}
    </>
  );
}
