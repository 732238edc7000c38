import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {BookOpen, Printer} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import ShareButton from '@site/src/components/Share/ShareButton';
import {addresses} from '@site/src/model/addresses';
import {useGuidePage} from './context';

/** What one may do with a page of the guide: hand it on, print it, or its whole stage. */
export default function PageActions(): ReactNode {
  const {title, view} = useGuidePage();
  return (
    <ul className="actes">
      <li className="js-seul">
        <ShareButton title={title} />
      </li>
      <li className="js-seul">
        <button type="button" onClick={() => window.print()}>
          <Icon as={Printer} />
          Imprimer
        </button>
      </li>
      {view && (
        <li>
          <Link to={addresses.stageBooklet(view.stage.id)}>
            <Icon as={BookOpen} />
            Toute l’étape, à imprimer
          </Link>
        </li>
      )}
    </ul>
  );
}
