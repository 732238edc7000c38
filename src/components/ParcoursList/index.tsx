import type {ReactNode} from 'react';
import {useId} from 'react';
import Link from '@docusaurus/Link';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import PageHeader from '@site/src/components/PageHeader';
import {addresses} from '@site/src/model/addresses';
import type {ParcoursLink} from '@site/src/views/parcoursLink';
import type {ParcoursListView} from '@site/src/views/parcoursListView';
import styles from './styles.module.css';

const LEAD =
  'Partez de ce qui vous arrive, ou d’un projet comme le vôtre. Chaque parcours dit quoi faire lundi, puis ce qui sert à chaque étape\u00a0: pratiques, gabarits, règles et ressources.';

/** All the parcours, in two groups. */
function ParcoursList({data: {situations, projects}}: {data: ParcoursListView}): ReactNode {
  return (
    <PageFrame title="Parcours" description={LEAD}>
      <PageHeader title="Parcours" lead={LEAD} />
      <div className={`page ${styles.groups}`}>
        <Group
          title="Ce qui vous arrive"
          lead="Une situation, dans vos mots. Commencez par les trois premiers gestes."
          parcours={situations}
        />
        <Group
          title="Un projet comme le vôtre"
          lead="Des projets types, de l’idée à la suite. Le vôtre aura ses détours."
          parcours={projects}
        />
      </div>
      <div className="page">
        <p className={styles.more}>
          Rien ne vous ressemble? Cherchez dans <Link to={addresses.directory()}>le répertoire</Link>, ou{' '}
          <Link to={addresses.whichStage()}>trouvez votre étape</Link>.
        </p>
      </div>
    </PageFrame>
  );
}

function Group({title, lead, parcours}: {title: string; lead: string; parcours: ParcoursLink[]}): ReactNode {
  const id = useId();
  if (parcours.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{lead}</p>
      <ul className={styles.list}>
        {parcours.map((one) => (
          <li key={one.id}>
            <h3>
              <Link to={one.url}>{one.nom}</Link>
            </h3>
            <p>{one.resume}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

export default withPage(ParcoursList);
