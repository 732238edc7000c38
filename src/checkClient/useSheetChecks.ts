import {useRef, useState} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {SheetAnswer} from './messages';
import {visitClient} from './visit';

/** Where the checks of the file that was given are. */
export type SheetChecks =
  {status: 'none'} | {status: 'checking'; file: File} | {status: 'done'; file: File; answer: SheetAnswer};

/** The last workbook that was given, and what was found in it. Nothing is downloaded before one is. */
export function useSheetChecks(): [checks: SheetChecks, give: (file: File) => void] {
  const baseUrl = useBaseUrl('/');
  const [checks, setChecks] = useState<SheetChecks>({status: 'none'});
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

async function answerFor(file: File, baseUrl: string): Promise<SheetAnswer> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return {
      kind: 'refused',
      refusal: {
        message: `Le navigateur ne peut pas lire «\u00a0${file.name}\u00a0».`,
        help: 'Fermez-le dans l’autre programme, ou copiez-le sur votre appareil, puis déposez-le de nouveau.',
      },
    };
  }
  return visitClient.checkSheet(baseUrl, {name: file.name, bytes});
}
