import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {MapPin} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import {isWeb} from '@site/src/components/ResourcePage/WayLink';
import {WAY_ICONS} from '@site/src/components/ResourcePage/wayWords';
import {addresses} from '@site/src/model/addresses';
import type {BeginView, NamedLink, StartView} from '@site/src/views/beginView';
import type {Way} from '@site/src/views/ways';
import styles from './styles.module.css';

/** What stands above a list: the few resources to begin with, then the pages of the guide. Nothing when there is none. */
export default function Begin({begin: {starts, practices, templates, facts}}: {begin: BeginView}): ReactNode {
  const numbered = practices.map(({numero, label, url}) => ({label: `${numero}\u00a0${label}`, url}));
  return (
    <>
      <Starts id="commencez-ici" title="Commencez ici" starts={starts} />
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
}

/** A few resources, each with a sentence and a way to reach it. */
export function Starts({id: headingId, title, starts}: StartsProps): ReactNode {
  if (starts.length === 0) return null;
  return (
    <section className={styles.begin} aria-labelledby={headingId}>
      <h2 id={headingId}>{title}</h2>
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
            {way && <StartLink way={way} nom={nom} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function StartLink({way: {by, text, link, language}, nom}: {way: Way; nom: string}): ReactNode {
  return (
    <p className={styles.reach}>
      <a href={link} hrefLang={language} rel={isWeb(by) ? 'noopener external' : undefined}>
        <Icon as={WAY_ICONS[by]} />
        {/* In one piece: a flex gap would be read before the comma. */}
        <span>
          {text}
          <span className="sr">, {nom}</span>
        </span>
      </a>
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
