import type {ReactNode} from 'react';
import {usePluginData} from '@docusaurus/useGlobalData';
import ContentProblems from '@site/src/components/ContentProblems';
import type {ContentGlobalData} from '@site/src/plugin';

/** What stands around every page: while writing (`npm start`), the faults of the content over it. */
export default function Root({children}: {children: ReactNode}): ReactNode {
  const {problems} = usePluginData('contenu') as ContentGlobalData;
  return (
    <>
      {children}
      {problems.length > 0 && <ContentProblems problems={problems} />}
    </>
  );
}
