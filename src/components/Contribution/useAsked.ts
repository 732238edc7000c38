import useIsBrowser from '@docusaurus/useIsBrowser';
import {useLocation} from '@docusaurus/router';

/** What the address asks for under a key: undefined at the build and at hydration, which do not know it; else empty. */
export function useAsked(key: string): string | undefined {
  const {search} = useLocation();
  return useIsBrowser() ? (new URLSearchParams(search).get(key) ?? '') : undefined;
}
