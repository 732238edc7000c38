import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {addresses} from '@site/src/model/addresses';
import {ALL_ID} from './AllResources';

/** What to do without scripts, said plainly: the page cannot read the words it was sent. To be put in a `noscript`. */
export default function WithoutScripts(): ReactNode {
  return (
    <div className="sans-script">
      <p>
        <b>Sans JavaScript, cette page ne peut ni lire ni chercher les mots écrits dans la boîte.</b> Votre
        navigateur peut chercher à sa place, parmi les noms de{' '}
        <a href={`#${ALL_ID}`}>la liste de toutes les ressources, de A à Z</a>, plus bas{'\u00a0'}: appuyez
        sur <kbd>Ctrl</kbd>
        {'\u00a0'}+{'\u00a0'}
        <kbd>F</kbd> (<kbd>⌘</kbd>
        {'\u00a0'}+{'\u00a0'}
        <kbd>F</kbd> sur un Mac, «{'\u00a0'}Rechercher dans la page{'\u00a0'}» dans le menu d’un téléphone),
        puis écrivez un mot.
      </p>
      <p>
        Les pages <Link to={addresses.home()}>par besoin</Link> disent aussi ce que fait chaque ressource. On
        peut parcourir de même par étape, par territoire ou par type, ci-dessous.
      </p>
    </div>
  );
}
