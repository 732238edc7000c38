import {useEffect, useState} from 'react';
import type * as around from './Around';

type Around = typeof around;

let loaded: Around | undefined;

/** What of the dossier stands around every page, once the page is there: no page waits for it, nor breaks without it. */
export function useAround(): Around | undefined {
  const [around, setAround] = useState(loaded);
  useEffect(() => {
    if (loaded) return;
    import(/* webpackChunkName: "dossier-autour" */ './Around').then(
      (module) => setAround((loaded = module)),
      () => {},
    );
  }, []);
  return around;
}
