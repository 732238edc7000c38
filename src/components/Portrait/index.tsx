import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {Plus} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import PageHeader from '@site/src/components/PageHeader';
import {addresses} from '@site/src/model/addresses';
import {portraitFile} from '@site/src/model/fileAddresses';
import {formatDate} from '@site/src/model/date';
import {formatNumber} from '@site/src/views/numbers';
import type {PortraitPageView} from '@site/src/views/portraitPicture';
import {PORTRAIT_TABLES} from '@site/src/views/portraitTables';
import {Months, Roles, States} from './CountTables';
import FileLink from './FileLink';
import HeardList from './HeardList';
import Lacks from './Lacks';
import MatrixTable from './MatrixTable';
import {resourcesKnown} from './words';
import styles from './styles.module.css';

const TITLE = 'Ce que l’on connaît, ce qui manque';

/** What the directory covers and what it lacks, seen from above. */
function Portrait({data}: {data: PortraitPageView}): ReactNode {
  return (
    <PageFrame
      title="Portrait de l’écosystème"
      description="Ce que le répertoire couvre et ce qui lui manque, par besoin, par étape et par territoire de l’Estrie."
    >
      <PageHeader
        title={TITLE}
        lead={
          <>
            Chaque case croise un besoin et une étape. Plus sa couleur est vive, plus il y a de ressources
            connues. Une case pointillée veut dire «{'\u00a0'}rien de connu ici{'\u00a0'}», et non «{'\u00a0'}
            rien n’existe{'\u00a0'}».
          </>
        }
      />
      <div className={`page ${styles.page}`}>
        <noscript>
          <p className="note-attn">
            <span />
            <span>
              Sans JavaScript, le répertoire ne peut pas trier{'\u00a0'}: suivez le nom d’un besoin ou d’un
              territoire, sa page est complète.
            </span>
          </p>
        </noscript>
        <Needs data={data} />
        <section aria-labelledby="territoires">
          <h2 id="territoires">Territoires et étapes</h2>
          <p className={styles.text}>
            Ce qui est propre à chaque territoire. Ce qui sert toute l’Estrie ou tout le Québec y est ouvert
            aussi{'\u00a0'}: la page de chaque territoire le montre.
          </p>
          <MatrixTable
            matrix={data.places}
            caption="Nombre de ressources propres à chaque territoire, par étape. Zéro veut dire que rien n’est connu ici."
            afterId="apres-territoires"
          />
          <p className={styles.files}>
            <FileLink address={portraitFile(PORTRAIT_TABLES.places, 'csv')}>Ce tableau (CSV)</FileLink>
          </p>
        </section>
        {data.heard.length > 0 && (
          <section aria-labelledby="entendu">
            <h2 id="entendu">Ce que la communauté a dit</h2>
            <p className={styles.text}>
              Les mots des rencontres, rapportés à la page <Link to={addresses.community()}>Communauté</Link>,
              et ce que le répertoire peut en dire.
            </p>
            <HeardList data={data} />
          </section>
        )}
        <Practices practices={data.practices} />
        <States data={data} />
        <Roles roles={data.roles} />
        <Months data={data} />
        <Picture data={data} />
      </div>
    </PageFrame>
  );
}

function Needs({data}: {data: PortraitPageView}): ReactNode {
  const {needs, empty, thin, cells, emptyCells, thinCells, total, closed, today} = data;
  return (
    <section className={styles.beside} aria-labelledby="besoins">
      <h2 id="besoins" className="sr">
        Besoins et étapes
      </h2>
      <div>
        <MatrixTable
          matrix={needs}
          caption="Nombre de ressources par besoin et par étape. Zéro veut dire que rien n’est connu ici."
          afterId="apres-besoins"
        />
      </div>
      <aside aria-label="Ce qui manque">
        <h3 className={styles.title}>
          {emptyCells === 0 ? 'Aucune case vide' : `${emptyCells}\u00a0cases vides`}
        </h3>
        <p>
          Sur {cells} croisements, {emptyCells} n’ont aucune ressource connue et {thinCells} n’en ont qu’une
          ou deux.
        </p>
        <p>
          <Link className="btn" to={addresses.propose()}>
            <Icon as={Plus} />
            Combler un manque
          </Link>
        </p>
        {empty.length > 0 && (
          <details>
            <summary>Les cases vides</summary>
            <Lacks lacks={empty} />
          </details>
        )}
        {thin.length > 0 && (
          <details>
            <summary>Les cases minces</summary>
            <Lacks lacks={thin} />
          </details>
        )}
        <p className={styles.method}>
          Comment on compte{'\u00a0'}: au {formatDate(today)}, chacune des {resourcesKnown(total)} en cours
          compte une fois dans chaque case qui la concerne, et{' '}
          {closed === 0
            ? 'rien de terminé ne compte'
            : `les ${formatNumber(closed)} qui sont terminées ne comptent pas`}
          .
        </p>
        <p className={styles.files}>
          <FileLink address={portraitFile(PORTRAIT_TABLES.needs, 'csv')}>Ce tableau (CSV)</FileLink>
        </p>
      </aside>
    </section>
  );
}

function Practices({practices: {total, alone}}: {practices: PortraitPageView['practices']}): ReactNode {
  return (
    <section aria-labelledby="pratiques">
      <h2 id="pratiques">Pratiques du guide sans ressource</h2>
      {alone.length === 0 ? (
        <p className={styles.text}>
          Chacune des {total} pratiques du guide a au moins une ressource qui l’appuie.
        </p>
      ) : (
        <>
          <p className={styles.text}>
            Sur {total} pratiques, {alone.length} n’{alone.length > 1 ? 'ont' : 'a'} aucune ressource connue
            qui l’appuie à son étape.
          </p>
          <ul className={styles.links}>
            {alone.map(({url, numero, titre}) => (
              <li key={url}>
                <Link to={url}>
                  {numero} {titre}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Picture({data: {picture}}: {data: PortraitPageView}): ReactNode {
  return (
    <section aria-labelledby="image">
      <h2 id="image">Pour un rapport</h2>
      <p className={styles.text}>
        Le premier tableau en une image, avec sa source. Elle s’agrandit sans se brouiller; ses nombres sont
        ceux du tableau plus haut.
      </p>
      <p className={styles.files}>
        <FileLink address={portraitFile(PORTRAIT_TABLES.needs, 'svg')}>L’image (SVG)</FileLink>
        <FileLink address={portraitFile(PORTRAIT_TABLES.needs, 'csv')}>Ses nombres (CSV)</FileLink>
      </p>
      {/* Made by the build, from our own words alone. */}
      <div className={styles.frame} dangerouslySetInnerHTML={{__html: picture}} />
    </section>
  );
}

export default withPage(Portrait);
