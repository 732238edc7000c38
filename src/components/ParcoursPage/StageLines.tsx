import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import StageName from '@site/src/components/Balise/StageName';
import KeepButton from '@site/src/components/Dossier/KeepButton';
import type {Place} from '@site/src/model/territory';
import type {LineView, ParcoursView} from '@site/src/views/parcoursView';
import {servesFrom} from '@site/src/views/startsFrom';
import Status from '@site/src/components/ResourceRow/Status';
import NotServed from './NotServed';
import TargetKicker from './TargetKicker';
import Ways from './Ways';
import styles from './styles.module.css';

type Props = ParcoursView['stages'][number] & {
  /** Where the project is, when the device knows it. */
  from: Place | undefined;
};

/** What serves at one stage; what does not serve where the project is says so, and steps back. */
export default function StageLines({stage: {id, numero, nom, url}, lines, from}: Props): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <section className={styles.stage} aria-labelledby={id}>
      <h3 id={id}>
        <StageName numero={numero} nom={nom} url={url} />
      </h3>
      <ul>
        {lines.map((line) => (
          <Line key={`${line.kind} ${line.id}`} line={line} stage={id} from={from} />
        ))}
      </ul>
    </section>
  );
}

function Line({line, stage, from}: {line: LineView; stage: string} & Pick<Props, 'from'>): ReactNode {
  const {kind, id, title, url, why, facts = [], statut, notice} = line;
  return (
    <li className={`${styles.line} ${servesFrom(line, from?.id) ? '' : styles.away}`}>
      <TargetKicker target={line} />
      <h4>
        <Link to={url}>{title}</Link>
      </h4>
      <NotServed target={line} from={from} />
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
