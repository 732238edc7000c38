import {useState} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {copyText} from '@site/src/components/Browser/copyText';
import {wholeText, words} from './message';

interface Share {
  /** The device has a way of its own to hand things on; else the message is copied. */
  isNative: boolean;
  share: () => void;
  /** What came of it, in words. */
  said: string;
}

/**
 * Hands the page on: its title, one line, its address; no other site has a part in it.
 * @param line what the page says of itself to search engines, when it is not given
 */
export function useShare(title: string, line?: string): Share {
  const isBrowser = useIsBrowser();
  const [said, setSaid] = useState('');
  const isNative = isBrowser && 'share' in navigator;
  const share = () => {
    // Without the anchor: the page, not the place where one is.
    const url = window.location.href.replace(/#.*$/, '');
    const message = {title, line: line ?? descriptionOf(document), url};
    setSaid('');
    if (isNative) {
      // One who closes the panel has changed their mind.
      navigator.share({title, text: words(message), url}).catch(() => {});
      return;
    }
    copyText(wholeText(message)).then(
      () => setSaid('Copié\u00a0: le nom, une phrase et le lien'),
      () => setSaid(`La copie n’a pas marché. Voici l’adresse\u00a0: ${url}`),
    );
  };
  return {isNative, share, said};
}

function descriptionOf(page: Document): string {
  return page.querySelector<HTMLMetaElement>('meta[name="description"]')?.content ?? '';
}
