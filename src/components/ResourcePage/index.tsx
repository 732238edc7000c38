import type {ReactNode} from 'react';
import {Fragment} from 'react';
import Link from '@docusaurus/Link';
import {ArrowRight, ArrowUpRight} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import {iconNamed} from '@site/src/components/Icon/vocabulary';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import PageHeader from '@site/src/components/PageHeader';
import ResourceLinks from '@site/src/components/ResourceList/ResourceLinks';
import Status from '@site/src/components/ResourceRow/Status';
import Trail from '@site/src/components/StageCrest/Trail';
import {addresses} from '@site/src/model/addresses';
import type {ResourceView} from '@site/src/views/resourceView';
import Contact from './Contact';
import {destinationLabel} from './destination';
import EntryText from './EntryText';
import {fullName} from './fullName';
import NoAddress from './NoAddress';
import Origin from './Origin';
import StatusNote from './StatusNote';

/** The page of a resource: what it is, its facts, its text, then where all this comes from. */
export function ResourcePage({data}: {data: ResourceView}): ReactNode {
  // Nobody needs the address of what is over.
  const isAddressWanted = !data.url && !data.statut?.closed;
  return (
    <PageFrame title={fullName(data)} description={data.resume}>
      <Header data={data} />
      <div className="page fiche">
        <section className="fiche__ess" aria-labelledby="essentiel">
          <div className="panneau">
            <h2 className="sr" id="essentiel">
              L’essentiel
            </h2>
            <dl className="defs">
              {data.essentials.map(({label, value}) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </div>
        </section>
        <div className="fiche__corps">
          <StatusNote statut={data.statut} replacement={data.replacement} />
          {isAddressWanted && <NoAddress sources={data.sources} />}
          {data.sections.map(({heading, html}) => (
            <Fragment key={heading}>
              <h2>{heading}</h2>
              <EntryText html={html} />
            </Fragment>
          ))}
          {data.contact && <Contact contact={data.contact} />}
          <Needs needs={data.needs} />
          <Guide practices={data.practices} />
          <Related resources={data.related} />
        </div>
        <aside className="fiche__cote" aria-label="Étapes, vérification et sources">
          <Trail stages={data.stages} />
          <Origin data={data} withSources={!isAddressWanted} />
        </aside>
      </div>
    </PageFrame>
  );
}

function Header({data}: {data: ResourceView}): ReactNode {
  const [mainNeed] = data.needs;
  const isClosed = data.statut?.closed;
  return (
    <PageHeader
      title={fullName(data)}
      crumbs={[
        {label: 'Répertoire', url: addresses.directory()},
        ...(mainNeed ? [{label: mainNeed.phrase, url: mainNeed.url}] : []),
      ]}
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
      <p className="fiche__chapo">{data.resume}</p>
      {data.url && (
        <div className="fiche__actions">
          <a
            className={isClosed ? 'btn btn--2' : 'btn'}
            href={data.url}
            rel="noopener external"
            aria-describedby="hote"
          >
            {destinationLabel(data)} <Icon as={ArrowUpRight} />
          </a>
          <span className="fiche__hote" id="hote">
            {data.host}
          </span>
        </div>
      )}
    </PageHeader>
  );
}

function Needs({needs}: {needs: ResourceView['needs']}): ReactNode {
  return (
    <>
      <h2>Besoins auxquels elle répond</h2>
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

export default withPage(ResourcePage);
