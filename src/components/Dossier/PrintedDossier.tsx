import type {ReactNode} from 'react';
import {createPortal} from 'react-dom';
import {useSiteTexts} from '@site/src/components/PageFrame/useSite';
import {qrCode} from '@site/src/exports/dossier/qrCode';
import type {DossierSheet, SheetRow} from '@site/src/exports/dossier/sheet';
import {CAUTION, NOTE, allRows, countWords, rowFacts} from '@site/src/exports/dossier/sheet';
import {formatDate} from '@site/src/model/date';
import styles from './printed.module.css';
import {usePrinting} from './usePrinting';

/** Characters of a link that one can still type from paper. */
const TYPED = 120;

/** Characters that a column of facts holds in a few lines. */
const COLUMN = 60;

/** What prints in place of the page: the dossier stage by stage, with room to write, and a code that opens it again. */
export default function PrintedDossier({sheetOf}: {sheetOf(): DossierSheet}): ReactNode {
  return usePrinting() && createPortal(<Paper sheet={sheetOf()} />, document.body);
}

export function Paper({sheet}: {sheet: DossierSheet}): ReactNode {
  const {title, site, day, word, stages} = sheet;
  const {marque} = useSiteTexts();
  const ranks = new Map(allRows(sheet).map((row, index) => [row, index + 1]));
  return (
    <article className={styles.paper}>
      <header className={styles.head}>
        <div>
          <p className={styles.brand}>
            {marque} <span>{site}</span>
          </p>
          <h1>{title}</h1>
        </div>
        <p className={styles.day}>
          Imprimé le {formatDate(day)}
          <br />
          {countWords(sheet)}
        </p>
      </header>
      {word !== undefined && <p className={styles.word}>{word}</p>}
      {stages.map((stage) => (
        <section key={stage.title}>
          <h2>{stage.title}</h2>
          {stage.rows.map((row) => (
            <PaperRow key={`${row.kind}:${row.id}`} row={row} rank={ranks.get(row) ?? 0} />
          ))}
        </section>
      ))}
      <Foot sheet={sheet} />
    </article>
  );
}

function PaperRow({row, rank}: {row: SheetRow; rank: number}): ReactNode {
  const {name, kicker, summary, note, url, ways} = row;
  const facts = rowFacts(row);
  const reach = ways.length > 0 ? ways.map(({text}) => text) : url === undefined ? [] : [bare(url)];
  return (
    <section className={styles.row}>
      <h3>
        <span>{rank}</span> {name}
      </h3>
      <p className={styles.small}>{kicker}</p>
      {summary !== undefined && <p>{summary}</p>}
      {facts.length > 0 && (
        <dl>
          {facts.map(({label, value}) => (
            <div key={`${label} ${value}`} className={value.length > COLUMN ? styles.wide : undefined}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className={styles.small}>{reach.join(' · ')}</p>
      {note === undefined ? (
        <p className={styles.room} aria-label="Place pour une note" />
      ) : (
        <p className={styles.note}>
          <b>{NOTE} :</b> {note}
        </p>
      )}
    </section>
  );
}

/** How to open the list again: by a code, by typing its address, or by the file when it is too long for either. */
function Foot({sheet: {link, page}}: {sheet: DossierSheet}): ReactNode {
  const code = qrCode(link);
  return (
    <footer className={styles.foot}>
      {code && (
        <svg
          className={styles.code}
          style={{width: `${code.size * 0.4}mm`}}
          viewBox={`0 0 ${code.size} ${code.size}`}
          role="img"
          aria-label="Code qui ouvre cette liste"
          shapeRendering="crispEdges"
        >
          <path d={code.path} />
        </svg>
      )}
      <div>
        <p>
          {code ? (
            <>
              <b>Rouvrir cette liste</b>
              {'\u00a0'}: visez ce code avec l’appareil photo d’un téléphone.{' '}
              {link.length <= TYPED && <>Ou écrivez {bare(link)} dans un navigateur.</>}
            </>
          ) : (
            <>
              <b>Rouvrir cette liste</b>
              {'\u00a0'}: elle est trop longue pour un code à viser. Sur l’appareil où elle est, ouvrez{' '}
              {bare(page)} et prenez le fichier (.json); l’autre appareil le lit à la même adresse.
            </>
          )}
        </p>
        <p>{CAUTION}</p>
      </div>
    </footer>
  );
}

/** An address as one types it. */
function bare(url: string): string {
  return url.replace(/^https?:\/\//, '');
}
