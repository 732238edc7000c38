import type {ReactNode} from 'react';
import {useState} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {FileDown} from 'lucide-react';
import CopyButton from '@site/src/components/Browser/CopyButton';
import PrintButton from '@site/src/components/Browser/PrintButton';
import {saveAs} from '@site/src/components/Browser/saveAs';
import Icon from '@site/src/components/Icon';
import {fileName, toFile} from '@site/src/dossier/file';
import {LONGEST_LINK, toFragment} from '@site/src/dossier/link';
import type {Parcel} from '@site/src/dossier/parcel';
import {addresses} from '@site/src/model/addresses';
import {momentInMontreal} from '@site/src/model/montreal';
import styles from './page.module.css';

const TOO_LONG =
  'Le lien serait trop long pour un message. Prenez le fichier, ou laissez les notes ou des lignes de côté.';

/** What carries a dossier to another device or to somebody else: its link, its file, the page on paper. */
export default function Carry({parcel}: {parcel: Parcel}): ReactNode {
  const [withNotes, setWithNotes] = useState(false);
  const [said, setSaid] = useState('');
  const page = useBaseUrl(addresses.dossier(), {absolute: true});
  const isMine = parcel.de === 'moi';
  const isEmpty = parcel.items.length === 0;
  const link = page + toFragment(parcel, {withNotes});
  const isTooLong = link.length > LONGEST_LINK;
  const today = () => momentInMontreal(new Date()).day;
  return (
    <div className={styles.carry}>
      <PrintButton className="btn">Imprimer ou PDF</PrintButton>
      {!isTooLong && !isEmpty && (
        <CopyButton
          className="btn btn--2"
          text={() => link}
          done="Lien copié. Collez-le dans un message, ou ouvrez-le sur un autre appareil."
          refused="La copie n’a pas marché. Le fichier fait la même chose."
          onSaid={setSaid}
        >
          Copier le lien de la liste
        </CopyButton>
      )}
      <button
        type="button"
        className="btn btn--2"
        onClick={() => saveAs(fileName(parcel, today()), 'application/json', toFile(parcel, today()))}
      >
        <Icon as={FileDown} />
        Télécharger le fichier
      </button>
      {isTooLong && <p className="note-l">{TOO_LONG}</p>}
      {isMine && (
        <label className="case">
          <input type="checkbox" checked={withNotes} onChange={() => setWithNotes(!withNotes)} />
          <span>Mettre mes notes dans le lien</span>
        </label>
      )}
      <p className="note-l">
        {isMine
          ? 'Le lien porte vos lignes, où vous en êtes et vos dates; vos notes seulement si vous le demandez. Le fichier porte tout. Rien ne passe par nous.'
          : 'La personne qui ouvre le lien ou le fichier choisit les lignes qu’elle prend. Vos notes n’y sont pas.'}
      </p>
      <p className="note-l" role="status">
        {said}
      </p>
    </div>
  );
}
