import type {ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {FileSpreadsheet} from 'lucide-react';
import type {SheetChecks} from '@site/src/checkClient/useSheetChecks';
import {useSheetChecks} from '@site/src/checkClient/useSheetChecks';
import Icon from '@site/src/components/Icon';
import {SHEETS} from '@site/src/model/fileAddresses';
import DropZone from './DropZone';
import HandOver from './HandOver';
import Results from './Results';
import styles from './Spreadsheet.module.css';

/** Many resources at once: a workbook to take, to fill, and to have checked here. */
export default function Spreadsheet(): ReactNode {
  const [checks, give] = useSheetChecks();
  const isBrowser = useIsBrowser();
  const toFill = useBaseUrl(SHEETS.toFill);
  const directory = useBaseUrl(SHEETS.directory);
  return (
    <ol className={styles.steps}>
      <li>
        <h2>Prenez le classeur</h2>
        <p>
          <a className="btn" href={toFill} download>
            <Icon as={FileSpreadsheet} />
            Le classeur à remplir (.xlsx)
          </a>
        </p>
        <p className="aide">
          Pour corriger des fiches qui existent, partez plutôt du{' '}
          <a href={directory} download>
            répertoire entier, dans la même forme (.xlsx)
          </a>
          .
        </p>
      </li>
      <li>
        <h2>Remplissez-le</h2>
        <p>
          Une ressource par ligne. La deuxième ligne dit quoi écrire; la feuille «&nbsp;Valeurs&nbsp;» montre
          ce qu’on peut choisir, et la feuille «&nbsp;Aide&nbsp;» explique le reste. Excel, LibreOffice,
          Google Sheets ou Numbers conviennent&nbsp;: enregistrez en .xlsx.
        </p>
        <p>
          Aucun renseignement sur une personne&nbsp;: ni son nom, ni son courriel, ni son téléphone. Les
          coordonnées publiques d’un organisme conviennent.
        </p>
      </li>
      <li>
        <h2>Déposez-le ici</h2>
        <p>La page vérifie chaque ligne et dit ce qui est à corriger, case par case.</p>
        {isBrowser && <DropZone onFile={give} />}
        <noscript>
          <p>
            Sans JavaScript, la page ne peut pas lire le classeur. Remettez-le tel quel&nbsp;: quelqu’un le
            vérifiera.
          </p>
          <HandOver subject="Ressources à proposer" body="Un classeur de ressources est joint." />
        </noscript>
        <Outcome checks={checks} />
      </li>
    </ol>
  );
}

function Outcome({checks}: {checks: SheetChecks}): ReactNode {
  return (
    <>
      <p className={styles.status} role="status">
        {checks.status === 'checking' && `«\u00a0${checks.file.name}\u00a0» est lu et vérifié…`}
      </p>
      {checks.status === 'done' && <Answered {...checks} />}
    </>
  );
}

function Answered({file, answer}: Extract<SheetChecks, {status: 'done'}>): ReactNode {
  switch (answer.kind) {
    case 'checked':
      return <Results checked={answer.checked} file={file} day={answer.day} />;
    case 'refused':
      return (
        <div className={styles.refusal} role="alert">
          <p>
            <b>{answer.refusal.message}</b>
          </p>
          <p>{answer.refusal.help}</p>
        </div>
      );
    case 'failed':
      return (
        <div className={styles.refusal} role="alert">
          <p>
            <b>Ce qu’il faut pour vérifier ne se télécharge pas.</b>
          </p>
          <p>Voyez si vous êtes en ligne, puis déposez le classeur de nouveau. Il est intact.</p>
        </div>
      );
  }
}
