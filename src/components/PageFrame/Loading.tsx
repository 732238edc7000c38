import type {ReactNode} from 'react';

/** Title of the page while it is awaited. */
export const LOADING_TITLE = 'Chargement';

/** What one sees and hears of a page that is awaited. */
export default function Loading(): ReactNode {
  return (
    <div className="page attente" role="status">
      <p className="sr">La page se charge.</p>
      <div className="os" aria-hidden>
        <i className="g" />
        <i />
        <i />
      </div>
    </div>
  );
}
