import type {ComponentType, ReactNode} from 'react';
import NotFound from '@theme/NotFound';
import {withPageData} from '@site/src/pageData/usePageData';
import PageFrame from './index';

function Loading(): ReactNode {
  return (
    <PageFrame title="Chargement">
      <div className="page attente" role="status">
        <p className="sr">La page se charge.</p>
        <div className="os" aria-hidden>
          <i className="g" />
          <i />
          <i />
        </div>
      </div>
    </PageFrame>
  );
}

function Failed({retry}: {retry: () => void}): ReactNode {
  return (
    <PageFrame title="La page ne se charge pas">
      <div className="page message-page" role="alert">
        <h1>La page ne se charge pas</h1>
        <p>Le réseau n’a pas répondu. Vérifiez votre connexion, puis réessayez : rien n’est perdu.</p>
        <button type="button" className="btn" onClick={retry}>
          Réessayer
        </button>
      </div>
    </PageFrame>
  );
}

/** Makes a route component of a view whose data the content plugin wrote. */
export function withPage<T>(View: ComponentType<{data: T}>): ComponentType {
  return withPageData(View, {Loading, Failed, Missing: NotFound});
}
