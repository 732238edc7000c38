import type {ReactNode} from 'react';
import {FileDown} from 'lucide-react';
import CopyButton from '@site/src/components/Browser/CopyButton';
import PrintButton from '@site/src/components/Browser/PrintButton';
import {saveAs} from '@site/src/components/Browser/saveAs';
import Icon from '@site/src/components/Icon';
import type {ExportedList} from './export';
import {fileName, toMarkdown} from './export';
import type {Ticks} from './ticks';

interface Props {
  list: ExportedList;
  /** Names the file. */
  id: string;
  ticks: Ticks;
  /** Says what has happened. */
  onMessage: (message: string) => void;
}

const NOT_COPIED =
  'La copie n’a pas marché. Le bouton «\u00a0Télécharger\u00a0» donne la même liste dans un fichier.';

/** Takes the list away: to the clipboard, in a file, on paper. */
export default function ExportButtons({list, id, ticks, onMessage}: Props): ReactNode {
  const download = () => {
    saveAs(fileName(id), 'text/plain;charset=utf-8', toMarkdown(list, ticks));
    onMessage('La liste est téléchargée.');
  };
  return (
    <>
      <CopyButton
        className="btn btn--3 btn--p"
        text={() => toMarkdown(list, ticks)}
        onSaid={onMessage}
        done="La liste est copiée."
        refused={NOT_COPIED}
      >
        Copier
      </CopyButton>
      <button type="button" className="btn btn--3 btn--p" onClick={download}>
        <Icon as={FileDown} />
        Télécharger
      </button>
      <PrintButton className="btn btn--3 btn--p" />
    </>
  );
}
