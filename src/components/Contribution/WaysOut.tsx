import type {ReactNode} from 'react';
import {useState} from 'react';
import Link from '@docusaurus/Link';
import {ArrowUpRight, Download, Mail} from 'lucide-react';
import CopyButton, {copySaying} from '@site/src/components/Browser/CopyButton';
import PrintButton from '@site/src/components/Browser/PrintButton';
import {saveAs} from '@site/src/components/Browser/saveAs';
import Icon from '@site/src/components/Icon';
import {useChannels} from '@site/src/components/PageFrame/useSite';
import {mailAddress} from '@site/src/contribution/channels';
import {addresses} from '@site/src/model/addresses';
import styles from './styles.module.css';

export interface Parcel {
  /** « Proposer : Atelier du Quai » */
  subject: string;
  /** What it says, for people. */
  sentences: readonly string[];
  /** Name of its file. */
  fileName: string;
  text: string;
  /**
   * A page of the project where all is already written; absent where there is no such page, or when its address would be too
   * long.
   */
  prepared?: string;
  /** The page of the project where the text is to be pasted, if nothing is prepared. */
  page?: string;
}

const COPY = {
  done: 'Le texte est copié.',
  refused: 'Le navigateur refuse de copier\u00a0: téléchargez le fichier.',
};

/** The ways by which what was written can leave: those that exist, and no other. */
export default function WaysOut({parcel}: {parcel: Parcel}): ReactNode {
  const {mail} = useChannels();
  const {subject, sentences, fileName, text, prepared, page} = parcel;
  const [said, setSaid] = useState('');
  const write = (...rest: string[]) =>
    mail === undefined ? undefined : mailAddress(mail, subject, [...sentences, '', ...rest].join('\n'));
  const whole = write(text);
  const letter = whole ?? write(`Je joins le fichier ${fileName}.`);
  return (
    <div className={styles.ways}>
      {(prepared ?? page) !== undefined && (
        <div>
          {prepared !== undefined ? (
            <>
              <a className="btn" href={prepared} target="_blank" rel="noreferrer">
                Envoyer par la page du projet
                <Icon as={ArrowUpRight} />
              </a>
              <p className="aide">
                Le site GitHub s’ouvre dans un autre onglet, tout est déjà rempli. Il demande un compte
                gratuit, et ce que vous envoyez y est public. Votre brouillon reste ici.
              </p>
            </>
          ) : (
            <>
              <a
                className="btn"
                href={page}
                target="_blank"
                rel="noreferrer"
                onClick={() => copySaying(text, COPY, setSaid)}
              >
                Copier, puis ouvrir la page du projet
                <Icon as={ArrowUpRight} />
              </a>
              <p className="aide">
                Le texte est copié{'\u00a0'}: collez-le à la place de celui qui est là, puis confirmez. Le
                site GitHub demande un compte gratuit. Votre brouillon reste ici.
              </p>
            </>
          )}
        </div>
      )}
      {letter !== undefined && (
        <div>
          <a className={(prepared ?? page) === undefined ? 'btn' : 'btn btn--2'} href={letter}>
            <Icon as={Mail} />
            Envoyer par courriel
          </a>
          <p className="aide">
            {whole !== undefined
              ? 'Votre logiciel de courriel s’ouvre sur un message prêt à partir. Aucun compte à créer.'
              : 'Votre logiciel de courriel s’ouvre. Téléchargez d’abord le fichier et joignez-le à la main : un lien ne peut pas le faire pour vous.'}
          </p>
        </div>
      )}
      {(prepared ?? page) === undefined && letter === undefined && (
        <p className={styles.nobody}>
          Aucune adresse n’est ouverte pour recevoir les propositions. Gardez le fichier, puis remettez-le à
          quelqu’un de la communauté{'\u00a0'}:{' '}
          <Link to={addresses.community()}>qui elle réunit et comment la joindre</Link>.
        </p>
      )}
      <p className={styles.others}>
        <button
          type="button"
          className="btn btn--3 btn--p"
          onClick={() => saveAs(fileName, 'text/markdown;charset=utf-8', text)}
        >
          <Icon as={Download} />
          Télécharger le fichier
        </button>
        <CopyButton className="btn btn--3 btn--p" text={() => text} onSaid={setSaid} {...COPY}>
          Copier le texte
        </CopyButton>
        <PrintButton className="btn btn--3 btn--p" />
      </p>
      <p role="status">{said}</p>
    </div>
  );
}
