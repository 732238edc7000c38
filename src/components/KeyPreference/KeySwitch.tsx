import type {ReactNode} from 'react';
import {keepingNote} from '@site/src/components/Browser/keepingNote';
import type {StoredState} from '@site/src/deviceStore/storedState';
import {useStoredState} from '@site/src/deviceStore/useStoredState';
import type {KeyPreference} from './keyPreference';
import {isKeyOn, turnKey} from './keyPreference';

const REFUSED = 'Ce navigateur ne garde rien\u00a0: votre choix dure tant que vous restez sur le site.';

interface Props {
  preference: StoredState<KeyPreference>;
  /** As it is written on the keyboard. */
  name: string;
  /** What the key does, as it follows « cette touche ». */
  does: string;
}

/** Turns a key on or off on this device. It needs scripts, as the key does. */
export default function KeySwitch({preference, name, does}: Props): ReactNode {
  const {content, keeping} = useStoredState(preference);
  const isOn = isKeyOn(content);
  const notKept = keepingNote(keeping, REFUSED);
  return (
    <>
      <label className="case interrupteur js-seul">
        <input type="checkbox" checked={isOn} onChange={() => turnKey(preference, !isOn)} />
        <span>
          Raccourci <kbd>{name}</kbd>
          {'\u00a0'}: cette touche {does}
        </span>
      </label>
      {notKept && <p role="status">{notKept}</p>}
    </>
  );
}
