import type {ReactNode} from 'react';
import {Printer} from 'lucide-react';
import Icon from '@site/src/components/Icon';

/** Prints the page. */
export default function PrintButton({
  className,
  children = 'Imprimer',
}: {
  className: string;
  children?: ReactNode;
}): ReactNode {
  return (
    <button type="button" className={className} onClick={() => window.print()}>
      <Icon as={Printer} />
      {children}
    </button>
  );
}
