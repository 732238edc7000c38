import {useEffect} from 'react';
import {isWriting} from '@site/src/components/SearchShortcut/shortcut';
import {isKeyOn} from '@site/src/components/KeyPreference/keyPreference';
import {keepKeyPreference} from './keepKeyPreference';
import {asksToKeep, keepButtonFor} from './keepKey';

/** The key `g` presses the button that keeps the row one is on or, elsewhere, the page. */
export function useKeepKey(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || !asksToKeep(event)) return;
      if (isWriting(event.target) || !isKeyOn(keepKeyPreference.get().content)) return;
      // What is under a dialog cannot be reached.
      if (document.querySelector('dialog[open]')) return;
      const button = keepButtonFor(document.activeElement);
      if (!button) return;
      event.preventDefault();
      button.click();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
