import type {ReactNode} from 'react';
import {keepKeyPreference} from '@site/src/components/Dossier/keepKeyPreference';
import {slashPreference} from '@site/src/components/SearchShortcut/slashPreference';
import KeySwitch from './KeySwitch';

/** The keys that do something alone, each with what turns it off. */
export default function KeySwitches(): ReactNode {
  return (
    <>
      <KeySwitch preference={slashPreference} name="/" does="mène à la recherche" />
      <KeySwitch
        preference={keepKeyPreference}
        name="g"
        does="garde dans Mon dossier la page, ou la ligne où l’on est"
      />
    </>
  );
}
