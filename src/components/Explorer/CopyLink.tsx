import type {ReactNode} from 'react';
import {useEffect, useState} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {Check, Link2} from 'lucide-react';
import {copyText} from '@site/src/components/Browser/copyText';
import Icon from '@site/src/components/Icon';

/** Time during which the button says what it did. */
const SAID_MS = 4000;

/** Copies the address, which holds the whole selection. Nothing where the browser has no clipboard to lend. */
export default function CopyLink({beforeCopy}: {beforeCopy(): void}): ReactNode {
  const isBrowser = useIsBrowser();
  const [isCopied, setIsCopied] = useState(false);
  const [isRefused, setIsRefused] = useState(false);
  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setIsCopied(false), SAID_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);

  // The HTML has the button, so that nothing moves when the scripts come.
  if (isRefused || (isBrowser && !navigator.clipboard)) return null;
  const copy = () => {
    beforeCopy();
    copyText(window.location.href).then(
      () => setIsCopied(true),
      () => setIsRefused(true),
    );
  };
  return (
    <>
      <button type="button" className="btn btn--2 btn--p copier" onClick={copy}>
        <Icon as={isCopied ? Check : Link2} />
        <span>{isCopied ? 'Lien copié' : 'Copier le lien'}</span>
      </button>
      <span className="sr" role="status">
        {isCopied && 'Lien copié'}
      </span>
    </>
  );
}
