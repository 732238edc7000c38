import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {addresses} from '@site/src/model/addresses';
import type {ActivityView} from '@site/src/views/communityView';
import styles from './styles.module.css';

interface Props {
  planned?: ActivityView | undefined;
  source: string;
  /** An edition is known: what was planned comes after it. */
  isAnnounced: boolean;
}

/** What the community planned, with where it says so; all there is to say while nothing is announced. */
export default function Planned({planned, source, isAnnounced}: Props): ReactNode {
  return (
    <section aria-labelledby="ce-qui-est-prevu">
      <h2 id="ce-qui-est-prevu">{isAnnounced ? 'D’où vient ce concours' : 'Aucune édition annoncée'}</h2>
      <div className="etat-vide">
        {planned && (
          <p>
            Parmi ses activités, la communauté prévoit ceci : {`«\u00a0${planned.nom}\u00a0»`}.{' '}
            {planned.goals.length > 0 && (
              <>
                Elle lui donne {planned.goals.length > 1 ? 'ces objectifs' : 'cet objectif'} :{' '}
                <b>{planned.goals.join('; ').toLowerCase()}</b>.
              </>
            )}
          </p>
        )}
        {!isAnnounced && (
          <p>
            À notre connaissance, rien n’est encore annoncé : ni règlement, ni dates, ni catégories, ni jury.
            Cette page les montrera dès qu’une page publique ou un document de la communauté les donnera.
          </p>
        )}
        <p className={styles.note}>
          Source : {source}. <Link to={`${addresses.community()}#objectifs`}>Voir le tableau</Link>
        </p>
      </div>
    </section>
  );
}
