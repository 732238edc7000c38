import type {ReactNode} from 'react';
import {useSyncExternalStore} from 'react';
import {slashPreference} from './slashPreference';

/** Turns the key `/` on or off on this device. It needs scripts, as the key does. */
export default function SlashSwitch(): ReactNode {
  const isOn = useSyncExternalStore(slashPreference.subscribe, slashPreference.isOn, () => true);
  return (
    <label className="case interrupteur js-seul">
      <input type="checkbox" checked={isOn} onChange={() => slashPreference.set(!isOn)} />
      <span>
        Raccourci <kbd>/</kbd>
        {'\u00a0'}: cette touche mène à la recherche
      </span>
    </label>
  );
}
