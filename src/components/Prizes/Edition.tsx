import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {ArrowUpRight} from 'lucide-react';
import {SourceName} from '@site/src/components/Events/Sources';
import FormerAnchors from '@site/src/components/FormerAnchors';
import Icon from '@site/src/components/Icon';
import {addresses} from '@site/src/model/addresses';
import {formatDate} from '@site/src/model/date';
import type {OrganisationView} from '@site/src/views/communityView';
import type {EditionView, WinnerView} from '@site/src/views/prizesView';
import {phaseWords} from './words';
import styles from './styles.module.css';

interface Props {
  edition: EditionView;
  /** What its place in the page was called before. */
  formerAnchors?: readonly string[] | undefined;
}

/** One edition: where it stands, then what a candidate looks for; its winners first once they are known. */
export default function Edition({edition, formerAnchors}: Props): ReactNode {
  const {id, title, summary, phase, rules, handIn, winners, html} = edition;
  useBrokenLinks().collectAnchor(id);
  const isOver = phase === 'cancelled' || phase === 'postponed';
  return (
    <section className={styles.edition} aria-labelledby={id}>
      <FormerAnchors ids={formerAnchors} />
      <p className={`etat ${isOver ? 'etat--reporte' : ''}`}>{phaseWords(edition)}</p>
      <h2 id={id}>
        {title} <span className={styles.which}>{edition.edition}</span>
      </h2>
      <p className={styles.summary}>{summary}</p>
      {(rules !== undefined || handIn !== undefined) && (
        <p className={styles.actions}>
          {handIn !== undefined && (
            <a className="btn btn--1" href={handIn} rel="noopener external">
              Déposer un dossier
              <Icon as={ArrowUpRight} />
            </a>
          )}
          {rules !== undefined && (
            <a className="btn btn--2" href={rules} rel="noopener external">
              Lire le règlement
              <Icon as={ArrowUpRight} />
            </a>
          )}
        </p>
      )}
      {rules === undefined && !isOver && (
        <p className={styles.note}>Nos sources ne donnent pas l’adresse du règlement.</p>
      )}
      {winners.length > 0 && <Winners winners={winners} />}
      <Dates calendar={edition.calendar} />
      <Part title="Catégories" items={edition.categories} />
      <Part title="Critères" items={edition.criteria} />
      {!isOver && winners.length === 0 && <Steps steps={edition.steps} />}
      <Jury jury={edition.jury} />
      {/* Sanitised by the content reader. */}
      {html !== '' && <div className={styles.text} dangerouslySetInnerHTML={{__html: html}} />}
      <Sources sources={edition.sources} />
    </section>
  );
}

function Winners({winners}: {winners: WinnerView[]}): ReactNode {
  return (
    <>
      <h3>Lauréats</h3>
      <ul className={styles.winners}>
        {winners.map((winner) => (
          <li key={`${winner.project} ${winner.nom}`}>
            {winner.category !== undefined && <p className={styles.note}>{winner.category}</p>}
            <h4>{winner.project}</h4>
            <p>
              <Named organisation={winner} />
            </p>
            <p>{winner.why}</p>
            <p className={styles.note}>
              Publié avec l’accord de l’organisation, donné le {formatDate(winner.agreedOn)}.
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Dates({calendar}: Pick<EditionView, 'calendar'>): ReactNode {
  if (!calendar) return null;
  const {ouverture, cloture, annonce} = calendar;
  const steps = [
    {nom: 'Ouverture', date: ouverture},
    {nom: 'Clôture', date: cloture},
    ...(annonce === undefined ? [] : [{nom: 'Annonce des lauréats', date: annonce}]),
  ];
  return (
    <>
      <h3>Calendrier</h3>
      <dl className={styles.list}>
        {steps.map(({nom, date}) => (
          <div key={nom}>
            <dt>{nom}</dt>
            <dd>
              <time dateTime={date}>{formatDate(date)}</time>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Part({
  title,
  items,
}: {
  title: string;
  items: readonly {nom: string; phrase: string; poids?: number}[];
}): ReactNode {
  if (items.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <dl className={styles.list}>
        {items.map(({nom, phrase, poids}) => (
          <div key={nom}>
            <dt>
              {nom}
              {poids !== undefined && <span className={styles.weight}>{`${poids}\u00a0%`}</span>}
            </dt>
            <dd>{phrase}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Steps({steps}: {steps: readonly string[]}): ReactNode {
  return (
    <>
      <h3>Comment participer</h3>
      <ol className="pas">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}

function Jury({jury}: {jury: OrganisationView[]}): ReactNode {
  if (jury.length === 0) return null;
  return (
    <>
      <h3>Jury</h3>
      <ul className={styles.plain}>
        {jury.map((organisation) => (
          <li key={organisation.nom}>
            <Named organisation={organisation} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Named({organisation: {nom, entry}}: {organisation: OrganisationView}): ReactNode {
  return entry ? <Link to={entry.url}>{nom}</Link> : nom;
}

function Sources({sources}: Pick<EditionView, 'sources'>): ReactNode {
  return (
    <p className={styles.note}>
      Source :{' '}
      {sources.map((source, rank) => (
        <span key={source.title}>
          {rank > 0 && '; '}
          <SourceName source={source} />
        </span>
      ))}
      . <Link to={addresses.contribute()}>Signaler une erreur</Link>
    </p>
  );
}
