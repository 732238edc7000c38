import type {ReactNode} from 'react';
import {Failure} from '@site/src/components/Explorer/Notices';

/** What is typed stays; what says whether it is right could not be had. */
export default function ChecksFailed({retry}: {retry(): void}): ReactNode {
  return (
    <Failure title="La vérification ne se charge pas." retry={retry}>
      Ce que vous écrivez est gardé. Vérifiez votre connexion, puis réessayez.
    </Failure>
  );
}
