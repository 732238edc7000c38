import type {ReactNode} from 'react';
import {useId, useState} from 'react';
import {Eraser, FileDown} from 'lucide-react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import CopyButton from '@site/src/components/Browser/CopyButton';
import type {Said} from '@site/src/components/Browser/Outcome';
import Outcome, {notMade} from '@site/src/components/Browser/Outcome';
import PrintButton from '@site/src/components/Browser/PrintButton';
import {saveAs} from '@site/src/components/Browser/saveAs';
import Icon from '@site/src/components/Icon';
import {useSiteTexts} from '@site/src/components/PageFrame/useSite';
import {CSV_TYPE} from '@site/src/exports/csv';
import type {FilledRow} from '@site/src/exports/filledTemplate';
import {formToMarkdown, formToText, tableToCsv, tableToMarkdown} from '@site/src/exports/filledTemplate';
import {OFFICE_FORMATS} from '@site/src/exports/officeFormats';
import {formatSize} from '@site/src/views/downloadView';
import type {TemplateView} from '@site/src/views/templateView';
import {saveOfficeFile} from './officeFile';

const MARKDOWN_TYPE = 'text/markdown;charset=utf-8';

interface Props {
  template: TemplateView;
  rows: readonly FilledRow[];
  onErase(): void;
}

/** To take away what was typed: copy, download, print; or erase it all. */
export default function TakeAway({template, rows, onErase}: Props): ReactNode {
  const [said, setSaid] = useState<Said>('');
  const weightId = useId();
  const site = useDocusaurusContext().siteConfig.title;
  const {licence} = useSiteTexts();
  const isTable = template.forme === 'tableau';
  const plain = isTable ? '.csv' : '.md';
  const [first = {}] = rows;
  const download = () => {
    if (isTable) saveAs(`${template.id}.csv`, CSV_TYPE, tableToCsv(template, rows));
    else saveAs(`${template.id}.md`, MARKDOWN_TYPE, formToMarkdown(template, first));
  };
  const downloadOffice = () => {
    setSaid('Le fichier se prépare…');
    saveOfficeFile(template, rows, {site, licence}).then(
      () => setSaid('Le fichier est prêt.'),
      () => setSaid(notMade(`Sans réseau, téléchargez le ${plain}\u00a0: il dit la même chose.`)),
    );
  };
  return (
    <div className="emporter">
      <CopyButton
        className="btn btn--2"
        text={() => (isTable ? tableToMarkdown(template, rows) : formToText(template, first))}
        onSaid={setSaid}
        done="Copié."
        refused="Ce navigateur ne laisse pas copier. Téléchargez le fichier."
      >
        {isTable ? 'Copier en tableau Markdown' : 'Copier'}
      </CopyButton>
      <button type="button" className="btn btn--2" aria-describedby={weightId} onClick={downloadOffice}>
        <Icon as={FileDown} />
        {isTable ? 'Télécharger pour Excel (.xlsx)' : 'Télécharger pour Word (.docx)'}
      </button>
      <button type="button" className="btn btn--2" onClick={download}>
        <Icon as={FileDown} />
        {`Télécharger ${plain}`}
      </button>
      <PrintButton className="btn btn--2" />
      <button type="button" className="btn btn--3" onClick={onErase}>
        <Icon as={Eraser} />
        Tout effacer
      </button>
      <p id={weightId} className="emporter__note">
        Pour écrire le fichier {isTable ? 'Excel' : 'Word'}, le navigateur va d’abord chercher{' '}
        {formatSize(OFFICE_FORMATS[isTable ? 'xlsx' : 'docx'].weight)} sur ce site, une seule fois.
      </p>
      <Outcome said={said} className="emporter__dit" />
    </div>
  );
}
