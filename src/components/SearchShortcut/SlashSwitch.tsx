import type {ReactNode} from 'react';
import {keepingNote} from '@site/src/components/Browser/keepingNote';
import {useStoredState} from '@site/src/deviceStore/useStoredState';
import {isSlashOn, slashPreference, turnSlash} from './slashPreference';

const REFUSED = 'Ce navigateur ne garde rien\u00a0: votre choix dure tant que vous restez sur le site.';

/** Turns the key `/` on or off on this device. It needs scripts, as the key does. */
export default function SlashSwitch(): ReactNode {
  const {content, keeping} = useStoredState(slashPreference);
  const isOn = isSlashOn(content);
  const notKept = keepingNote(keeping, REFUSED);
  return (
    <>
      <label className="case interrupteur js-seul">
        <input type="checkbox" checked={isOn} onChange={() => turnSlash(!isOn)} />
        <span>
          Raccourci <kbd>/</kbd>
          {'\u00a0'}: cette touche mène à la recherche
        </span>
      </label>
      {notKept && <p role="status">{notKept}</p>}
    </>
  );
}
