import type {ReactNode} from 'react';
import {FileDown} from 'lucide-react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Icon from '@site/src/components/Icon';
import {useHasGuidePdf} from '@site/src/components/PageFrame/useSite';
import {GUIDE_PDF} from '@site/src/model/fileAddresses';

/** To the file of the whole guide, when the site holds it. It is no page: a plain link, which Docusaurus does not check. */
export default function GuidePdfLink(): ReactNode {
  const url = useBaseUrl(GUIDE_PDF);
  if (!useHasGuidePdf()) return null;
  return (
    <a className="btn btn--2" href={url} download>
      <Icon as={FileDown} />
      Télécharger le guide (PDF)
    </a>
  );
}
