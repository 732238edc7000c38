import type {ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {FileDown} from 'lucide-react';
import Icon from '@site/src/components/Icon';

interface Props {
  /** Address of the file, without the base URL. */
  address: string;
  /** What it is: « Ce tableau (CSV) ». */
  children: ReactNode;
}

/** A file that the site holds, to take away. */
export default function FileLink({address, children}: Props): ReactNode {
  return (
    <a className="btn btn--2 btn--p" href={useBaseUrl(address)} download>
      <Icon as={FileDown} />
      {children}
    </a>
  );
}
