import type {ReactNode} from 'react';
import Icon from '@site/src/components/Icon';
import {iconNamed} from '@site/src/components/Icon/vocabulary';
import type {StatusWords} from '@site/src/directory/row';

/** Status of a resource in words: « À confirmer », « En pause », « Terminé, gardé pour mémoire ». */
export default function Status({nom, icon, warns, closed}: StatusWords): ReactNode {
  const look = closed ? ' frais-v--clos' : warns ? ' frais-v--vieux' : '';
  return (
    <span className={`frais-v${look}`}>
      <Icon as={iconNamed(icon ?? '')} />
      {nom}
    </span>
  );
}
