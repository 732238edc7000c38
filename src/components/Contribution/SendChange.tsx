import type {ReactNode} from 'react';
import type {CheckedDraft} from '@site/src/checkClient/messages';
import {useChannels} from '@site/src/components/PageFrame/useSite';
import {newMessageAddress} from '@site/src/contribution/channels';
import WaysOut from './WaysOut';

interface Props {
  id: string;
  checked: CheckedDraft;
}

/** The ways by which a change to an entry can leave. */
export default function SendChange({id, checked: {changes, entry, text}}: Props): ReactNode {
  const {repository} = useChannels();
  const name = String(entry.front.nom ?? id);
  const sentences = changes.map(({sentence}) => `- ${sentence}`);
  const subject = `Corriger\u00a0: ${name}`;
  const message =
    repository === undefined
      ? undefined
      : newMessageAddress(repository, {
          template: 'corriger.yml',
          title: subject,
          fiche: id,
          changements: sentences.join('\n'),
        });
  return (
    <WaysOut
      parcel={{
        subject,
        sentences: [
          `Bonjour, voici ce qui change dans la fiche «\u00a0${name}\u00a0»\u00a0:`,
          '',
          ...sentences,
        ],
        fileName: `${id}.md`,
        text,
        ...(message !== undefined && {message}),
      }}
    />
  );
}
