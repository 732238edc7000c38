import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Place} from '@site/src/model/territory';
import type {ParcoursView} from '@site/src/views/parcoursView';
import NotServed from './NotServed';
import TargetKicker from './TargetKicker';
import Ways from './Ways';
import {PLACES} from './words';
import styles from './styles.module.css';

interface Props extends Pick<ParcoursView, 'gestures'> {
  /** Where the project is, when the device knows it. */
  from: Place | undefined;
}

/** The three first things to do, each with what helps. */
export default function Gestures({gestures, from}: Props): ReactNode {
  return (
    <section className={styles.gestures} aria-labelledby={PLACES.gestures}>
      <h2 id={PLACES.gestures}>Les trois premiers gestes</h2>
      <ol>
        {gestures.map(({text, detail, see}, rank) => (
          <li key={text}>
            <b aria-hidden>{rank + 1}</b>
            <div>
              <h3>{text}</h3>
              <p>{detail}</p>
              {see && (
                <p className={styles.see}>
                  <TargetKicker target={see} />
                  <Link to={see.url}>{see.title}</Link>
                </p>
              )}
              {see && <NotServed target={see} from={from} />}
              {see && <Ways target={see} />}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
