import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {addresses} from '@site/src/model/addresses';
import {formatDate} from '@site/src/model/date';
import {portraitFile} from '@site/src/model/fileAddresses';
import {formatNumber} from '@site/src/views/numbers';
import type {CountedState, PortraitView} from '@site/src/views/portraitView';
import {PORTRAIT_TABLES} from '@site/src/views/portraitTables';
import FileLink from './FileLink';
import styles from './styles.module.css';

/** What was checked by a person, what gets old, what no longer answers. */
export function States({data: {states, total, hasVisits}}: {data: PortraitView}): ReactNode {
  return (
    <section aria-labelledby="etat">
      <h2 id="etat">Ce qui est vérifié, ce qui vieillit</h2>
      <p className={styles.text}>
        Des {formatNumber(total)} fiches en cours. Les quatre premières lignes les comptent toutes; une même
        fiche peut se retrouver aussi dans les suivantes.{' '}
        {!hasVisits &&
          'Les visites des adresses web n’ont pas été lues pour cette édition\u00a0: on ne dit pas ici lesquelles ne répondent plus. '}
        <Link to={addresses.toCheck()}>Aidez à vérifier</Link>.
      </p>
      <CountTable id="etat" heading="État" rows={states} most={total} />
      <p className={styles.files}>
        <FileLink address={portraitFile(PORTRAIT_TABLES.states, 'csv')}>Ce tableau (CSV)</FileLink>
      </p>
    </section>
  );
}

/** People to turn to, documents to read. */
export function Roles({roles}: Pick<PortraitView, 'roles'>): ReactNode {
  const most = Math.max(...roles.flatMap(({types}) => types.map(({count}) => count)));
  return (
    <section aria-labelledby="roles">
      <h2 id="roles">Des gens à qui parler, des documents à lire</h2>
      <div className={styles.two}>
        {roles.map(({title, count, types}) => (
          <div key={title}>
            <h3 id={`roles-${title}`}>
              {title} ({formatNumber(count)})
            </h3>
            <CountTable id={`roles-${title}`} heading="Type" rows={types} most={most} />
          </div>
        ))}
      </div>
      <p className={styles.files}>
        <FileLink address={portraitFile(PORTRAIT_TABLES.roles, 'csv')}>Ces tableaux (CSV)</FileLink>
      </p>
    </section>
  );
}

/** What came and what changed, month by month. */
export function Months({data: {months, hasHistory}}: {data: PortraitView}): ReactNode {
  return (
    <section aria-labelledby="mois">
      <h2 id="mois">Mois par mois</h2>
      <p className={styles.text}>
        Les fiches entrées au répertoire, terminées depuis ou non
        {hasHistory
          ? ', et celles que quelqu’un a modifiées, chacune une fois par mois.'
          : '. Cette édition a été faite sans l’historique du contenu\u00a0: on ne dit pas ici lesquelles ont été modifiées.'}
      </p>
      <table className={styles.counts} aria-labelledby="mois">
        <thead>
          <tr>
            <th scope="col">Mois</th>
            <th scope="col">Ajoutées</th>
            {hasHistory && <th scope="col">Modifiées</th>}
          </tr>
        </thead>
        <tbody>
          {months.map(({month, added, changed}) => (
            <tr key={month}>
              <th scope="row">
                <time dateTime={month}>{formatDate(month)}</time>
              </th>
              <td>{formatNumber(added)}</td>
              {hasHistory && <td>{formatNumber(changed ?? 0)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.files}>
        <FileLink address={portraitFile(PORTRAIT_TABLES.months, 'csv')}>Ce tableau (CSV)</FileLink>
      </p>
    </section>
  );
}

interface CountTableProps {
  /** Of the heading that names it. */
  id: string;
  /** What its first column holds. */
  heading: string;
  rows: readonly CountedState[];
  /** The number that a whole bar stands for. */
  most: number;
}

function CountTable({id, heading, rows, most}: CountTableProps): ReactNode {
  return (
    <table className={styles.counts} aria-labelledby={id}>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col">Fiches</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({label, count, url}) => (
          <tr key={label}>
            <th scope="row">
              {url === undefined || count === 0 ? label : <Link to={url}>{label}</Link>}
              <span
                className={styles.bar}
                style={{inlineSize: `${most === 0 ? 0 : (count / most) * 100}%`}}
                aria-hidden
              />
            </th>
            <td>{formatNumber(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
