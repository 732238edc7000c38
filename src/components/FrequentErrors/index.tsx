import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {contributionCrumbs} from '@site/src/components/Contribution/crumbs';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import PageHeader from '@site/src/components/PageHeader';
import {addresses} from '@site/src/model/addresses';
import type {FrequentErrorView, FrequentErrorsView} from '@site/src/views/frequentErrorsView';
import Excerpts from './Excerpts';
import styles from './styles.module.css';

const TITLE = 'Erreurs fréquentes';

const LEAD = 'Ce que la vérification automatique refuse ou signale, avec un exemple et ce qu’il faut écrire.';

/** Every rule about content, from its own examples: each has an address of its own. */
function FrequentErrors({data: {groups}}: {data: FrequentErrorsView}): ReactNode {
  const links = useBrokenLinks();
  for (const {errors} of groups) errors.forEach(({id}) => links.collectAnchor(id));
  return (
    <PageFrame title={TITLE} description={LEAD}>
      <PageHeader title={TITLE} crumbs={contributionCrumbs()} lead={LEAD} />
      <div className={`page ${styles.page}`}>
        <p>
          Vous passez par le <Link to={addresses.propose()}>formulaire</Link>? Il vous évite presque toutes
          ces fautes. Cette page sert surtout à qui écrit les fichiers. Les exemples sont inventés.
        </p>
        <nav className={styles.plan} aria-labelledby="plan-des-erreurs">
          <h2 id="plan-des-erreurs">Dans cette page</h2>
          {groups.map(({id, title, errors}) => (
            <details key={id}>
              <summary>
                <span>
                  {title} <span className={styles.count}>({errors.length})</span>
                </span>
              </summary>
              <ul>
                {errors.map((error) => (
                  <li key={error.id}>
                    <a href={`#${error.id}`}>{error.summary}</a>
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </nav>
        {groups.map(({id, title, errors}) => (
          <section key={id} aria-labelledby={`groupe-${id}`}>
            <h2 id={`groupe-${id}`} className={styles.group}>
              {title}
            </h2>
            {errors.map((error) => (
              <FrequentError key={error.id} error={error} />
            ))}
          </section>
        ))}
      </div>
    </PageFrame>
  );
}

function FrequentError({error}: {error: FrequentErrorView}): ReactNode {
  const {id, isWarning, summary, message, invalid, valid, help} = error;
  return (
    <article id={id} className={styles.error} aria-labelledby={`regle-${id}`}>
      <h3 id={`regle-${id}`}>{summary}</h3>
      <p className={styles.id}>
        <code>{id}</code>
        {isWarning && <span> Un avertissement : il n’empêche pas de publier.</span>}
      </p>
      <Excerpts title="Par exemple" tone="faulty" files={invalid} />
      <p className={styles.message}>
        <b>Le message :</b> {message}
      </p>
      <Excerpts title="Écrivez plutôt" tone="sound" files={valid} />
      <p>
        <b>Quoi faire :</b> {help}
      </p>
    </article>
  );
}

export default withPage(FrequentErrors);
