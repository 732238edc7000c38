import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {MapPin} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import {useMyTerritory} from '@site/src/components/MyTerritory/useMyTerritory';
import {addresses} from '@site/src/model/addresses';
import type {Place} from '@site/src/model/territory';
import {nameOf} from '@site/src/model/territory';
import type {BeginView, NamedLink, StartView} from '@site/src/views/beginView';
import {startsFrom} from '@site/src/views/startsFrom';
import ReachLink from './ReachLink';
import styles from './styles.module.css';

interface Props {
  begin: BeginView;
  /** Where things are to each other. */
  places: readonly Place[];
}

/**
 * What stands above a list: the few resources to begin with, then the pages of the guide. Nothing when there is none. Once
 * the device knows where the project is, one does not begin with what does not serve it.
 */
export default function Begin({begin: {starts, practices, templates, facts}, places}: Props): ReactNode {
  const {kept} = useMyTerritory(places);
  const {serving, elsewhere} = startsFrom(starts, kept?.id);
  const numbered = practices.map(({numero, label, url}) => ({label: `${numero}\u00a0${label}`, url}));
  return (
    <>
      <div data-suit-territoire="">
        <Starts id="commencez-ici" title="Commencez ici" starts={serving}>
          {kept && elsewhere.length > 0 && <Elsewhere starts={elsewhere} from={kept} />}
        </Starts>
      </div>
      {[practices, templates, facts].some(({length}) => length > 0) && (
        <section className={styles.guide} aria-labelledby="dans-le-guide">
          <h2 id="dans-le-guide">Dans le guide</h2>
          <div>
            <Links title={practices.length > 1 ? 'Pratiques' : 'Pratique'} links={numbered} />
            <Links
              title={templates.length > 1 ? 'Gabarits à remplir' : 'Gabarit à remplir'}
              links={templates}
            />
            <Links title={facts.length > 1 ? 'Repères juridiques' : 'Repère juridique'} links={facts} />
          </div>
        </section>
      )}
    </>
  );
}

interface StartsProps {
  /** Of the heading. */
  id: string;
  title: string;
  starts: StartView[];
  /** What is said under them. */
  children?: ReactNode;
}

/** A few resources, each with a sentence and a way to reach it. */
export function Starts({id: headingId, title, starts, children}: StartsProps): ReactNode {
  if (starts.length === 0 && !children) return null;
  return (
    <section className={styles.begin} aria-labelledby={headingId}>
      <h2 id={headingId}>{title}</h2>
      {starts.length > 0 && (
        <ul>
          {starts.map(({id, nom, raison, place, way}) => (
            <li key={id}>
              <h3>
                <Link to={addresses.resource(id)}>{nom}</Link>
              </h3>
              <p>{raison}</p>
              {place && (
                <p className={styles.place}>
                  <Icon as={MapPin} />
                  {place}
                </p>
              )}
              {way && <ReachLink way={way} nom={nom} />}
            </li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}

/** Why there are fewer of them than elsewhere. */
function Elsewhere({starts, from}: {starts: StartView[]; from: Place}): ReactNode {
  return (
    <p className={styles.elsewhere}>
      {starts.length > 1 ? 'Ne servent' : 'Ne sert'} pas {nameOf(from)}
      {'\u00a0: '}
      {starts.map(({id, nom}, rank) => (
        <span key={id}>
          {rank > 0 && ', '}
          <Link to={addresses.resource(id)}>{nom}</Link>
        </span>
      ))}
      . La liste plus bas commence par ce qui est près.
    </p>
  );
}

function Links({title, links}: {title: string; links: NamedLink[]}): ReactNode {
  if (links.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {links.map(({label, url}) => (
          <li key={url}>
            <Link to={url}>{label}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
