import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import PageFrame from '@site/src/components/PageFrame';
import {useChannels} from '@site/src/components/PageFrame/useSite';
import {withPage} from '@site/src/components/PageFrame/withPage';
import PageHeader from '@site/src/components/PageHeader';
import {resourceCount} from '@site/src/components/ResourceList/words';
import {mailAddress} from '@site/src/contribution/channels';
import {addresses} from '@site/src/model/addresses';
import type {PartnersView} from '@site/src/views/partnerView';
import styles from './styles.module.css';

const LEAD =
  'Une municipalité, une MRC ou un organisme peut montrer sa partie du répertoire sur son propre site, à jour toute seule.';

/** The pages of partners, and how to have one. */
export function Partners({data: {partners}}: {data: PartnersView}): ReactNode {
  const {mail} = useChannels();
  const letter =
    mail &&
    mailAddress(mail, 'Une page de partenaire', 'Bonjour,\n\nVoici ce que nous aimerions montrer\u00a0:\n');
  return (
    <PageFrame title="Pages de partenaires" description={LEAD}>
      <PageHeader title="Pages de partenaires" lead={LEAD} />
      <div className={`page ${styles.page}`}>
        <section aria-labelledby="pages">
          <h2 id="pages">{partners.every(({isExample}) => isExample) ? 'Des exemples' : 'Les pages'}</h2>
          {partners.length === 0 && <p>Aucune page pour le moment.</p>}
          <ul className={styles.list}>
            {partners.map(({titre, nom, url, introduction, count, isExample}) => (
              <li key={url}>
                <h3>
                  <Link to={url}>{titre}</Link>
                </h3>
                <p>{introduction}</p>
                <p className={styles.note}>
                  {nom} · {resourceCount(count)}
                  {isExample && ' · exemple d’utilisation, aucun partenariat annoncé'}
                </p>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="la-votre">
          <h2 id="la-votre">La vôtre</h2>
          <ol className={styles.steps}>
            <li>
              <Link to={addresses.directory()}>Filtrez le répertoire</Link>
              {'\u00a0'}: l’adresse de la liste dit ce que votre page montrera.
            </li>
            <li>Choisissez jusqu’à six choses à voir d’abord, et dites en une phrase pourquoi.</li>
            <li>Écrivez un titre, deux phrases, et vos deux couleurs si vous en avez.</li>
            <li>
              {letter ? (
                <>
                  Envoyez-nous le tout{'\u00a0'}: <a href={letter}>{mail}</a>.
                </>
              ) : (
                <>
                  Donnez-nous le tout{'\u00a0'}:{' '}
                  <Link to={addresses.community()}>comment joindre la communauté</Link>.
                </>
              )}
            </li>
          </ol>
          <p>
            Votre page vous donne ensuite une ligne à coller dans votre site. Elle ne dépose aucun témoin, se
            lit au clavier et s’imprime.
          </p>
        </section>
      </div>
    </PageFrame>
  );
}

export default withPage(Partners);
