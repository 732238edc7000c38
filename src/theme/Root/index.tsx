import type {ReactNode} from 'react';
import {usePluginData} from '@docusaurus/useGlobalData';
import ContentProblems from '@site/src/components/ContentProblems';
import {useSearchShortcut} from '@site/src/components/SearchShortcut/useSearchShortcut';
import type {ContentGlobalData} from '@site/src/plugin';

/** What stands around every page: the keys that lead to the search and, while writing (`npm start`), the faults of the content. */
export default function Root({children}: {children: ReactNode}): ReactNode {
  const {problems} = usePluginData('contenu') as ContentGlobalData;
  useSearchShortcut();
  return (
    <>
      {children}
      {problems.length > 0 && <ContentProblems problems={problems} />}
    </>
  );
}
