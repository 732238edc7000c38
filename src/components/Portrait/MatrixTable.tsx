import type {CSSProperties, ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Balise from '@site/src/components/Balise';
import type {Matrix, MatrixRow} from '@site/src/views/matrix';
import {rowsOf, shadeLabels, shadeOf} from '@site/src/views/matrix';
import {resourcesKnown} from './words';
import styles from './MatrixTable.module.css';

interface Props {
  matrix: Matrix;
  caption: string;
  /** Of what comes after the table, for those who skip its links. */
  afterId: string;
}

/**
 * A table of numbers, each of which leads to its list. On a phone its parts are laid out otherwise, which makes some
 * browsers forget that they are a table: their roles are said.
 */
export default function MatrixTable({matrix, caption, afterId}: Props): ReactNode {
  const {corner, columns, groups} = matrix;
  useBrokenLinks().collectAnchor(afterId);
  const links = rowsOf(matrix).reduce((sum, {cells}) => sum + cells.length + 1, 0);
  return (
    <>
      <a className={styles.skip} href={`#${afterId}`}>
        Passer le tableau ({links} liens)
      </a>
      <ol className={styles.keys} aria-hidden>
        {columns.map(({numero, nom}) => (
          <li key={numero}>
            <b>{numero}</b> {nom}
          </li>
        ))}
      </ol>
      <table role="table" className={styles.table} style={{'--stages': columns.length} as CSSProperties}>
        <caption className="sr">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" className={styles.corner}>
              <span className="sr">{corner}</span>
            </th>
            {columns.map(({numero, nom}) => (
              <th key={numero} role="columnheader" scope="col">
                <Balise numero={numero} small />
                <span className={styles.stage}>{nom}</span>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({title, rows}) => (
          <tbody key={title ?? ''} role="rowgroup">
            {title !== undefined && (
              <tr role="row" className={styles.group}>
                <th role="rowheader" scope="rowgroup" colSpan={columns.length + 1}>
                  {title}
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <Row key={row.url} row={row} columns={columns} />
            ))}
          </tbody>
        ))}
      </table>
      <Legend id={afterId} />
    </>
  );
}

function Row({row: {label, url, cells}, columns}: {row: MatrixRow; columns: Matrix['columns']}): ReactNode {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <Link to={url}>{label}</Link>
      </th>
      {cells.map((cell, rank) => {
        const where = `${label}, étape ${columns[rank]?.numero ?? ''}`;
        const lacks = cell.count === 0 ? ', en proposer une' : '';
        return (
          <td key={columns[rank]?.numero} role="cell">
            <Link
              className={styles[`shade${shadeOf(cell.count)}`]}
              to={cell.url}
              aria-label={`${resourcesKnown(cell.count)}${lacks}\u00a0: ${where}`}
            >
              {cell.count}
            </Link>
          </td>
        );
      })}
    </tr>
  );
}

function Legend({id}: {id: string}): ReactNode {
  return (
    <ul className={styles.legend} id={id} tabIndex={-1} aria-label="Légende">
      {shadeLabels().map((label, shade) => (
        <li key={label}>
          <i className={styles[`shade${shade}`]} aria-hidden />
          {shade === 0 ? `${label}, rien de connu` : label}
        </li>
      ))}
    </ul>
  );
}
