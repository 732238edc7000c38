import type {MouseEvent, ReactNode} from 'react';
import {useMemo, useRef, useState} from 'react';
import MyTerritory from '@site/src/components/MyTerritory';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import SearchBox from '@site/src/components/SearchBox';
import WithoutScripts from '@site/src/components/SearchBox/WithoutScripts';
import {deviceQueries} from '@site/src/components/SearchBox/deviceQueries';
import {buildFacets} from '@site/src/directory/facets';
import {countChoices} from '@site/src/directory/selection';
import type {ExplorerView} from '@site/src/views/explorerView';
import AllResources from './AllResources';
import Browse from './Browse';
import Facets from './Facets';
import {Failure} from './Notices';
import Results, {LIST_ID, ignoresWords} from './Results';
import Sheet from './Sheet';
import {useExplorer} from './useExplorer';
import {foundText} from './words';

const TITLE = 'Répertoire des ressources par besoin';

/** The directory: words, facets and the list, all of it in the address. */
function Explorer({data}: {data: ExplorerView}): ReactNode {
  return (
    <PageFrame
      title={TITLE}
      description={`${data.total} ressources pour les projets d’impact et d’innovation sociale en Estrie, à chercher dans vos mots ou à filtrer par besoin, étape, territoire et type.`}
    >
      <Body view={data} />
    </PageFrame>
  );
}

function Body({view}: {view: ExplorerView}): ReactNode {
  const state = useExplorer(view, view.places);
  const {directory, words, selection, results, stage, change} = state;
  const [isSheetOpen, setSheetOpen] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const filtersButton = useRef<HTMLButtonElement>(null);
  const facets = useMemo(
    () => results && buildFacets(results.directory.facets, results.selection, results.counts),
    [results],
  );
  const filters = facets ? (
    <Facets facets={facets} onToggle={state.toggleOption} onToggleAll={state.toggleOptions} />
  ) : undefined;
  const hasFailed = directory.status === 'failed' && (
    <Failure title="Les filtres ne se chargent pas." retry={state.retry}>
      Ces pages restent complètes.
    </Failure>
  );

  // After a failure, only the button tries again: it must not leave as one reaches it.
  const prepare = () => {
    if (directory.status === 'idle') directory.load();
  };

  /** Words that led somewhere are worth keeping, though they were never submitted. */
  const rememberWords = ({target}: MouseEvent) => {
    const isResult = target instanceof Element && target.closest('.fiches a, .lectures a') !== null;
    if (isResult && selection.q) deviceQueries.remember(selection.q);
  };

  return (
    <div onPointerEnter={prepare} onFocus={prepare} onClick={rememberWords}>
      <div className="bandeau">
        <div className="page expl__tete">
          <a
            className="vers-resultats"
            href={`#${LIST_ID}`}
            onClick={(event) => {
              // Without a change of address, which holds the selection and nothing else.
              event.preventDefault();
              (document.getElementById(LIST_ID) ?? heading.current)?.focus();
            }}
          >
            Aller aux résultats
          </a>
          <div>
            <h1>{TITLE}</h1>
          </div>
          <SearchBox
            page={{
              input: words.input,
              onType: words.onType,
              onSubmit: words.flush,
              onClear: words.clear,
              onSelect: (next) => {
                // Back gives the words back.
                words.flush();
                change(() => next);
              },
              found:
                stage === 'ready' && results?.records.length && !ignoresWords(state)
                  ? foundText(results.records.length)
                  : undefined,
            }}
          />
          <MyTerritory places={view.places} />
        </div>
      </div>
      <div className="page">
        <noscript>
          <WithoutScripts />
        </noscript>
      </div>
      <div className="page expl">
        {filters ? (
          <aside className="facettes" aria-labelledby="h-preciser">
            <h2 id="h-preciser">Préciser</h2>
            {filters}
          </aside>
        ) : (
          <div className="facettes expl__attente">
            {stage !== 'failed' && hasFailed}
            <Browse sections={view.browse} />
          </div>
        )}
        <Results
          view={view}
          state={state}
          heading={heading}
          filtersButton={filtersButton}
          onOpenFilters={() => {
            directory.load();
            setSheetOpen(true);
          }}
        />
      </div>
      <div className="page">
        <noscript>
          <AllResources />
        </noscript>
      </div>
      {isSheetOpen && (
        <Sheet
          count={stage === 'ready' ? results?.records.length : undefined}
          canClear={countChoices(selection) > 0}
          onClear={() => change((before) => ({...before, facets: {}}))}
          onClosed={(wantsResults) => {
            setSheetOpen(false);
            (wantsResults ? heading : filtersButton).current?.focus();
          }}
        >
          <MyTerritory places={view.places} />
          {filters ?? (
            <>
              {hasFailed}
              <Browse sections={view.browse} />
            </>
          )}
        </Sheet>
      )}
    </div>
  );
}

export default withPage(Explorer);
