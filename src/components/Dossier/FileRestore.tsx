import type {ReactNode} from 'react';
import {useId} from 'react';
import type {Read} from '@site/src/dossier/fault';
import {readFile} from '@site/src/dossier/file';
import type {Parcel} from '@site/src/dossier/parcel';
import {momentInMontreal} from '@site/src/model/montreal';

/** Takes a file that the dossier gave, on this device or another; what it holds is offered, never taken by itself. */
export default function FileRestore({onRead}: {onRead(read: Read<Parcel>): void}): ReactNode {
  const id = useId();
  const open = async (file: File) => {
    const today = momentInMontreal(new Date()).day;
    try {
      onRead(readFile(await file.text(), today));
    } catch {
      onRead({
        faults: [
          {
            where: 'Le fichier',
            what: 'Le navigateur n’arrive pas à l’ouvrir.',
            mend: 'Choisissez-le de nouveau.',
          },
        ],
      });
    }
  };
  return (
    <div className="champ">
      <label htmlFor={id}>Reprendre un fichier de dossier (.json)</label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void open(file);
          // The same file can be chosen again.
          event.target.value = '';
        }}
      />
    </div>
  );
}
