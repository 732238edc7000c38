import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {ArrowUpRight, Check, CircleX, Pencil} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import WayLink from '@site/src/components/ResourcePage/WayLink';
import {destinationLabel} from '@site/src/components/ResourcePage/destination';
import {addresses} from '@site/src/model/addresses';
import type {EntryToCheck} from '@site/src/views/batchesToCheck';
import {asSentences} from './words';
import styles from './styles.module.css';

interface Props {
  entry: EntryToCheck;
  /** How its heading names it. */
  title: string;
  as: 'h3' | 'h4' | 'h5';
  /** Its name is that of its batch. */
  isAlone: boolean;
}

/** An entry to check: why it matters, what to look for, where, and what one can say of it. */
export default function CheckCard({entry, title, as: Heading, isAlone}: Props): ReactNode {
  const {id, nom, whys, asks} = entry;
  return (
    <article className={styles.card}>
      <Heading className={isAlone ? styles.name : styles.entry}>
        <Link to={addresses.resource(id)}>{title}</Link>
      </Heading>
      <dl className={styles.facts}>
        <div>
          <dt>Pourquoi</dt>
          <dd>{asSentences(whys)}</dd>
        </div>
        <div>
          <dt>À vérifier</dt>
          <dd>{asks.length > 0 ? <Asks asks={asks} /> : 'Tout ce que dit la fiche.'}</dd>
        </div>
        <div>
          <dt>Où regarder</dt>
          <dd>
            <Where entry={entry} />
          </dd>
        </div>
      </dl>
      <Answers id={id} nom={nom} />
    </article>
  );
}

function Asks({asks}: {asks: readonly string[]}): ReactNode {
  return (
    <ul className={styles.asks}>
      {asks.map((ask) => (
        <li key={ask}>{ask}</li>
      ))}
    </ul>
  );
}

const NO_WAY =
  'Nous ne savons pas encore comment joindre cette ressource\u00a0: le trouver serait déjà beaucoup.';
const NOWHERE_ONLINE = 'Nous ne savons pas où la trouver en ligne\u00a0: le trouver serait déjà beaucoup.';

/** Its official page, its telephone; without them, the pages that speak of it. */
function Where({entry}: {entry: EntryToCheck}): ReactNode {
  const {ways, sources, isRead} = entry;
  return (
    <>
      {ways.length === 0 && (isRead ? NOWHERE_ONLINE : NO_WAY)}
      <ul className={styles.ways}>
        {ways.map((way) => (
          <WayLink key={`${way.by} ${way.text}`} way={way} site={destinationLabel(entry)} withCheck={false} />
        ))}
        {sources.map(({url, host, label}) => (
          <li key={url}>
            <Icon as={ArrowUpRight} />
            <span>
              <a href={url} rel="noopener external">
                Une page qui en parle
              </a>
              <small className={styles.note}>
                {host}, {label}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What one can say of an entry: each has its page, which knows the entry by its address. */
function Answers({id, nom}: Pick<EntryToCheck, 'id' | 'nom'>): ReactNode {
  const about = <span className="sr">{`\u00a0: ${nom}`}</span>;
  const query = `?fiche=${encodeURIComponent(id)}`;
  return (
    <p className={styles.answers}>
      <Link className="btn btn--2 btn--p" to={`${addresses.confirm()}${query}`}>
        <Icon as={Check} />
        C’est toujours vrai
        {about}
      </Link>
      <Link className="btn btn--2 btn--p" to={`${addresses.correct()}${query}`}>
        <Icon as={Pencil} />À corriger
        {about}
      </Link>
      <Link className="btn btn--2 btn--p" to={`${addresses.report()}${query}&motif=fermee`}>
        <Icon as={CircleX} />
        Elle n’existe plus
        {about}
      </Link>
    </p>
  );
}
