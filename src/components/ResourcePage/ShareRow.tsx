import type {ReactNode} from 'react';
import {ClipboardList, Printer} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import ShareButton from '@site/src/components/Share/ShareButton';
import {SHEET} from './CallSheet';
import styles from './ShareRow.module.css';

interface Props {
  title: string;
  /** What it is, and how to reach it. */
  line: string;
  /** The page has a sheet to prepare a call. */
  hasSheet: boolean;
}

/** What one does with the page: prepare a call, hand it on, print it. */
export default function ShareRow({title, line, hasSheet}: Props): ReactNode {
  const print = () => {
    // An address that names the sheet would print it alone.
    document.documentElement.dataset.imprimeTout = '';
    window.addEventListener('afterprint', () => delete document.documentElement.dataset.imprimeTout, {
      once: true,
    });
    window.print();
  };
  return (
    <div className={styles.row}>
      {hasSheet && (
        // Not a link of the router: the browser itself has to go there for its style of print to know.
        <a className="btn btn--3 btn--p" href={`#${SHEET}`}>
          <Icon as={ClipboardList} />
          Préparer mon appel
        </a>
      )}
      <ShareButton title={title} line={line} className="btn btn--3 btn--p js-seul" />
      <button type="button" className="btn btn--3 btn--p js-seul" onClick={print}>
        <Icon as={Printer} />
        Imprimer
      </button>
    </div>
  );
}
