import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {addresses} from '@site/src/model/addresses';
import {useSiteTexts} from '@site/src/components/PageFrame/useSite';

/** The sign and the name of the site; links to the home page. */
export default function Brand(): ReactNode {
  const {marque, sous_titre} = useSiteTexts();
  return (
    <Link className="marque" to={addresses.home()} aria-label={`${marque}, ${sous_titre} : accueil`}>
      <svg className="marque__signe" viewBox="0 0 40 40" aria-hidden focusable="false">
        <circle cx="12.5" cy="7.5" r="5" className="m-a" />
        <rect x="7.5" y="15" width="10" height="22" rx="3.4" className="m-a" />
        <circle cx="27.5" cy="7.5" r="5" className="m-b" />
        <rect x="22.5" y="15" width="10" height="22" rx="3.4" className="m-b" />
      </svg>
      <span className="marque__nom">{marque}</span>
    </Link>
  );
}
