import type {ReactNode} from 'react';
import Crashed from '@site/src/components/PageFrame/Crashed';

/** A page has thrown an error, under a header that works. */
export default function ErrorPageContent(): ReactNode {
  return (
    <main>
      <Crashed />
    </main>
  );
}
