import type {ReactNode} from 'react';
import {useId, useState} from 'react';
import {CalendarPlus, FileDown, FileText, Link, Mail} from 'lucide-react';
import type {LucideIcon} from 'lucide-react';
import CopyButton from '@site/src/components/Browser/CopyButton';
import type {Said} from '@site/src/components/Browser/Outcome';
import Outcome, {notMade} from '@site/src/components/Browser/Outcome';
import PrintButton from '@site/src/components/Browser/PrintButton';
import {saveAs} from '@site/src/components/Browser/saveAs';
import Icon from '@site/src/components/Icon';
import {mailAddress} from '@site/src/contribution/channels';
import {fileName} from '@site/src/dossier/file';
import type {Sender} from '@site/src/dossier/parcel';
import type {DossierSheet} from '@site/src/exports/dossier/sheet';
import {withoutOwn} from '@site/src/exports/dossier/sheet';
import {OFFICE_FORMATS} from '@site/src/exports/officeFormats';
import {formatSize} from '@site/src/views/downloadView';
import PrintedDossier from './PrintedDossier';
import type {SheetFile} from './sheetFiles';
import {CALENDAR_FILE, MARKDOWN_FILE, TABLE_FILE, TEXT_FILE, WORD_FILE} from './sheetFiles';
import styles from './takeAway.module.css';

const FILES: readonly (readonly [LucideIcon, SheetFile])[] = [
  [FileText, TEXT_FILE],
  [FileText, MARKDOWN_FILE],
  [FileDown, TABLE_FILE],
  [FileDown, WORD_FILE],
  [CalendarPlus, CALENDAR_FILE],
];

interface Props {
  /** Whose list it is: one's own may leave with one's notes, one's days and where one stands. */
  sender: Sender;
  /**
   * The dossier as it leaves, made when it is asked for.
   * @param withOwn whether its link may hold what one keeps for oneself
   */
  sheetOf(withOwn: boolean): DossierSheet;
}

/** « Emporter mon dossier »: on paper, by a link, a letter or a file. What one keeps for oneself leaves by none of them unless one says so. */
export default function TakeAway({sender, sheetOf}: Props): ReactNode {
  const [withOwn, setWithOwn] = useState(false);
  const [said, setSaid] = useState<Said>('');
  const weightId = useId();
  const isMine = sender === 'moi';
  const leaving = (keepsDays = false) => (withOwn ? sheetOf(true) : withoutOwn(sheetOf(false), {keepsDays}));

  const save = (file: SheetFile) => {
    const {ending, type, write} = file;
    const sheet = leaving(file === CALENDAR_FILE);
    setSaid('Le fichier se prépare…');
    write(sheet).then(
      (content) => {
        if (content === undefined) return setSaid(NO_DATE);
        saveAs(fileName({de: sender}, sheet.day, ending), type, content);
        setSaid('Le fichier est prêt.');
      },
      () => setSaid(NOT_MADE),
    );
  };
  const mail = () => {
    const sheet = leaving();
    import(/* webpackChunkName: "dossier-texte" */ '@site/src/exports/dossier/text').then(
      ({letterTexts}) => {
        const letters = letterTexts(sheet).map((body) => mailAddress('', sheet.title, body));
        const letter = letters.find((address) => address !== undefined);
        if (letter === undefined) return setSaid(TOO_LONG_TO_MAIL);
        setSaid(letter === letters[0] ? 'Votre courriel s’ouvre.' : SHORTENED);
        openLetter(letter);
      },
      () => setSaid(NOT_MADE),
    );
  };

  return (
    <section className="panneau js-seul" aria-labelledby="emporter">
      <h2 id="emporter">{isMine ? 'Emporter mon dossier' : 'Emporter la liste'}</h2>
      {isMine && (
        <>
          <label className={styles.notes}>
            <input type="checkbox" checked={withOwn} onChange={(event) => setWithOwn(event.target.checked)} />
            Avec mes notes, mes dates et où j’en suis
          </label>
          <p className={styles.help}>
            Sans cette case, tout cela reste ici. L’agenda porte toujours vos dates; le fichier de sauvegarde
            porte tout.
          </p>
        </>
      )}
      <div className={styles.ways}>
        <PrintButton className="btn">Imprimer ou PDF</PrintButton>
        <CopyButton
          className="btn btn--2"
          icon={Link}
          text={() => leaving().link}
          onSaid={setSaid}
          done="Le lien est copié."
          refused="Ce navigateur ne laisse pas copier. Téléchargez plutôt un fichier."
        >
          Copier le lien de la liste
        </CopyButton>
        <button type="button" className="btn btn--2" onClick={mail}>
          <Icon as={Mail} />
          Envoyer par courriel
        </button>
        {FILES.map(([icon, file]) => (
          <button
            key={file.ending}
            type="button"
            className="btn btn--2"
            aria-describedby={file === WORD_FILE ? weightId : undefined}
            onClick={() => save(file)}
          >
            <Icon as={icon} />
            {file.label}
          </button>
        ))}
      </div>
      <Outcome said={said} className={styles.said} />
      <p id={weightId} className={styles.help}>
        Pour écrire le fichier Word, le navigateur va d’abord chercher{' '}
        {formatSize(OFFICE_FORMATS.docx.weight)} sur ce site, une seule fois.
      </p>
      <PrintedDossier sheetOf={() => leaving()} />
    </section>
  );
}

function openLetter(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.click();
}

const NOT_MADE = notMade('Sans réseau, vous pouvez imprimer, ou prendre le fichier de sauvegarde.');
const NO_DATE =
  'Il n’y a aucune date à mettre dans un agenda. Donnez à une ligne le jour où y revenir, puis recommencez.';
const TOO_LONG_TO_MAIL =
  'La liste est trop longue pour un courriel tout prêt. Téléchargez le fichier Word ou le texte, puis joignez-le à votre courriel.';
const SHORTENED =
  'Votre courriel s’ouvre. La liste est longue\u00a0: il n’en dit que le court. Pour tout donner, joignez-y le fichier Word ou le texte.';
