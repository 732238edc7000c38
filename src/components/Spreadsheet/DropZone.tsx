import type {DragEvent, ReactNode} from 'react';
import {useId, useState} from 'react';
import {FileUp} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import styles from './Spreadsheet.module.css';

interface Props {
  onFile(file: File): void;
}

/** Where to put the workbook: by the button, or by dropping it. */
export default function DropZone({onFile}: Props): ReactNode {
  const help = useId();
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    <div
      className={isOver ? `${styles.zone} ${styles.over}` : styles.zone}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <label className={`btn ${styles.choose}`}>
        <input
          className="sr"
          type="file"
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          aria-describedby={help}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            // The same file, mended, can be given again.
            event.target.value = '';
            if (file) onFile(file);
          }}
        />
        <Icon as={FileUp} />
        Choisir le classeur rempli
      </label>
      <p id={help}>ou déposez-le ici. Il est lu sur votre appareil&nbsp;: rien n’est envoyé.</p>
    </div>
  );
}
