import type {ReactNode} from 'react';
import {memo} from 'react';
import Link from '@docusaurus/Link';
import Brand from '@site/src/components/Brand';
import HelpLine from '@site/src/components/HelpLine';
import SamePage from '@site/src/components/PageFrame/SamePage';
import {useSiteTexts} from '@site/src/components/PageFrame/useSite';
import {addresses} from '@site/src/model/addresses';

const COLUMNS: readonly (readonly {label: string; url: string; lang?: string}[])[] = [
  [
    {label: 'Répertoire', url: addresses.directory()},
    {label: 'Trouver ma ressource', url: addresses.finder()},
    {label: 'Guide', url: addresses.guide()},
    {label: 'Parcours', url: addresses.allParcours()},
    {label: 'Boîte à outils', url: addresses.toolbox()},
    {label: 'Glossaire', url: addresses.glossary()},
    {label: 'In English', url: addresses.english(), lang: 'en-CA'},
  ],
  [
    {label: 'Événements', url: addresses.events()},
    {label: 'Prix', url: addresses.prizes()},
    {label: 'Communauté', url: addresses.community()},
    {label: 'Portrait', url: addresses.portrait()},
    {label: 'Carte', url: addresses.map()},
    {label: 'Qui fait quoi', url: addresses.whoDoesWhat()},
    {label: 'Partenaires', url: addresses.partners()},
    {label: 'À propos', url: addresses.about()},
  ],
  [
    {label: 'Contribuer', url: addresses.contribute()},
    {label: 'Proposer une ressource', url: addresses.propose()},
    {label: 'Données ouvertes', url: addresses.openData()},
    {label: 'Ce qui a changé', url: addresses.changes()},
    {label: 'Accessibilité', url: addresses.accessibility()},
    {label: 'Confidentialité', url: addresses.privacy()},
    {label: 'Sur cet appareil', url: addresses.device()},
  ],
];

export default function Footer(): ReactNode {
  return (
    <SamePage>
      <Foot />
    </SamePage>
  );
}

const Foot = memo(function Foot(): ReactNode {
  const {communaute, licence} = useSiteTexts();
  return (
    <footer className="pied" lang="fr-CA">
      <div className="page pied__grille">
        <HelpLine />
        <div className="pied__qui">
          <Brand />
          <p>{communaute}</p>
        </div>
        <nav aria-label="Pied de page">
          {COLUMNS.map((links) => (
            <ul key={links[0]?.url}>
              {links.map(({label, url, lang}) => (
                <li key={url}>
                  <Link to={url} {...(lang && {lang})}>
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          ))}
        </nav>
        <p className="pied__fin">Textes sous licence {licence}. Aucun témoin, aucun pistage.</p>
      </div>
    </footer>
  );
});
