import type {ReactNode} from 'react';

/** The guide has no side bar of its own: each page draws its whole layout. */
export default function DocRootLayout({children}: {children: ReactNode}): ReactNode {
  return <main>{children}</main>;
}
