import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import PageHeader from '@site/src/components/PageHeader';
import {addresses} from '@site/src/model/addresses';
import {FEEDS} from '@site/src/model/feedAddresses';
import type {ChangeGroup, ChangeItem, ChangesView, WeekView} from '@site/src/views/changesView';
import {formatNumber} from '@site/src/views/numbers';
import styles from './styles.module.css';

const TITLE = 'Ce qui a changé';
const LEAD =
  'Semaine par semaine\u00a0: les fiches nouvelles, changées et fermées, les événements, les pages du guide.';

/** What has changed, week by week. */
function Changes({data}: {data: ChangesView}): ReactNode {
  const {source, since, weeks, older} = data;
  return (
    <PageFrame title={TITLE} description={LEAD}>
      <PageHeader title={TITLE} lead={LEAD} />
      <div className="page liste-p">
        <div>
          {weeks.length === 0 && <Nothing source={source} />}
          {weeks.map((week) => (
            <Week key={week.id} week={week} />
          ))}
          {older.length > 0 && <Older weeks={older} />}
          {since !== undefined && <p className={styles.since}>Cette page remonte au {since}.</p>}
        </div>
        <aside aria-label="Suivre les changements">
          <div className="panneau">
            <h2>Être averti</h2>
            <p>
              Une application de lecture de flux vous montre les changements sans que vous reveniez ici, et
              sans donner votre adresse.
            </p>
            <Feeds />
          </div>
          <div className="panneau">
            <h2>Ce que dit cette page</h2>
            <p>
              Chaque fiche est comparée au début et à la fin de la semaine. Ce qui est seulement écrit
              autrement, espaces ou ponctuation, n’est pas dit.
            </p>
            <p>
              Une fiche ne dit plus vrai? <Link to={addresses.correct()}>Corrigez-la</Link>.
            </p>
          </div>
        </aside>
      </div>
    </PageFrame>
  );
}

function Nothing({source}: Pick<ChangesView, 'source'>): ReactNode {
  return (
    <div className="etat-vide">
      {source === 'none' ? (
        <>
          <p>Cette édition du site a été faite sans l’histoire des fiches : il n’y a rien à comparer.</p>
          <p>
            Chaque fiche du <Link to={addresses.directory()}>répertoire</Link> dit quand elle a été ajoutée,
            et quand une personne l’a vérifiée.
          </p>
        </>
      ) : (
        <p>Rien n’a changé pour qui lit le site.</p>
      )}
    </div>
  );
}

function Week({week: {id, title, summary, groups}}: {week: WeekView}): ReactNode {
  return (
    <section className={styles.week} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className={styles.summary}>{summary}</p>
      {groups.map((group) => (
        <Group key={group.title} group={group} />
      ))}
    </section>
  );
}

function Group({group: {title, imported, items, others, unnamed}}: {group: ChangeGroup}): ReactNode {
  return (
    <>
      <h3 className="groupe-l">{title}</h3>
      {imported > 0 && (
        <p className={styles.imported}>
          {formatNumber(imported)} d’un coup : elles sont au{' '}
          <Link to={addresses.directory()}>répertoire</Link>.
        </p>
      )}
      <ul className={styles.items}>
        {items.map((item) => (
          <Item key={`${item.name} ${item.url ?? ''}`} item={item} />
        ))}
      </ul>
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>Et {formatNumber(others.length + unnamed)} autres</summary>
          <ul>
            {others.map(({name, url}) => (
              <li key={`${name} ${url ?? ''}`}>{url === undefined ? name : <Link to={url}>{name}</Link>}</li>
            ))}
            {unnamed > 0 && <li>… et {formatNumber(unnamed)} de plus.</li>}
          </ul>
        </details>
      )}
    </>
  );
}

function Item({item: {name, url, note, summary, sentences, more}}: {item: ChangeItem}): ReactNode {
  return (
    <li>
      <p className={styles.name}>{url === undefined ? name : <Link to={url}>{name}</Link>}</p>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      {summary !== undefined && <p>{summary}</p>}
      {sentences.length > 0 && (
        <ul className={styles.sentences}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {more > 0 && <li>Et {more > 1 ? `${more} autres changements` : 'un autre changement'}.</li>}
        </ul>
      )}
    </li>
  );
}

function Older({weeks}: {weeks: ChangesView['older']}): ReactNode {
  return (
    <details className={styles.others}>
      <summary>Les semaines d’avant</summary>
      <ul>
        {weeks.map(({id, title, summary}) => (
          <li key={id} id={id}>
            {title} : {summary}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Feeds(): ReactNode {
  const atom = useBaseUrl(FEEDS.changesAtom);
  const json = useBaseUrl(FEEDS.changesJson);
  const deadlines = useBaseUrl(FEEDS.deadlines);
  return (
    <ul className={`panneau__liste ${styles.feeds}`}>
      <li>
        <a href={atom}>Changements (Atom)</a>
      </li>
      <li>
        <a href={json}>Changements (JSON Feed)</a>
      </li>
      <li>
        <a href={deadlines}>Dates limites qui approchent (Atom)</a>
      </li>
    </ul>
  );
}

export default withPage(Changes);
