import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import StageName from '@site/src/components/Balise/StageName';
import KeepButton from '@site/src/components/Dossier/KeepButton';
import type {LineView, ParcoursView} from '@site/src/views/parcoursView';
import Status from '@site/src/components/ResourceRow/Status';
import TargetKicker from './TargetKicker';
import Ways from './Ways';
import styles from './styles.module.css';

/** What serves at one stage. */
export default function StageLines({
  stage: {id, numero, nom, url},
  lines,
}: ParcoursView['stages'][number]): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <section className={styles.stage} aria-labelledby={id}>
      <h3 id={id}>
        <StageName numero={numero} nom={nom} url={url} />
      </h3>
      <ul>
        {lines.map((line) => (
          <Line key={`${line.kind} ${line.id}`} line={line} stage={id} />
        ))}
      </ul>
    </section>
  );
}

function Line({line, stage}: {line: LineView; stage: string}): ReactNode {
  const {kind, id, title, url, why, facts = [], statut, notice} = line;
  return (
    <li className={styles.line}>
      <TargetKicker target={line} />
      <h4>
        <Link to={url}>{title}</Link>
      </h4>
      <p className={styles.why}>{why}</p>
      {(facts.length > 0 || statut) && (
        <p className={styles.facts}>
          {facts.map(({label, value}) => (
            <span key={label}>
              <span className="sr">
                {label}
                {'\u00a0'}:{' '}
              </span>
              {value}
            </span>
          ))}
          {statut && <Status {...statut} />}
        </p>
      )}
      <Ways target={line} />
      {notice !== undefined && <p className={styles.notice}>{notice}</p>}
      {kind !== 'fait' && (
        <p className={styles.keep}>
          <KeepButton genre={kind} id={id} nom={title} etape={stage} />
        </p>
      )}
    </li>
  );
}
