import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {CheckedRow} from '@site/src/contribution/sheet/checkSheet';
import type {RelatedEntry, SheetFinding} from '@site/src/contribution/sheet/finding';
import {placeText} from '@site/src/contribution/sheet/report';
import {addresses} from '@site/src/model/addresses';
import styles from './Spreadsheet.module.css';

/** What was found in some rows, row by row. */
export default function RowFindings({rows}: {rows: readonly CheckedRow[]}): ReactNode {
  return (
    <ol className={styles.rows}>
      {rows.map(({name, row, findings, changes}) => (
        <li key={row}>
          <h4>
            {name} <span className={styles.line}>ligne {row}</span>
          </h4>
          {changes.length > 0 && (
            <ul className={styles.changes}>
              {changes.map(({sentence}) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
          <FindingList findings={findings} />
        </li>
      ))}
    </ol>
  );
}

const WORDS: Readonly<Record<SheetFinding['severity'], string>> = {
  error: 'À corriger',
  warning: 'À regarder',
  note: 'À noter',
};

export function FindingList({findings}: {findings: readonly SheetFinding[]}): ReactNode {
  return (
    <ul className={styles.findings}>
      {findings.map(({place, severity, message, help, related = []}, rank) => (
        <li key={rank} className={styles[severity]}>
          <p className={styles.where}>
            <b>{WORDS[severity]}</b>
            {place && <span>{placeText(place)}</span>}
          </p>
          <p>{message}</p>
          {help !== undefined && <p className={styles.help}>{help}</p>}
          {related.map((entry) => (
            <RelatedLink key={entry.name} {...entry} />
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Leads to an entry of the directory without leaving the page, where the file would have to be given again. */
function RelatedLink({name, id, place}: RelatedEntry): ReactNode {
  if (id === undefined)
    return place ? <p className={styles.help}>L’autre est à la ligne {place.row}.</p> : null;
  return (
    <p className={styles.help}>
      <Link to={addresses.resource(id)} target="_blank" rel="noopener">
        Voir la fiche «&nbsp;{name}&nbsp;»<span className="sr"> (nouvel onglet)</span>
      </Link>
    </p>
  );
}
