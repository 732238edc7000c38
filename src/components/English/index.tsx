import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import {ArrowUpRight} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import ReachLink from '@site/src/components/Begin/ReachLink';
import PageFrame from '@site/src/components/PageFrame';
import {useChannels, useSiteTexts} from '@site/src/components/PageFrame/useSite';
import {withPage} from '@site/src/components/PageFrame/withPage';
import PageHeader from '@site/src/components/PageHeader';
import {mailAddress, newMessageAddress} from '@site/src/contribution/channels';
import {addresses} from '@site/src/model/addresses';
import type {EnglishDoor, EnglishView} from '@site/src/views/englishView';
import Places from './Places';
import SearchForm from './SearchForm';
import styles from './styles.module.css';

const LANGUAGE = 'en-CA';
const TITLE = 'For groups that work in English';
const LEAD =
  'A guide and a directory for people who carry social innovation projects in Estrie, in the Eastern Townships. The site is in French; this page says what serves you in English.';

/** For groups that speak English: what this is, what serves them, whom to ask. The rest of the site is in French. */
export function English({data: {entries, doors, places, silent}}: {data: EnglishView}): ReactNode {
  return (
    <PageFrame title={TITLE} description={LEAD}>
      <Head>
        <html lang={LANGUAGE} />
      </Head>
      <div lang={LANGUAGE}>
        <PageHeader title={TITLE} lead={LEAD} />
        <div className={`page ${styles.page}`}>
          {entries && <Entries entries={entries} />}
          {doors.length > 0 && <Doors doors={doors} />}
          {places.length > 0 && <Places places={places} silent={silent} />}
          <section aria-labelledby="whole-site">
            <h2 id="whole-site">The rest of the site, in French</h2>
            <ul className={styles.list}>
              <li>
                <Link to={addresses.guide()}>The guide</Link>: what to do, in six stages, from the idea to
                what comes after the project.
              </li>
              <li>
                <Link to={addresses.glossary()}>The glossary</Link>: the French terms of the field, each with
                its English equivalent.
              </li>
              <li>
                <Link to={addresses.toolbox()}>The toolbox</Link>: templates to fill in on screen or to
                download.
              </li>
            </ul>
            <p>
              Your browser may offer to translate a page. Check amounts, dates and conditions with the
              organization before you count on them.
            </p>
          </section>
          <HowToAsk />
        </div>
      </div>
    </PageFrame>
  );
}

function Entries({
  entries: {count, near, url, filter},
}: {
  entries: NonNullable<EnglishView['entries']>;
}): ReactNode {
  return (
    <section aria-labelledby="in-english">
      <h2 id="in-english">What is offered in English</h2>
      <p>
        {count === 1 ? 'One resource' : `${count} resources`} in the directory can be used in English,
        according to their entries; {near} of them {near === 1 ? 'is' : 'are'} in Estrie. The entries
        themselves are written in French. Their language may still have to be confirmed: ask first.
      </p>
      <SearchForm filter={filter} />
      <p>
        <Link className="btn btn--2" to={url}>
          See what is offered in English ({count})
        </Link>
      </p>
    </section>
  );
}

function Doors({doors}: {doors: readonly EnglishDoor[]}): ReactNode {
  return (
    <section aria-labelledby="doors">
      <h2 id="doors">Where to start</h2>
      <ul className={styles.doors}>
        {doors.map(({nom, phrase, url, site, ways, isUnsure}) => (
          <li key={url}>
            <h3>{nom}</h3>
            <p>{phrase}</p>
            {isUnsure && (
              <p className={styles.unsure}>
                Some of what we know of it is still to be confirmed: get in touch before you count on it.
              </p>
            )}
            {ways.length > 0 && (
              <div className={styles.ways}>
                {ways.map((way) => (
                  <ReachLink key={way.text} way={way} nom={nom} />
                ))}
              </div>
            )}
            <p className={styles.links}>
              {site !== undefined && (
                <a href={site}>
                  Their website
                  <Icon as={ArrowUpRight} />
                </a>
              )}
              <Link to={url}>Our entry, in French</Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The channels that this site was given, and no other. */
function HowToAsk(): ReactNode {
  const {repository, mail} = useChannels();
  const {marque} = useSiteTexts();
  const subject = `${marque}: a question in English`;
  const letter = mail === undefined ? undefined : mailAddress(mail, subject, '');
  const message =
    repository === undefined ? undefined : newMessageAddress(repository, {title: subject, body: ''});
  return (
    <section aria-labelledby="ask">
      <h2 id="ask">How to ask</h2>
      <p>
        To ask a resource for help, use the address or phone number in its entry, and ask at once whether they
        can serve you in English.
      </p>
      {letter === undefined && message === undefined ? (
        <p>
          This site has no address yet for questions or corrections. The{' '}
          <Link to={addresses.community()}>community page</Link>, in French, says how to reach the people
          behind it.
        </p>
      ) : (
        <>
          <p>To tell us what is missing or wrong on this site:</p>
          <ul className={styles.list}>
            {letter !== undefined && (
              <li>
                <a href={letter}>write an e-mail</a>
              </li>
            )}
            {message !== undefined && (
              <li>
                <a href={message}>write on the project’s page</a> (a free GitHub account is needed, and your
                message is public)
              </li>
            )}
          </ul>
        </>
      )}
    </section>
  );
}

export default withPage(English);
