import type {ReactNode} from 'react';
import {usePluginData} from '@docusaurus/useGlobalData';
import ContentProblems from '@site/src/components/ContentProblems';
import {useAround} from '@site/src/components/Dossier/useAround';
import {useSearchShortcut} from '@site/src/components/SearchShortcut/useSearchShortcut';
import type {ContentGlobalData} from '@site/src/plugin';

/**
 * What stands around every page: the keys that lead to the search, what is said of the dossier and, while writing
 * (`npm start`), the faults of the content.
 */
export default function Root({children}: {children: ReactNode}): ReactNode {
  const {problems} = usePluginData('contenu') as ContentGlobalData;
  useSearchShortcut();
  const around = useAround();
  return (
    <>
      {children}
      {around && <around.Around />}
      {problems.length > 0 && <ContentProblems problems={problems} />}
    </>
  );
}
