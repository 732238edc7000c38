import type {ReactNode} from 'react';
import {useEffect, useRef, useState} from 'react';
import {FileDown} from 'lucide-react';
import CopyButton from '@site/src/components/Browser/CopyButton';
import type {Said} from '@site/src/components/Browser/Outcome';
import Outcome, {notMade} from '@site/src/components/Browser/Outcome';
import PrintButton from '@site/src/components/Browser/PrintButton';
import {saveAs} from '@site/src/components/Browser/saveAs';
import Icon from '@site/src/components/Icon';
import type {CheckedWorkbook} from '@site/src/contribution/sheet/checkSheet';
import {sheetReport, tallyOf, tallySentence} from '@site/src/contribution/sheet/report';
import {archiveOf} from './archive';
import HandOver from './HandOver';
import RowFindings, {FindingList} from './RowFindings';
import styles from './Spreadsheet.module.css';

interface Props {
  checked: CheckedWorkbook;
  file: File;
  /** AAAA-MM-JJ */
  day: string;
}

/** What was found in a workbook, and what to do with what is sound. */
export default function Results({checked, file, day}: Props): ReactNode {
  const title = useRef<HTMLHeadingElement>(null);
  const tally = tallyOf(checked);
  const {rows, findings} = checked;
  const faulty = rows.filter(({isSound}) => !isSound);
  const changed = rows.filter(({isSound, state}) => isSound && state === 'changed');
  const noted = rows.filter(
    ({isSound, state, findings: own}) => isSound && state === 'new' && own.length > 0,
  );
  const taken = tally.sound + tally.changed;
  useEffect(() => title.current?.focus(), [checked]);
  return (
    <section className={styles.results}>
      <h3 ref={title} tabIndex={-1}>
        {tallySentence(tally)}
      </h3>
      {findings.length > 0 && <FindingList findings={findings} />}
      {faulty.length > 0 && (
        <>
          <p>
            Corrigez {faulty.length === 1 ? 'cette ligne' : 'ces lignes'} dans le classeur, enregistrez-le,
            puis déposez-le de nouveau.
            {taken > 0 && ' En attendant, vous pouvez prendre ce qui est sans erreur.'}
          </p>
          <RowFindings rows={faulty} />
        </>
      )}
      {changed.length > 0 && (
        <details className={styles.more} open={faulty.length === 0}>
          <summary>Ce qui change dans les fiches du répertoire ({changed.length})</summary>
          <RowFindings rows={changed} />
        </details>
      )}
      {noted.length > 0 && (
        <details className={styles.more}>
          <summary>Sans erreur, à regarder ({noted.length})</summary>
          <RowFindings rows={noted} />
        </details>
      )}
      <TakeAway checked={checked} file={file} day={day} taken={taken} />
    </section>
  );
}

function TakeAway({checked, file, day, taken}: Props & {taken: number}): ReactNode {
  const [said, setSaid] = useState<Said>('');
  const download = () => {
    archiveOf(checked, file).then(
      (bytes) => saveAs(`ressources-${day}.zip`, 'application/zip', bytes),
      () => setSaid(notMade('Laissez cette page ouverte\u00a0: votre classeur y reste.')),
    );
  };
  return (
    <>
      <div className="emporter">
        {taken > 0 && (
          <button type="button" className="btn" onClick={download}>
            <Icon as={FileDown} />
            Télécharger les fichiers (.zip)
          </button>
        )}
        <CopyButton
          className="btn btn--2"
          text={() => sheetReport(checked)}
          onSaid={setSaid}
          done="Copié."
          refused="Ce navigateur ne laisse pas copier. Imprimez plutôt le bilan."
        >
          Copier le bilan
        </CopyButton>
        <PrintButton className="btn btn--2">Imprimer le bilan</PrintButton>
        <Outcome said={said} className="emporter__dit" />
      </div>
      {taken > 0 && (
        <>
          <h3>À qui les remettre</h3>
          <HandOver
            subject={`${taken} ${taken < 2 ? 'ressource' : 'ressources'} à proposer`}
            body={messageBody(checked)}
          />
        </>
      )}
    </>
  );
}

/** The names of what is given: the files go with the message. */
function messageBody({rows}: CheckedWorkbook): string {
  const names = rows.filter(({isSound, state}) => isSound && state !== 'same').map(({name}) => `- ${name}`);
  return [
    'Bonjour,',
    '',
    'Voici des ressources à proposer pour le répertoire (fichier .zip joint)\u00a0:',
    '',
    ...names,
    '',
  ].join('\n');
}
