import type {ReactNode} from 'react';
import {PageMetadata} from '@docusaurus/theme-common';
import {BookOpen, House, Search, Signpost} from 'lucide-react';
import IconLinks from '@site/src/components/IconLinks';
import PageHeader from '@site/src/components/PageHeader';
import SearchBox from '@site/src/components/SearchBox';
import {addresses} from '@site/src/model/addresses';

const TITLE = 'Cette page n’existe pas';

const DOORS = [
  {
    url: addresses.home(),
    icon: House,
    title: 'Par besoin',
    text: 'Dix-huit portes : je cherche, je veux, je dois.',
  },
  {
    url: addresses.guide(),
    icon: BookOpen,
    title: 'Par étape',
    text: 'Le guide, de l’idée à la suite du projet.',
  },
  {url: addresses.directory(), icon: Search, title: 'De A à Z', text: 'Tout le répertoire.'},
  {
    url: addresses.finder(),
    icon: Signpost,
    title: 'Par trois questions',
    text: 'Une minute, et une courte liste pour votre projet.',
  },
];

/** What a dead end offers: to search, or to go on by need, by stage or by name. */
export default function NotFoundContent(): ReactNode {
  return (
    <main>
      <PageMetadata title={TITLE} />
      <PageHeader
        title={TITLE}
        lead="L’adresse a peut-être changé, ou il y manque une lettre. Dites ce que vous cherchiez."
      >
        <div className="introuvable__cherche">
          <SearchBox />
        </div>
      </PageHeader>
      <div className="page introuvable">
        <h2>Ou reprenez le chemin d’ici</h2>
        <IconLinks links={DOORS} />
      </div>
    </main>
  );
}
