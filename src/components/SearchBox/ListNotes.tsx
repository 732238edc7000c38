import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {addresses} from '@site/src/model/addresses';
import type {Note} from './rewordings';

/** What was done with the words. */
export function Notes({notes}: {notes: readonly Note[]}): ReactNode {
  return notes.map(({before, strong, after}) => (
    <span key={before + strong}>
      {before}
      <b>{strong}</b>
      {after}{' '}
    </span>
  ));
}

interface FootProps {
  notes: readonly Note[];
  /** « 24 ressources trouvées »: what the list hides of the page. */
  found?: string;
}

/**
 * The foot of the list: what was done with the words, what the page has found, and the keys, which a touch screen does
 * not need: with nothing else to say, it has no foot.
 */
export function ListFoot({notes, found}: FootProps): ReactNode {
  const hasWords = notes.length > 0 || found !== undefined;
  return (
    <p className={hasWords ? 'liste-prop__aide' : 'liste-prop__aide liste-prop__aide--touches'}>
      <Notes notes={notes} />
      {found && `${found}, sous cette liste. `}
      <span className="clavier">
        Flèches pour parcourir, Entrée pour ouvrir, Échap pour fermer. Ailleurs dans le site, <kbd>/</kbd> ou{' '}
        <kbd>Ctrl</kbd>
        {'\u00a0'}+{'\u00a0'}
        <kbd>K</kbd> pour chercher.
      </span>
    </p>
  );
}

/** The search did not download: what still works, and trying again. */
export function ListFailure({retry}: {retry(): void}): ReactNode {
  return (
    <div className="liste-prop__panne">
      <p>
        <b>La recherche ne se charge pas.</b> Le répertoire reste complet{'\u00a0'}:{' '}
        <Link to={addresses.directory()}>parcourir par besoin, étape, territoire ou type</Link>.
      </p>
      <button type="button" className="btn btn--2 btn--p" onClick={retry}>
        Réessayer
      </button>
    </div>
  );
}
