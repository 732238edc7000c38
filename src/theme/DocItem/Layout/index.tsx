import type {ReactNode} from 'react';

export default function DocItemLayout({children}: {children: ReactNode}): ReactNode {
  return <div className="page">{children}</div>;
}
