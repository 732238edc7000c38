import type {ReactNode} from 'react';
import type {CheckedDraft} from '@site/src/checkClient/messages';
import {useChannels} from '@site/src/components/PageFrame/useSite';
import {editAddress, newMessageAddress} from '@site/src/contribution/channels';
import WaysOut from './WaysOut';

interface Props {
  id: string;
  checked: CheckedDraft;
  /** What a form of the project's page would hold; absent when none of them can say this change. */
  form: Readonly<Record<string, string>> | undefined;
}

/** The ways by which a change to an entry can leave. */
export default function SendChange({id, checked: {changes, entry, path, text}, form}: Props): ReactNode {
  const {repository} = useChannels();
  const name = String(entry.front.nom ?? id);
  const sentences = changes.map(({sentence}) => `- ${sentence}`);
  const prepared =
    repository === undefined || !form ? undefined : newMessageAddress(repository, {...form, fiche: id});
  return (
    <WaysOut
      parcel={{
        subject: `Corriger\u00a0: ${name}`,
        sentences: [
          `Bonjour, voici ce qui change dans la fiche «\u00a0${name}\u00a0»\u00a0:`,
          '',
          ...sentences,
        ],
        fileName: `${id}.md`,
        text,
        ...(prepared !== undefined && {prepared}),
        ...(repository !== undefined && {page: editAddress(repository, path)}),
      }}
    />
  );
}
