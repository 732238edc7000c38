import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import PageHeader from '@site/src/components/PageHeader';
import {addresses} from '@site/src/model/addresses';
import type {DeviceView} from '@site/src/views/deviceView';
import KeptKinds from './KeptKinds';
import KeptNow from './KeptNow';
import MyProjectForm from './MyProjectForm';
import styles from './styles.module.css';

const TITLE = 'Sur cet appareil';
const LEAD =
  'Le site n’a pas de compte : ce que vous faites reste dans ce navigateur. Voyez ici tout ce qu’il garde, et effacez ce que vous voulez.';

/** All that the site keeps in this browser: seen, changed and erased in one place. */
function OnThisDevice({data}: {data: DeviceView}): ReactNode {
  const isBrowser = useIsBrowser();
  return (
    <PageFrame title={TITLE} description={LEAD}>
      <PageHeader title={TITLE} lead={LEAD} />
      <div className={`page ${styles.page}`}>
        {isBrowser && <KeptNow data={data} />}
        {isBrowser && <MyProjectForm questions={data.questions} />}
        <section aria-labelledby="ce-qui-peut-rester">
          <h2 id="ce-qui-peut-rester">Tout ce que le site peut garder</h2>
          <p>
            Rien de cela ne quitte votre appareil. Toute personne qui se sert du même navigateur peut le voir.
          </p>
          <KeptKinds />
        </section>
        <section aria-labelledby="sans-le-site">
          <h2 id="sans-le-site">Effacer par le navigateur</h2>
          <p>
            Dans les réglages du navigateur, cherchez la confidentialité, puis les données des sites. Trouvez
            l’adresse de ce site et supprimez ses données : tout ce qui est nommé ici s’en va d’un coup.
          </p>
          <noscript>
            <p>
              JavaScript est désactivé : le site ne garde rien de nouveau et cette page ne peut ni montrer ni
              effacer ce qui l’était déjà. Le navigateur le peut.
            </p>
          </noscript>
          <p>
            Voir aussi <Link to={addresses.privacy()}>Confidentialité</Link> et{' '}
            <Link to={addresses.offline()}>Lire hors ligne</Link>.
          </p>
        </section>
      </div>
    </PageFrame>
  );
}

export default withPage(OnThisDevice);
