import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import WaysToWrite from '@site/src/components/Contribute/WaysToWrite';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import PageHeader from '@site/src/components/PageHeader';
import PublicDoors from '@site/src/components/PublicDoors';
import {addresses} from '@site/src/model/addresses';
import type {FormerAnchors} from '@site/src/model/redirection';
import type {PrizesView} from '@site/src/views/prizesView';
import Edition from './Edition';
import Planned from './Planned';
import styles from './styles.module.css';

const LEAD =
  'Le concours de la communauté de pratique\u00a0: où il en est, comment s’y préparer et qui peut en dire plus.';

/** What one may send about a prize that is still to be made. */
const IDEAS = ['Une catégorie', 'Un critère', 'Une règle', 'Une organisation pour le jury'] as const;

/** The prize of the community: its editions, or what was planned while there is none. */
function Prizes({data}: {data: PrizesView & {former: FormerAnchors}}): ReactNode {
  const {editions, planned, source, doors, former} = data;
  return (
    <PageFrame title="Prix" description={LEAD}>
      <PageHeader title="Prix" lead={LEAD} />
      <div className="page evts">
        <div className={styles.main}>
          {editions.map((edition) => (
            <Edition key={edition.id} edition={edition} formerAnchors={former[edition.id]} />
          ))}
          <Planned planned={planned} source={source} isAnnounced={editions.length > 0} />
          <section className={styles.help} aria-labelledby="aider">
            <h2 id="aider">Aider à le bâtir</h2>
            <p>
              Une catégorie, un critère, une règle juste, une organisation qui jugerait bien : dites-le en
              quelques lignes. N’écrivez le nom d’aucune personne.
            </p>
            <WaysToWrite subject="Proposer une idée pour le prix" points={IDEAS} />
            <p>
              <Link to={addresses.contribute()}>Toutes les façons de contribuer</Link>
            </p>
          </section>
          <section aria-labelledby="demander">
            <h2 id="demander">À qui demander</h2>
            <p>
              Aucune adresse n’est propre au concours. Ces organisations, que la communauté nomme, ont une
              porte publique.
            </p>
            <PublicDoors doors={doors} />
            <p>
              <Link to={addresses.community()}>La communauté, et comment la joindre</Link>
            </p>
          </section>
        </div>
        <aside aria-label="Se préparer">
          {planned && planned.templates.length > 0 && (
            <div className="panneau">
              <h2 id="dossier">Préparer un dossier</h2>
              <p>Un document à remplir, qui sert d’un prix à l’autre. Le règlement passe toujours avant.</p>
              <ul className={styles.templates}>
                {planned.templates.map(({id, titre, resume, url}) => (
                  <li key={id}>
                    <Link to={url}>{titre}</Link>
                    <p>{resume}</p>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </aside>
      </div>
    </PageFrame>
  );
}

export default withPage(Prizes);
