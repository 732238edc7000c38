import type {ReactNode} from 'react';
import {UNKNOWN, deadlineWords} from '@site/src/views/deadlineWords';
import type {Essential} from '@site/src/views/essentials';
import type {ResourceView} from '@site/src/views/resourceView';
import {useMoment} from './useMoment';
import styles from './Essentials.module.css';

/** The facts to know before anything else. What depends on the hour follows the reader's clock. */
export default function Essentials({
  essentials,
  builtOn,
}: Pick<ResourceView, 'essentials' | 'builtOn'>): ReactNode {
  return (
    <section className="fiche__ess" aria-labelledby="essentiel">
      <div className="panneau">
        <h2 className="sr" id="essentiel">
          L’essentiel
        </h2>
        <dl className="defs">
          {essentials.map((fact) => (
            <div key={fact.label}>
              <dt>{fact.label}</dt>
              <dd>
                <Value fact={fact} builtOn={builtOn} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}

function Value({fact, builtOn}: {fact: Essential; builtOn: string}): ReactNode {
  const moment = useMoment(builtOn);
  const {value, details = []} = fact.deadline
    ? {value: UNKNOWN, ...deadlineWords(fact.deadline, moment)}
    : fact;
  return (
    <>
      {value}
      {details.map((detail) => (
        <small key={detail} className={styles.detail}>
          {detail}
        </small>
      ))}
      {fact.checked !== undefined && <small className={styles.detail}>Vérifié le {fact.checked}</small>}
    </>
  );
}
