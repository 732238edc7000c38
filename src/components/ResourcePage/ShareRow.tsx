import type {ReactNode} from 'react';
import {useState} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {ClipboardList, Link2, Printer, Share2} from 'lucide-react';
import {copyText} from '@site/src/components/Browser/copyText';
import Icon from '@site/src/components/Icon';
import {SHEET} from './CallSheet';
import styles from './ShareRow.module.css';

interface Props {
  title: string;
  /** The page has a sheet to prepare a call. */
  hasSheet: boolean;
}

/** What one does with the page: prepare a call, hand it on, print it. */
export default function ShareRow({title, hasSheet}: Props): ReactNode {
  const isBrowser = useIsBrowser();
  const [said, setSaid] = useState('');
  const isNative = isBrowser && 'share' in navigator;

  const share = () => {
    // Without the anchor: the page, not the place where one is.
    const url = window.location.href.replace(/#.*$/, '');
    setSaid('');
    if (isNative) {
      // One who closes the panel has changed their mind.
      navigator.share({title, url}).catch(() => {});
      return;
    }
    copy(url).then(setSaid);
  };
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
      <button type="button" className="btn btn--3 btn--p js-seul" onClick={share}>
        <Icon as={isNative ? Share2 : Link2} />
        {isNative ? 'Partager' : 'Copier le lien'}
      </button>
      <button type="button" className="btn btn--3 btn--p js-seul" onClick={print}>
        <Icon as={Printer} />
        Imprimer
      </button>
      <span className={styles.said} role="status">
        {said}
      </span>
    </div>
  );
}

/** What came of it, in words. */
async function copy(url: string): Promise<string> {
  try {
    await copyText(url);
    return 'Lien copié';
  } catch {
    return `Ce navigateur ne copie pas. L’adresse\u00a0: ${url}`;
  }
}
