import type {ReactNode, RefObject} from 'react';
import {Suspense, lazy, useDeferredValue, useEffect, useId, useMemo, useRef} from 'react';
import Link from '@docusaurus/Link';
import {resourceCount} from '@site/src/components/ResourceList/words';
import {isPlainClick} from '@site/src/components/SearchShortcut/plainClick';
import {buildChips} from '@site/src/directory/chips';
import {buildPrecisions} from '@site/src/directory/facets';
import {firstOf, localForms} from '@site/src/directory/arrange';
import type {DirectoryRecord} from '@site/src/directory/record';
import type {Selection} from '@site/src/directory/selection';
import {EMPTY_SELECTION, chosen, withValues, writeSelection} from '@site/src/directory/selection';
import {waysOut} from '@site/src/directory/wayOut';
import {addresses} from '@site/src/model/addresses';
import {homeRegion} from '@site/src/model/lookups';
import type {ExplorerView} from '@site/src/views/explorerView';
import {PAGE_SIZE} from '@site/src/views/explorerView';
import {ALL_ID} from './AllResources';
import Chips from './Chips';
import Eased from './Eased';
import EmptyResults, {MissingResource} from './EmptyResults';
import {Failure, IgnoredNote, PartialSearchNote, VerifiedNote} from './Notices';
import NearDoors from './NearDoors';
import NothingOwn from './NothingOwn';
import Precisions from './Precisions';
import Readings from './Readings';
import type {RowGroup} from './RowList';
import RowList, {RowsToCome} from './RowList';
import Toolbar from './Toolbar';
import type {ExplorerState, Results as ResultsOf} from './useExplorer';
import Understood from './Understood';
import {useExpanded, useRestoredView} from './useRestoredView';
import {isNarrow} from '@site/src/components/Browser/narrow';
import type {Sight} from './words';
import {foundText, sortOptions} from './words';

/** A list of so few lacks something, more likely than not. */
const THIN = 2;

/** It comes with the first words; without it the results are the same. */
const EnglishNotice = lazy(() => import('./EnglishNotice').catch(() => ({default: () => null})));

/** Where the list stands in the page. */
export const LIST_ID = 'resultats';

interface Props {
  view: ExplorerView;
  state: ExplorerState;
  heading: RefObject<HTMLHeadingElement | null>;
  filtersButton: RefObject<HTMLButtonElement | null>;
  onOpenFilters(): void;
}

/** The list and what surrounds it. */
export default function Results({view, state, heading, filtersButton, onOpenFilters}: Props): ReactNode {
  const id = useId();
  const {stage, selection, results, change, directory, search} = state;
  const {expanded, expand} = useExpanded();
  const drawn = useDrawn(stage === 'ready' ? results : undefined, expanded);
  useRestoredView(
    (stage === 'ready' && drawn.results === results && drawn.expanded === expanded) ||
      (stage === 'initial' && !state.isAsked),
  );
  const facets = results?.directory.facets;
  const chips = useMemo(() => (facets ? buildChips(facets, selection) : []), [facets, selection]);
  const count = stage === 'ready' ? results?.records.length : stage === 'initial' ? view.total : undefined;
  const groups = useMemo(() => groupsOf(view, stage, drawn), [view, stage, drawn]);
  const clearFilters = () => change((before) => ({...before, facets: {}}));
  // On a narrow screen after the list: nothing comes before the first result that one can do without.
  const readings = results?.hits && stage === 'ready' && <Readings hits={results.hits} />;
  const isDefault = stage === 'ready' && results ? !writeSelection(results.selection) : !state.isAsked;

  return (
    <section className="expl__resul" aria-labelledby={id} aria-busy={stage === 'waiting'}>
      <div className="resul__barre">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {count === undefined ? waitingTitle(stage) : headingText(state, count)}
        </h2>
        <Toolbar
          selection={selection}
          sorts={sortOptions(selection, sightOf(view, state), view.sorts)}
          filtersButton={filtersButton}
          onOpenFilters={onOpenFilters}
          onSort={(tri) => change(({tri: _before, ...rest}) => (tri ? {...rest, tri} : rest))}
          beforeCopy={state.words.flush}
        />
      </div>
      <p className="sr" role="status">
        {statusText(state, count)}
      </p>
      <Chips chips={chips} heading={heading} onRemove={(next) => change(() => next)} onClear={clearFilters} />
      {results && facets && (
        <Precisions
          precisions={buildPrecisions(facets, selection, results.counts)}
          onToggle={state.toggleNeed}
        />
      )}
      <IgnoredNote ignored={state.ignored} />
      {isDefault && <VerifiedNote view={view} />}
      {stage === 'ready' && selection.q && search.status === 'failed' && (
        <Failure title="La recherche ne se charge pas." retry={search.load}>
          Ce que vous avez écrit est gardé. Le répertoire reste complet{'\u00a0'}: choisissez par besoin, par
          étape, par territoire ou par type.
        </Failure>
      )}
      {stage === 'ready' && selection.q && search.texts === 'failed' && (
        <PartialSearchNote retry={search.load} />
      )}
      {stage === 'failed' && (
        <Failure title="Les filtres ne se chargent pas." retry={state.retry}>
          Votre choix est gardé dans l’adresse. En attendant, les pages par besoin, par étape, par territoire
          et par type restent complètes.
        </Failure>
      )}
      {stage === 'ready' && selection.q && (
        <Suspense fallback={null}>
          <EnglishNotice query={selection.q} />
        </Suspense>
      )}
      {results?.hits && stage === 'ready' && (
        <Understood
          answer={results.hits}
          selection={results.selection}
          onSelect={(next) => {
            change(() => next);
            heading.current?.focus();
          }}
        />
      )}
      {results?.hits?.relaxed && stage === 'ready' && (
        <Eased
          relaxed={results.hits.relaxed}
          hasOthers={hasOthers(results)}
          isWhole={state.isWhole}
          onWhole={(isWhole) => {
            state.keepWhole(isWhole);
            heading.current?.focus();
          }}
        />
      )}
      {readings && !isNarrow() && readings}
      {stage === 'waiting' && <RowsToCome />}
      {groups.length > 0 && count !== undefined && (
        <List
          groups={groups}
          words={drawn.results?.selection.q}
          nothing={drawn.results && nothingOwn(view, drawn.results)}
          total={drawn.results?.records.length ?? count}
          onExpand={() => {
            directory.load();
            expand();
          }}
        />
      )}
      {readings && isNarrow() && readings}
      {stage === 'ready' && results && results.records.length === 0 && (
        <>
          <EmptyResults
            selection={results.selection}
            chips={chips}
            ways={waysOut(
              results.directory.entries,
              results.directory.facets,
              results.selection,
              results.hits?.resources.map(({id}) => id),
            )}
            onLeave={(next) => {
              change(() => next);
              heading.current?.focus();
            }}
            onClear={() => {
              change(() => EMPTY_SELECTION);
              heading.current?.focus();
            }}
          />
          <NearMatches results={results} />
          <NearDoors results={results} />
          <MissingResource facets={results.selection.facets} />
        </>
      )}
      {stage === 'ready' && results && results.records.length > 0 && (
        <>
          <NearDoors results={results} />
          {results.records.length <= THIN && <MissingResource facets={results.selection.facets} />}
        </>
      )}
      {stage === 'ready' && results && results.closedAside > 0 && (
        <ClosedNote
          count={results.closedAside}
          aside={view.aside}
          selection={selection}
          onShow={(next) => {
            change(() => next);
            heading.current?.focus();
          }}
        />
      )}
      {stage === 'initial' && view.closed > 0 && (
        <ClosedNote count={view.closed} aside={view.aside} selection={EMPTY_SELECTION} />
      )}
      {!isDefault && <VerifiedNote view={view} />}
    </section>
  );
}

/** What the rows show. */
interface Drawn {
  results: ResultsOf | undefined;
  expanded: boolean;
}

/**
 * Rows take longer to draw than all the rest: the box one ticks, the numbers and the chips come first, rows in the next
 * frame. A list that has nothing to stand for it in the meantime does not wait.
 */
function useDrawn(results: ResultsOf | undefined, expanded: boolean): Drawn {
  const now = useMemo(() => ({results, expanded}), [results, expanded]);
  const before = useDeferredValue(now);
  return hasRows(now) && hasRows(before) ? before : now;
}

function hasRows({results}: Drawn): boolean {
  return results !== undefined && results.records.length > 0;
}

/** What the HTML holds until the directory is there; nothing while the list is awaited. */
function groupsOf(view: ExplorerView, stage: ExplorerState['stage'], {results, expanded}: Drawn): RowGroup[] {
  if (stage === 'initial') {
    return view.first.map(({title, count, rows}) => ({title, count, rows: rows.map((row) => ({row}))}));
  }
  if (stage !== 'ready' || !results || results.records.length === 0) return [];
  const {records, groups, places, directory} = results;
  const viewpoint = {places, territoires: directory.vocabularies.territoires};
  return firstOf<DirectoryRecord, {title?: string}>(
    groups ?? [{items: records}],
    expanded ? Infinity : PAGE_SIZE,
  ).map(({items, ...group}) => ({
    ...group,
    rows: items.map((record) => ({row: directory.row(record), locales: localForms(record, viewpoint)})),
  }));
}

/** What the visitor looks from: what the list knows of it, or what the device keeps until the list is there. */
function sightOf({places}: ExplorerView, {results, kept}: ExplorerState): Sight {
  const home = homeRegion(places);
  const near = results ? places.filter(({id}) => results.near.includes(id)) : kept ? [kept] : [];
  const isAsked =
    results?.directory.facets.some((facet) => facet.reach && chosen(results.selection, facet) > 0) ?? false;
  return {near, isAsked, ...(home && {home})};
}

/** When words or something else than a territory chose the list: what it lacks may still exist. */
function nothingOwn(
  {places}: ExplorerView,
  {hits, selection, directory: {facets}, places: from}: ResultsOf,
): ReactNode {
  const isFiltered = facets.some((facet) => !facet.reach && chosen(selection, facet) > 0);
  if (!hits && !isFiltered) return undefined;
  const by = !hits ? 'filters' : isFiltered ? 'both' : 'words';
  return <NothingOwn places={places.filter(({id}) => from.includes(id))} facets={facets} by={by} />;
}

/** True when the list holds more than what answers the whole query. */
function hasOthers({records, hits}: ResultsOf): boolean {
  const whole = new Set(hits?.resources.slice(0, hits.relaxed?.whole).map(({id}) => id));
  return records.some(({id}) => !whole.has(id));
}

function waitingTitle(stage: ExplorerState['stage']): string {
  return stage === 'failed' ? 'Le répertoire' : 'Un instant…';
}

/** How many there are; of those that the words did not choose, that they did not. */
function headingText(state: ExplorerState, count: number): string {
  return ignoresWords(state) ? `${resourceCount(count)}, sans vos mots` : resourceCount(count);
}

/** True for a list that the words of the address did not choose: the search is not there. */
export function ignoresWords({stage, selection, results}: ExplorerState): boolean {
  return stage === 'ready' && selection.q !== '' && results?.selection.q === selection.q && !results.hits;
}

/** What is said aloud: nothing until the visitor acts or arrives by a link that asks for something. */
function statusText(state: ExplorerState, count?: number): string {
  const {stage, selection, search, hasActed, isAsked} = state;
  // What failed says so itself; the number of all the resources answers nothing.
  if (ignoresWords(state)) return '';
  if (stage === 'waiting') {
    return selection.q && search.status === 'loading' ? 'La recherche se charge.' : 'La liste se charge.';
  }
  return stage === 'ready' && count !== undefined && (hasActed || isAsked) ? foundText(count) : '';
}

interface ListProps {
  groups: RowGroup[];
  words?: string;
  /** In the place of a group that holds nothing. */
  nothing?: ReactNode;
  total: number;
  onExpand(): void;
}

/** The rows, and the button that shows the others; it leads to the first of them. */
function List({groups, words, nothing, total, onExpand}: ListProps): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const firstNew = useRef<number>(undefined);
  const shown = groups.reduce((sum, {rows}) => sum + rows.length, 0);
  const rest = total - shown;

  useEffect(() => {
    if (firstNew.current === undefined || shown <= firstNew.current) return;
    list.current?.querySelectorAll('.carte-r')[firstNew.current]?.querySelector('a')?.focus();
    firstNew.current = undefined;
  }, [shown]);

  return (
    <>
      <RowList groups={groups} words={words} nothing={nothing} list={list} id={LIST_ID} />
      {rest > 0 && (
        <noscript>
          <p className="note-l">
            <a href={`#${ALL_ID}`}>Les {rest} autres sont dans la liste de A à Z</a>
          </p>
        </noscript>
      )}
      {rest > 0 && (
        <div className="suite js-seul">
          <p>
            {shown} ressources affichées sur {total}
          </p>
          <button
            type="button"
            className="btn btn--2"
            onClick={() => {
              firstNew.current = shown;
              onExpand();
            }}
          >
            {rest === 1 ? 'Afficher la dernière' : `Afficher les ${rest}\u00a0autres`}
          </button>
        </div>
      )}
    </>
  );
}

/** Rows shown under an empty list. */
const NEAR = 5;

/** What the words alone find, when the filters leave nothing of it. */
function NearMatches({results}: {results: ResultsOf}): ReactNode {
  const near = (results.hits?.resources ?? []).slice(0, NEAR).flatMap(({id}) => {
    const entry = results.directory.entries.find(({record}) => record.id === id);
    return entry ? [{row: results.directory.row(entry.record)}] : [];
  });
  if (near.length === 0) return null;
  return (
    <>
      <div className="resul__barre">
        <h2>Les plus proches de vos mots</h2>
      </div>
      <p className="note-l">Elles ne répondent pas à tous vos filtres.</p>
      <RowList groups={[{count: near.length, rows: near}]} words={results.selection.q} />
    </>
  );
}

interface ClosedProps {
  count: number;
  /** What the address asks for so as to see them. */
  aside: ExplorerView['aside'];
  selection: Selection;
  /** Changes the list in place; without it, the link does. */
  onShow?(next: Selection): void;
}

function ClosedNote({count, aside, selection, onShow}: ClosedProps): ReactNode {
  if (!aside) return null;
  const next = withValues(selection, aside.key, aside.values);
  return (
    <p className="note-l">
      {count === 1
        ? 'Une ressource terminée est gardée à part.'
        : `${count}\u00a0ressources terminées sont gardées à part.`}{' '}
      <Link
        className="js-seul"
        to={`${addresses.directory()}${writeSelection(next)}`}
        onClick={(event) => {
          if (!onShow || !isPlainClick(event)) return;
          event.preventDefault();
          onShow(next);
        }}
      >
        {count === 1 ? 'La voir' : 'Les voir'}
      </Link>
    </p>
  );
}
