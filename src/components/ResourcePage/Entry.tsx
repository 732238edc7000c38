import type {ReactNode} from 'react';
import {Fragment} from 'react';
import Link from '@docusaurus/Link';
import {ArrowRight, FileText} from 'lucide-react';
import KeepButton from '@site/src/components/Dossier/KeepButton';
import Icon from '@site/src/components/Icon';
import {iconNamed} from '@site/src/components/Icon/vocabulary';
import PageHeader from '@site/src/components/PageHeader';
import ResourceLinks from '@site/src/components/ResourceList/ResourceLinks';
import Status from '@site/src/components/ResourceRow/Status';
import Trail from '@site/src/components/StageCrest/Trail';
import {addresses} from '@site/src/model/addresses';
import type {ResourceView} from '@site/src/views/resourceView';
import CallSheet from './CallSheet';
import {destinationLabel} from './destination';
import Doors from './Doors';
import Eligibility from './Eligibility';
import EntryText from './EntryText';
import Essentials from './Essentials';
import {fullName} from './fullName';
import LinkedText from './LinkedText';
import LocalForms from './LocalForms';
import Notices from './Notices';
import Offers from './Offers';
import Origin from './Origin';
import Reach from './Reach';
import PageAddress from '@site/src/components/Share/PageAddress';
import {reachLine} from './reachLine';
import ShareRow from './ShareRow';
import StatusNote from './StatusNote';

interface Props {
  data: ResourceView;
  /** It is not published: there is nothing to share nor to print. */
  isPreview?: boolean;
}

/** All that is said of a resource: how to reach it, its facts, who it is for, its text, then where all this comes from. */
export function Entry({data, isPreview = false}: Props): ReactNode {
  const isClosed = data.statut?.closed ?? false;
  return (
    <>
      <Header data={data} isPreview={isPreview} />
      <div className="page fiche">
        <Essentials essentials={data.essentials} builtOn={data.builtOn} />
        <div className="fiche__corps">
          {!isClosed && <StatusNote statut={data.statut} replacement={data.replacement} />}
          <LocalForms locals={data.locals} />
          {data.eligibility && (
            <Eligibility isClosed={isClosed} eligibility={data.eligibility} links={data.linkedTexts} />
          )}
          <Documents documents={data.documents} linkedTexts={data.linkedTexts} />
          {data.sections.map(({heading, html}) => (
            <Fragment key={heading}>
              <h2>{heading}</h2>
              <EntryText html={html} />
            </Fragment>
          ))}
          {!isPreview && <CallSheet data={data} />}
          <Offers offers={data.offers} organisation={data.organisation} />
          <Needs needs={data.needs} isClosed={isClosed} />
          <Guide practices={data.practices} />
          <Related resources={data.related} />
        </div>
        <aside className="fiche__cote" aria-label="Étapes, vérification et sources">
          <Trail stages={data.stages} />
          <Origin data={data} />
        </aside>
      </div>
    </>
  );
}

function Header({data, isPreview}: Required<Props>): ReactNode {
  const [mainNeed] = data.needs;
  const isClosed = data.statut?.closed ?? false;
  return (
    <PageHeader
      title={fullName(data)}
      beside={!isPreview && <KeepButton genre="ressource" id={data.id} nom={data.nom} />}
      crumbs={
        isPreview
          ? undefined
          : [
              {label: 'Répertoire', url: addresses.directory()},
              ...(mainNeed ? [{label: mainNeed.phrase, url: mainNeed.url}] : []),
            ]
      }
      kicker={
        <p className="fiche__type">
          <span className="carte-r__type">
            <Icon as={iconNamed(data.icon)} />
            {data.kicker}
          </span>
          {data.statut && <Status {...data.statut} />}
        </p>
      }
    >
      <Belongs organisation={data.organisation} general={data.general} />
      <p className="fiche__chapo">{data.resume}</p>
      {isClosed && <StatusNote statut={data.statut} replacement={data.replacement} />}
      {data.doors ? (
        <Doors doors={data.doors} id={data.id} />
      ) : (
        <Reach ways={data.ways} hours={data.hours} site={destinationLabel(data)} isQuiet={isClosed} />
      )}
      <Notices notices={data.notices} builtOn={data.builtOn} />
      {!isPreview && (
        <>
          <ShareRow title={fullName(data)} line={reachLine(data)} hasSheet={data.questions.length > 0} />
          <PageAddress of={addresses.resource(data.id)} />
        </>
      )}
    </PageHeader>
  );
}

/** Whose it is: an organisation offers it, a general programme takes this form here. */
function Belongs({organisation, general}: Pick<ResourceView, 'organisation' | 'general'>): ReactNode {
  if (!organisation && !general) return null;
  return (
    <p className="fiche__offre">
      {organisation && (
        <>
          Offert par <Link to={addresses.resource(organisation.id)}>{organisation.nom}</Link>.{' '}
        </>
      )}
      {general && (
        <>
          Forme locale du programme <Link to={addresses.resource(general.id)}>{general.nom}</Link>.
        </>
      )}
    </p>
  );
}

function Documents({documents, linkedTexts}: Pick<ResourceView, 'documents' | 'linkedTexts'>): ReactNode {
  if (documents.length === 0) return null;
  return (
    <>
      <h2>À préparer</h2>
      <ul className="liste-c">
        {documents.map((document) => (
          <li key={document}>
            <Icon as={FileText} />
            <span>
              <LinkedText text={document} links={linkedTexts} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Needs({needs, isClosed}: {needs: ResourceView['needs']; isClosed: boolean}): ReactNode {
  return (
    <>
      <h2>Besoins auxquels elle {isClosed ? 'répondait' : 'répond'}</h2>
      <ul className="besoins-r">
        {needs.map(({phrase, url}) => (
          <li key={url}>
            <Link to={url}>{phrase}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function Guide({practices}: {practices: ResourceView['practices']}): ReactNode {
  if (practices.length === 0) return null;
  return (
    <>
      <h2>Dans le guide</h2>
      <ul className="liees">
        {practices.map(({numero, titre, url}) => (
          <li key={url}>
            <div>
              <h3>
                <Link to={url}>{titre}</Link>
              </h3>
              <p>Pratique {numero}</p>
            </div>
            <Icon as={ArrowRight} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Related({resources}: {resources: ResourceView['related']}): ReactNode {
  if (resources.length === 0) return null;
  return (
    <>
      <h2>Ressources proches</h2>
      <ResourceLinks resources={resources} />
    </>
  );
}
