import type {ReactNode} from 'react';
import {useState} from 'react';
import Link from '@docusaurus/Link';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import CopyButton from '@site/src/components/Browser/CopyButton';
import {addresses} from '@site/src/model/addresses';
import {dataFile, EMBED_SCRIPT} from '@site/src/model/fileAddresses';
import type {PartnerView} from '@site/src/views/partnerView';
import {embedLine, recipeText} from './lines';
import styles from './styles.module.css';

/** How to show this part of the directory on another site: one line to paste, or the open data to filter. */
export default function Embedding({data}: {data: PartnerView}): ReactNode {
  const {withBaseUrl} = useBaseUrlUtils();
  const [said, setSaid] = useState('');
  const absolute = (address: string) => withBaseUrl(address, {absolute: true});
  const line = embedLine({
    page: absolute(addresses.partnerEmbed(data.id)),
    script: absolute(EMBED_SCRIPT),
    title: data.titre,
  });
  return (
    <section className={styles.embedding} aria-labelledby="sur-votre-site">
      <h2 id="sur-votre-site">Sur votre site</h2>
      <p>
        Collez cette ligne dans une page de votre site. L’encart suit le répertoire sans que vous y touchiez,
        prend la hauteur de ce qu’il montre et ne dépose aucun témoin. Si votre site refuse les scripts,
        gardez seulement la première balise (<code>iframe</code>){'\u00a0'}: l’encart garde alors sa hauteur
        et défile.
      </p>
      <pre className={styles.code} tabIndex={0} aria-label="Ligne à coller">
        <code>{line}</code>
      </pre>
      <p className={styles.ways}>
        <CopyButton
          className="btn btn--2 btn--p js-seul"
          text={() => line}
          onSaid={setSaid}
          done="La ligne est copiée."
          refused={'Ce navigateur ne laisse pas copier\u00a0: sélectionnez la ligne.'}
        >
          Copier la ligne
        </CopyButton>
        <Link className="btn btn--3 btn--p" to={addresses.partnerEmbed(data.id)}>
          Voir l’encart seul
        </Link>
        <span role="status">{said}</span>
      </p>
      <details className={styles.recipe}>
        <summary>Le faire vous-même, avec les données</summary>
        <p>
          La même liste se tire du répertoire en JSON (un format que lisent les programmes). Gardez les fiches
          qui respectent toutes les règles de «{'\u00a0'}garder{'\u00a0'}»{'\u00a0'}: la clé contient une des
          valeurs, ou, s’il y a un «{'\u00a0'}ou{'\u00a0'}», l’autre clé contient une des siennes.
        </p>
        <pre className={styles.code} tabIndex={0} aria-label="Recette">
          <code>{recipeText(absolute(dataFile('ressources.json')), data.recipe)}</code>
        </pre>
      </details>
    </section>
  );
}
