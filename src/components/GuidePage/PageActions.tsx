import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {Pencil, Printer} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import {addresses} from '@site/src/model/addresses';

/** What one may do with a page of the guide: print it, mend it. */
export default function PageActions(): ReactNode {
  return (
    <ul className="actes">
      <li className="js-seul">
        <button type="button" onClick={() => window.print()}>
          <Icon as={Printer} />
          Imprimer
        </button>
      </li>
      <li>
        <Link to={`${addresses.contribute()}#signaler`}>
          <Icon as={Pencil} />
          Proposer une correction
        </Link>
      </li>
    </ul>
  );
}
