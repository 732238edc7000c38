import {useRef, useState} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {askChecks} from './askChecks';
import type {Answer} from './checkFile';

/** Where the checks of the file that was given are. */
export type Checks =
  {status: 'none'} | {status: 'checking'; file: File} | {status: 'done'; file: File; answer: Answer};

/** The last file that was given, and what was found in it. */
export function useChecks(): [checks: Checks, give: (file: File) => void] {
  const baseUrl = useBaseUrl('/');
  const [checks, setChecks] = useState<Checks>({status: 'none'});
  const last = useRef<File>(undefined);
  const give = (file: File) => {
    last.current = file;
    setChecks({status: 'checking', file});
    void answerFor(file, baseUrl).then((answer) => {
      // Another file may have been given since.
      if (last.current === file) setChecks({status: 'done', file, answer});
    });
  };
  return [checks, give];
}

async function answerFor(file: File, baseUrl: string): Promise<Answer> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return await askChecks({name: file.name, bytes, baseUrl});
  } catch {
    return {
      kind: 'refused',
      refusal: {
        message: `Le navigateur ne peut pas lire «\u00a0${file.name}\u00a0».`,
        help: 'Fermez-le dans l’autre programme, ou copiez-le sur votre appareil, puis déposez-le de nouveau.',
      },
    };
  }
}
