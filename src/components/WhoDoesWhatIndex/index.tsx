import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import PageHeader from '@site/src/components/PageHeader';
import styles from '@site/src/components/WhoDoesWhat/styles.module.css';
import {addresses} from '@site/src/model/addresses';
import {formatNumber} from '@site/src/views/numbers';
import type {WhoDoesWhatIndex as IndexView} from '@site/src/views/whoDoesWhatView';

const LEAD =
  'Choisissez un besoin\u00a0: voyez, territoire par territoire, quelles organisations y répondent et ce qu’elles offrent.';

/** The needs, and how many answer each. */
function WhoDoesWhatIndex({data: {groups, count, linked}}: {data: IndexView}): ReactNode {
  return (
    <PageFrame title="Qui fait quoi" description={LEAD}>
      <PageHeader title="Qui fait quoi" lead={LEAD} />
      <div className="page">
        <div className={styles.groups}>
          {groups.map(({title, families}) => (
            <section key={title} aria-label={title}>
              <h2>{title}</h2>
              <ul>
                {families.map(({id, label, holders, url}) => (
                  <li key={id}>
                    <Link to={url}>
                      <span>{label}</span>
                      <b>
                        {formatNumber(holders)}
                        <span className="sr"> {holders > 1 ? 'y répondent' : 'y répond'}</span>
                      </b>
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        <p className={styles.method}>
          Parmi les {formatNumber(count)} programmes, formations et autres offres en cours,{' '}
          {formatNumber(linked)} disent quel organisme les tient et sont rangés sous lui. Les autres se
          tiennent seuls{'\u00a0'}: leur fiche ne le dit pas encore. Les documents n’y sont pas. Voyez aussi
          le <Link to={addresses.portrait()}>portrait</Link> et la <Link to={addresses.map()}>carte</Link>.
        </p>
      </div>
    </PageFrame>
  );
}

export default withPage(WhoDoesWhatIndex);
