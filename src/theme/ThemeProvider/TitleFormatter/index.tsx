import type {ReactNode} from 'react';
import {TitleFormatterProvider} from '@docusaurus/theme-common/internal';
import {useSiteTexts} from '@site/src/components/PageFrame/useSite';
import {documentTitle} from '@site/src/components/PageFrame/documentTitle';

/** How the title of a page becomes that of the document. */
export default function TitleFormatter({children}: {children: ReactNode}): ReactNode {
  const {titre, marque} = useSiteTexts();
  return (
    <TitleFormatterProvider formatter={({title}) => documentTitle(title, titre, marque)}>
      {children}
    </TitleFormatterProvider>
  );
}
