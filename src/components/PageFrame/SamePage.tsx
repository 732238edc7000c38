import type {ReactNode} from 'react';
import {useContext, useMemo} from 'react';
import {__RouterContext as RouterContext} from 'react-router';

/**
 * Keeps the links that it holds from being drawn again while the page stays: each filter of the directory changes the query
 * of the address, and links of Docusaurus follow any change of it, each with a new observer of its own. A link asks where
 * one is when it is followed: the answer is always true.
 */
export default function SamePage({children}: {children: ReactNode}): ReactNode {
  const {
    history,
    match,
    staticContext,
    location: {pathname},
  } = useContext(RouterContext);
  const value = useMemo(
    () => ({
      history,
      match,
      staticContext,
      get location() {
        return history.location;
      },
    }),
    // The page is part of what makes the value: its followers are drawn again with another.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [history, pathname, staticContext],
  );
  return <RouterContext.Provider value={value}>{children}</RouterContext.Provider>;
}
