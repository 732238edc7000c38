import type {ReactNode} from 'react';
import {Printer} from 'lucide-react';
import Link from '@docusaurus/Link';
import Icon from '@site/src/components/Icon';
import {useSiteTexts} from '@site/src/components/PageFrame/useSite';
import PageHeader from '@site/src/components/PageHeader';
import {addresses} from '@site/src/model/addresses';
import type {BookletView} from '@site/src/views/bookletView';
import GuidePdfLink from './GuidePdfLink';
import PublicAddress from './PublicAddress';
import {coverOf} from './coverWords';

/** The top of a booklet: on a screen, how to print it; on paper, its title page. */
export default function Cover({view}: {view: BookletView}): ReactNode {
  const {heading, lead, address} = coverOf(view);
  const {titre, licence} = useSiteTexts();
  const [stage] = view.stages;
  const crumbs = [
    {label: 'Guide', url: addresses.guide()},
    ...(view.kind === 'etape' && stage ? [{label: stage.overview.titre, url: stage.overview.url}] : []),
  ];
  return (
    <PageHeader
      crumbs={crumbs}
      kicker={<p className="cahier__marque">{titre}</p>}
      title={heading}
      lead={lead}
    >
      <ul className="cahier__fiche">
        <li>
          Révisé le <time dateTime={view.revised.date}>{view.revised.text}</time>
        </li>
        <li>Textes sous licence {licence}</li>
        <li className="cahier__papier">
          En ligne : <PublicAddress of={address} />
        </li>
      </ul>
      <div className="cahier__outils">
        <button type="button" className="btn js-seul" onClick={() => window.print()}>
          <Icon as={Printer} />
          Imprimer ce cahier
        </button>
        <GuidePdfLink />
      </div>
      <p className="cahier__aide">
        Sur un ordinateur, Ctrl + P imprime la page (⌘ + P sur un Mac). Sur un téléphone, passez par
        « Partager », puis « Imprimer ». Choisissez le papier Lettre.{' '}
        {view.kind === 'etape' && (
          <>
            Vous voulez les autres étapes aussi?{' '}
            <Link to={addresses.booklet()}>Tout le guide en un cahier</Link>.
          </>
        )}
      </p>
    </PageHeader>
  );
}
