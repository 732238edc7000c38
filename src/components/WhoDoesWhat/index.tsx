import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {orFormerPage} from '@site/src/components/FormerPage/orFormerPage';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import PageHeader from '@site/src/components/PageHeader';
import FileLink from '@site/src/components/Portrait/FileLink';
import {addresses} from '@site/src/model/addresses';
import {whoDoesWhatFile} from '@site/src/model/fileAddresses';
import {formatNumber} from '@site/src/views/numbers';
import type {PlaceOfHolders, WhoDoesWhatView} from '@site/src/views/whoDoesWhatView';
import HoldersTable from './HoldersTable';
import styles from './styles.module.css';

/** Who answers the needs of a family, territory by territory. */
export function WhoDoesWhat({data}: {data: WhoDoesWhatView}): ReactNode {
  const {family, title, places, count, alone, read, list, needs} = data;
  return (
    <PageFrame
      title={`Qui fait quoi\u00a0: ${title}`}
      description={`${title}\u00a0: les organisations de chaque territoire de l’Estrie qui y répondent, et ce qu’elles offrent.`}
    >
      <PageHeader
        title={title}
        crumbs={[{label: 'Qui fait quoi', url: addresses.whoDoesWhat()}]}
        lead="Les organisations qui y répondent, territoire par territoire, et ce qu’elles offrent."
      />
      <div className={`page ${styles.page}`}>
        <div>
          {count === 0 ? (
            <p className="etat-vide">Nous ne connaissons encore personne qui y réponde.</p>
          ) : (
            <>
              <Diagram places={places} />
              <HoldersTable title={title} places={places} />
            </>
          )}
        </div>
        <aside aria-label="À propos de ce tableau">
          <p>
            {formatNumber(count)} {count > 1 ? 'fiches' : 'fiche'} où des gens répondent à ce besoin. Chacune
            est rangée sous l’organisme qui l’offre, quand elle le nomme.{' '}
            {alone > 0 && (
              <>
                {formatNumber(alone)} {alone > 1 ? 'ne le nomment' : 'ne le nomme'} pas{'\u00a0'}:{' '}
                {alone > 1 ? 'elles se tiennent seules' : 'elle se tient seule'}.
              </>
            )}
          </p>
          <p>
            Une ressource qui nomme deux territoires est dans chacun. Ce qui sert un territoire plus grand est
            ouvert aussi à ceux qu’il contient.
          </p>
          {read > 0 && (
            <p>
              {formatNumber(read)} {read > 1 ? 'documents ou outils' : 'document ou outil'} y{' '}
              {read > 1 ? 'répondent' : 'répond'} aussi, sans personne à qui parler{'\u00a0'}:{' '}
              <Link to={needs}>toute la liste</Link>.
            </p>
          )}
          <p className={styles.actions}>
            <FileLink address={whoDoesWhatFile(family)}>Ce tableau (CSV)</FileLink>
            <Link className="btn btn--2 btn--p" to={list}>
              Filtrer dans le répertoire
            </Link>
          </p>
        </aside>
      </div>
    </PageFrame>
  );
}

/** How many answer in each territory: the eye sees where there are few. */
function Diagram({places}: {places: readonly PlaceOfHolders[]}): ReactNode {
  const most = Math.max(1, ...places.map(({holders}) => holders.length));
  return (
    <nav className={styles.diagram} aria-labelledby="combien">
      <h2 id="combien">Combien y répondent, et où</h2>
      <ul>
        {places.map(({id, nom, holders}) => (
          <li key={id}>
            <a href={`#${id}`}>
              <span>{nom}</span>
              <span className={styles.track} aria-hidden>
                <span className={styles.bar} style={{inlineSize: `${(holders.length / most) * 100}%`}} />
              </span>
              <b>{holders.length}</b>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export default withPage(orFormerPage(WhoDoesWhat));
