import type {ReactNode} from 'react';
import {useChecking, useChecks} from '@site/src/checkClient/useChecks';
import type {ContributionView} from '@site/src/views/contributionView';
import Changes from './Changes';
import EntryGate from './EntryGate';
import FormFrame from './FormFrame';
import SendChange from './SendChange';
import {useDraft} from './useDraft';
import {useAskedEntry, useEntry} from './useEntry';
import type {Result} from '@site/src/checkClient/client';
import type {Draft} from '@site/src/contribution/draft/values';
import {isGroup} from '@site/src/contribution/draft/values';

const EMPTY: Draft = {values: {}, sections: {}};

/** The form of an entry as it is today; what changes is said in sentences before it leaves. */
export default function Correct({data: {parts}}: {data: ContributionView}): ReactNode {
  const id = useAskedEntry();
  const checks = useChecks(id);
  const known = useEntry(id, checks.entries);
  const start = known.state === 'ready' ? known.start : EMPTY;
  const {draft, change, drop} = useDraft(`fiche:${id ?? ''}`, start, id);
  useChecking(known.state === 'ready' ? draft : undefined, checks, id);
  const title =
    known.state === 'ready' ? `Corriger «\u00a0${String(start.values.nom)}\u00a0»` : 'Corriger une fiche';
  const isReady = known.state === 'ready' && id !== undefined;
  return (
    <FormFrame
      title={title}
      lead="Changez ce qui n’est plus vrai et dites quelle page le montre. Le reste ne bouge pas."
      before={isReady ? undefined : <EntryGate known={known} retry={checks.retry} />}
      of={id ?? ''}
      form={
        isReady
          ? {
              parts,
              draft,
              change,
              names: checks.names,
              result: checks.result,
              action: 'Voir ce qui change',
              hasContents: true,
            }
          : undefined
      }
      again={{label: 'Revenir à la fiche d’aujourd’hui', onAgain: drop}}
    >
      {(checked) => (
        <>
          <h2>Ce qui change</h2>
          <Changes changes={checked.changes} />
          {checked.changes.length > 0 && id !== undefined && (
            <SendChange id={id} checked={checked} form={correctionForm(checked)} />
          )}
        </>
      )}
    </FormFrame>
  );
}

/** The form of the project's page, which says one value of one field. */
function correctionForm({changes: [change, ...others], entry}: Result): Record<string, string> | undefined {
  if (!change || others.length > 0) return undefined;
  const value = change.path
    .split('.')
    .reduce<unknown>((inner, key) => (isGroup(inner) ? inner[key] : undefined), entry.front);
  return typeof value === 'string'
    ? {template: 'corriger.yml', champ: change.path, valeur: value}
    : undefined;
}
