import type {ReactNode} from 'react';
import {CircleCheck, Clock} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import type {ResourceView} from '@site/src/views/resourceView';
import type {Way} from '@site/src/views/ways';
import WayLink, {isWeb} from './WayLink';
import {WAY_ICONS, commonCheck, wayLabel, wayNote} from './wayWords';
import styles from './Reach.module.css';

interface Props {
  ways: readonly Way[];
  hours?: ResourceView['hours'];
  /** Words for their own page. */
  site: string;
  /** Nobody needs to reach what is over: nothing stands out. */
  isQuiet?: boolean;
}

/** How to reach them: the first way as a button, the others under it, and when. */
export default function Reach({ways, hours, site, isQuiet = false}: Props): ReactNode {
  const [first, ...others] = ways;
  if (!first) return null;
  const main = first.link === undefined ? undefined : first;
  const checked = commonCheck([...ways, ...(hours ? [hours] : [])]);
  return (
    <section aria-labelledby="joindre" className={styles.reach}>
      <h2 className="sr" id="joindre">
        Joindre
      </h2>
      {main && <MainWay way={main} site={site} isQuiet={isQuiet} withCheck={checked === undefined} />}
      {(others.length > 0 || !main || hours) && (
        <ul className={styles.others}>
          {(main ? others : ways).map((way) => (
            <WayLink key={`${way.by} ${way.text}`} way={way} site={site} withCheck={checked === undefined} />
          ))}
          {hours && (
            <li>
              <Icon as={Clock} />
              <span>
                {hours.text}
                {checked === undefined && hours.checked !== undefined && (
                  <small className={styles.note}>Vérifié le {hours.checked}</small>
                )}
              </span>
            </li>
          )}
        </ul>
      )}
      {checked !== undefined && (
        <p className={`frais-v frais-v--ok ${styles.checked}`}>
          <Icon as={CircleCheck} />
          Coordonnées vérifiées le {checked}
        </p>
      )}
    </section>
  );
}

function MainWay({
  way,
  site,
  isQuiet,
  withCheck,
}: {
  way: Way;
  site: string;
  isQuiet: boolean;
  withCheck: boolean;
}): ReactNode {
  const {by, link, language, checked} = way;
  const note = [wayNote(way), withCheck && checked !== undefined && `vérifié le ${checked}`]
    .filter(Boolean)
    .join(', ');
  return (
    <div className={styles.main}>
      <a
        className={isQuiet ? 'btn btn--2' : 'btn'}
        href={link}
        hrefLang={language}
        rel={isWeb(by) ? 'noopener external' : undefined}
        aria-describedby={note ? 'joindre-note' : undefined}
      >
        <Icon as={WAY_ICONS[by]} />
        <span>{wayLabel(way, site)}</span>
      </a>
      {note && (
        <span className={styles.note} id="joindre-note">
          {note}
        </span>
      )}
    </div>
  );
}
