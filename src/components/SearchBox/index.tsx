import type {ReactNode} from 'react';
import {useId} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {Search, X} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import {MAX_QUERY_LENGTH} from '@site/src/directory/selection';
import {addresses} from '@site/src/model/addresses';
import Panel from './Panel';
import {optionId} from './OptionList';
import type {ResultsPage} from './useBox';
import {useBox} from './useBox';

/**
 * The box where one says it in one's own words, and what it proposes: an editable combobox (ARIA APG), list autocomplete
 * with manual selection. The browser keeps its text (it is not controlled): nothing typed before the scripts run, or
 * while they work, is lost. Without JavaScript it is a form sent to the directory.
 */
export default function SearchBox({page}: {page?: ResultsPage}): ReactNode {
  const id = useId();
  const listId = `${id}liste`;
  const action = useBaseUrl(addresses.directory());
  const {inputRef, text, shown, active, said, retry, start, type, clear, submit, choose, press, leave} =
    useBox(page);
  const hasList = shown !== undefined && shown.groups.length > 0;
  return (
    <form className="cherche" role="search" action={action} onSubmit={submit} onBlur={leave}>
      <label className="sr" htmlFor={id}>
        Chercher une ressource
      </label>
      <div className="cherche__boite">
        <Icon as={Search} />
        <input
          id={id}
          ref={inputRef}
          name="q"
          type="text"
          inputMode="search"
          role="combobox"
          aria-expanded={hasList}
          aria-controls={hasList ? listId : undefined}
          aria-autocomplete="list"
          aria-activedescendant={active && optionId(listId, active.rank)}
          aria-keyshortcuts="Control+K"
          placeholder="Dites-le dans vos mots"
          autoComplete="off"
          enterKeyHint="search"
          maxLength={MAX_QUERY_LENGTH}
          onFocus={start}
          onClick={start}
          onInput={type}
          onKeyDown={(event) => press(event, (rank) => document.getElementById(optionId(listId, rank)))}
        />
        <button type="button" className="ico-b cherche__effacer js-seul" aria-label="Effacer" onClick={clear}>
          <Icon as={X} />
        </button>
        <button className="btn" type="submit">
          Chercher
        </button>
      </div>
      {shown && (
        <Panel
          listId={listId}
          proposal={shown}
          text={text}
          found={page?.found}
          active={active?.key}
          onChoose={choose}
          retry={retry}
        />
      )}
      <p className="sr" role="status">
        {said}
      </p>
    </form>
  );
}
