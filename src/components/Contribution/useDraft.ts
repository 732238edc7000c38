import {useCallback, useMemo} from 'react';
import {useStoredState} from '@site/src/deviceStore/useStoredState';
import type {Keeping} from '@site/src/deviceStore/storedState';
import type {Draft} from '@site/src/contribution/draft/values';
import {isBlankDraft} from '@site/src/contribution/draft/values';
import type {SavedDraft} from './drafts';
import {draftOf, savedDrafts} from './drafts';

interface DraftState {
  draft: Draft;
  keeping: Keeping;
  change(update: (before: Draft) => Draft): void;
  /** Throws the draft away. */
  drop(): void;
}

/**
 * A draft as this device keeps it.
 * @param key of the draft
 * @param start what it holds before it is touched; must be stable
 * @param fiche the id of the entry that it corrects
 */
export function useDraft(key: string, start: Draft, fiche?: string): DraftState {
  const {content, keeping} = useStoredState(savedDrafts);
  const saved = content[key];
  const draft = useMemo(() => (saved ? draftOf(saved) : start), [saved, start]);
  const change = useCallback<DraftState['change']>(
    (update) =>
      savedDrafts.update((drafts) => {
        const before = drafts[key];
        const next = update(before ? draftOf(before) : start);
        return isBlankDraft(next) ? without(drafts, key) : {...drafts, [key]: toSaved(next, before, fiche)};
      }),
    [key, start, fiche],
  );
  const drop = useCallback(() => savedDrafts.update((drafts) => without(drafts, key)), [key]);
  return {draft, keeping, change, drop};
}

function toSaved(
  {values, sections}: Draft,
  before: SavedDraft | undefined,
  fiche: string | undefined,
): SavedDraft {
  return {
    ...before,
    quand: Date.now(),
    ...(fiche !== undefined && {fiche}),
    valeurs: values,
    texte: sections,
  };
}

function without<T>(drafts: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(drafts).filter(([other]) => other !== key));
}
