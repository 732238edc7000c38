import {useCallback, useEffect, useMemo, useState} from 'react';
import {useMyTerritory} from '@site/src/components/MyTerritory/useMyTerritory';
import type {Exploration} from '@site/src/directory/explore';
import {explore} from '@site/src/directory/explore';
import {togglePart, toggleWhole} from '@site/src/directory/parts';
import type {KnownKeys, Selection} from '@site/src/directory/selection';
import {
  carriesSelection,
  toggle,
  toggleAll,
  withoutIdle,
  withWords,
  writeSelection,
} from '@site/src/directory/selection';
import type {Answer} from '@site/src/search/answer';
import type {SearchState} from '@site/src/searchClient/useSearch';
import {useSearch} from '@site/src/searchClient/useSearch';
import type {Place} from '@site/src/model/territory';
import type {Directory} from './directory';
import type {Stage} from './stage';
import {stageOf} from './stage';
import type {DirectoryState} from './useDirectory';
import {useDirectory} from './useDirectory';
import type {Change} from './useSelection';
import {useSelection} from './useSelection';
import {useShownWords} from './useShownWords';
import {useWords} from './useWords';

/** The directory filtered by the address. */
export interface Results extends Exploration {
  directory: Directory;
  /** The selection of the address, but for words whose answer is still awaited. */
  selection: Selection;
  /** What the words find; undefined when there are none, or no engine to look them up. */
  hits?: Answer;
}

export interface ExplorerState {
  stage: Stage;
  selection: Selection;
  ignored: string[];
  /** True when the address asks for something. */
  isAsked: boolean;
  /** Where the visitor's project is, once they have said it: the list begins there, unless the address says otherwise. */
  kept?: Place;
  /** True once the visitor has changed the list: from then on, changes are said aloud. */
  hasActed: boolean;
  directory: DirectoryState;
  search: SearchState;
  /** Present once the directory is there; without the words while the engine is not. */
  results?: Results;
  /** Downloads again what failed. */
  retry(): void;
  /** True while only what answers the whole query is shown, where few resources do. */
  isWhole: boolean;
  keepWhole(isWhole: boolean): void;
  words: ReturnType<typeof useWords>;
  change: Change;
  toggleOption(key: string, value: string): void;
  toggleOptions(key: string, values: string[]): void;
  toggleNeed(need: string): void;
}

/**
 * @param known the query keys and the sorts that an address can ask for; must be stable
 * @param places where things are to each other
 */
export function useExplorer(known: KnownKeys, places: readonly Place[]): ExplorerState {
  const {keys} = known;
  const directoryState = useDirectory();
  const {directory, status, load} = directoryState;
  const search = useSearch();
  const address = useSelection(directory, known);
  const {asked, selection, ignored, change: changeAddress} = address;
  const {q} = selection;
  const isAsked = carriesSelection(asked, keys);
  const [hasActed, setHasActed] = useState(false);

  const commit = useCallback(
    (words: string) => {
      setHasActed(true);
      changeAddress((before) => withWords(before, words), 'replace');
    },
    [changeAddress],
  );
  const words = useWords(q, commit);
  const {takePending} = words;
  const change = useCallback<Change>(
    (update, mode) => {
      setHasActed(true);
      const pending = takePending();
      changeAddress((before) => update(pending === undefined ? before : withWords(before, pending)), mode);
    },
    [changeAddress, takePending],
  );

  const {kept} = useMyTerritory(places);
  // The rows of the HTML are seen from the home region.
  const isElsewhere = kept !== undefined && !kept.ici;
  const isAwaited = isAsked || isElsewhere;
  useEffect(() => (isAwaited ? load() : whenIdle(load)), [isAwaited, asked, load]);
  const {load: loadSearch} = search;
  useEffect(() => {
    if (q) loadSearch();
  }, [q, loadSearch]);

  const shown = useShownWords(q, search);
  const hits = shown?.hits;
  // As text: it changes when the list does, not each time that the address is read.
  const listed = writeSelection({...selection, q: shown?.words ?? ''});
  const [wholeFor, setWholeFor] = useState<string>();
  const isWhole = wholeFor !== undefined && wholeFor === q;
  const results = useMemo(() => {
    if (!directory) return undefined;
    const answered = directory.read(listed).selection;
    const ranked = hits?.resources.slice(0, isWhole ? hits.relaxed?.whole : undefined).map(({id}) => id);
    return {
      ...explore(directory, answered, ranked, {named: hits?.place, kept: kept?.id}),
      directory,
      selection: answered,
      hits,
    };
  }, [directory, listed, hits, kept?.id, isWhole]);
  const keepWhole = useCallback(
    (isKept: boolean) => {
      setHasActed(true);
      setWholeFor(isKept ? q : undefined);
    },
    [q],
  );

  const retry = useCallback(() => {
    load();
    if (q) loadSearch();
  }, [load, loadSearch, q]);

  const wide = directory?.wide;
  const toggleOption = useCallback(
    (key: string, value: string) =>
      change((before) => {
        const option = wide?.find((other) => other.key === key && other.value === value);
        return option
          ? toggleWhole(before, option)
          : withoutIdle(toggle(before, key, value), directory?.facets ?? []);
      }),
    [change, wide, directory],
  );
  const toggleOptions = useCallback(
    (key: string, values: string[]) => change((before) => toggleAll(before, key, values)),
    [change],
  );
  const toggleOneNeed = useCallback(
    (need: string) =>
      change((before) => {
        const option = wide?.find(({parts}) => parts.some(({value}) => value === need));
        return option ? togglePart(before, option, need) : before;
      }),
    [change, wide],
  );

  return {
    // Seen from elsewhere is better than a failure.
    stage: stageOf(isAsked || (isElsewhere && status !== 'failed'), status, !shown),
    selection,
    ignored,
    isAsked,
    ...(kept && {kept}),
    hasActed,
    directory: directoryState,
    search,
    results,
    retry,
    isWhole,
    keepWhole,
    words,
    change,
    toggleOption,
    toggleOptions,
    toggleNeed: toggleOneNeed,
  };
}

/** Calls back when the browser has nothing better to do; returns what cancels it. */
function whenIdle(callback: () => void): () => void {
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = setTimeout(callback, 300);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(callback, {timeout: 3000});
  return () => window.cancelIdleCallback(handle);
}
