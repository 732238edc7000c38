import type {FocusEvent, FormEvent, KeyboardEvent, MouseEvent, RefObject} from 'react';
import {useEffect, useRef, useState} from 'react';
import {useHistory} from '@docusaurus/router';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {isPlainClick} from '@site/src/components/SearchShortcut/plainClick';
import {registerSearchBox} from '@site/src/components/SearchShortcut/searchBoxes';
import type {Selection} from '@site/src/directory/selection';
import {EMPTY_SELECTION, withWords} from '@site/src/directory/selection';
import {useSearch} from '@site/src/searchClient/useSearch';
import {deviceQueries} from './deviceQueries';
import type {ListState} from './keys';
import {CLOSED, pressKey} from './keys';
import type {Option} from './options';
import {addressOf} from './options';
import {useDelayed} from './useDelayed';
import type {Proposal} from './useProposal';
import {useProposal} from './useProposal';

/** A page that shows results under the box and follows it. */
export interface ResultsPage {
  input: RefObject<HTMLInputElement | null>;
  /** The text changes. */
  onType(): void;
  /** The text is to be looked up at once. */
  onSubmit(): void;
  /** Empties the box and keeps it in use. */
  onClear(): void;
  /** Shows another list in the place of this one. */
  onSelect(selection: Selection): void;
  /** « 24 ressources trouvées »: said in the list, which hides them. */
  found?: string;
}

interface Box {
  inputRef: RefObject<HTMLInputElement | null>;
  /** What the box holds, from its first letter; a space at the end says that a word is finished. */
  text: string;
  /** What stands under the box; undefined while nothing does. */
  shown?: Proposal;
  /** Key of the option that Enter would choose, and its rank. */
  active?: {key: string; rank: number};
  /** For a screen reader. */
  said: string;
  /** Downloads again what failed. */
  retry(): void;
  /** The box is reached. */
  start(): void;
  type(): void;
  clear(): void;
  submit(event: FormEvent): void;
  choose(option: Option, event: MouseEvent): void;
  /** A key in the box. `elementOf` gives the element of an option by its rank. */
  press(event: KeyboardEvent, elementOf: (rank: number) => HTMLElement | null): void;
  leave(event: FocusEvent): void;
}

/** After this time without a change, what the list holds is said aloud, in milliseconds. */
const SAID_MS = 500;
const FORGOTTEN = 'Vos dernières recherches sont effacées.';

/** The box at work: its text, its list, and where they lead. Without `page`, to the directory. */
export function useBox(page: ResultsPage | undefined): Box {
  const ownInput = useRef<HTMLInputElement>(null);
  const inputRef = page?.input ?? ownInput;
  const {withBaseUrl} = useBaseUrlUtils();
  const history = useHistory();
  const search = useSearch();
  /** The address that this box has led to. */
  const sent = useRef<string>(undefined);
  const [text, setText] = useState('');
  const [queries, setQueries] = useState<readonly string[]>([]);
  const [list, setList] = useState<ListState>(CLOSED);
  const [hasForgotten, setForgotten] = useState(false);
  const proposal = useProposal(text, queries, search.status);
  const options = proposal.groups.flatMap((group) => group.options);
  // A page of results says by itself what was made of the words.
  const hasNews = proposal.trouble !== undefined || (proposal.notes.length > 0 && !page);
  const isShown = list.isOpen && (options.length > 0 || hasNews);
  const rank = isShown ? options.findIndex(({key}) => key === list.active) : -1;
  const said = useDelayed(isShown ? proposal.said : hasForgotten ? FORGOTTEN : '', SAID_MS);

  useEffect(() => (inputRef.current ? registerSearchBox(inputRef.current) : undefined), [inputRef]);
  // Back may leave the page in place, with other words.
  useEffect(() => history.listen((_location, action) => action === 'POP' && setList(CLOSED)), [history]);

  /** After a failure, only its button tries again: it must not leave as one reaches it. */
  const loadOnce = () => {
    if (search.status === 'idle') search.load();
  };
  const boxText = () => inputRef.current?.value.trimStart() ?? '';
  /** Takes up what the box holds: the browser, a link or Back may have changed it. */
  const readBox = () => {
    const typed = boxText();
    setText(typed);
    if (typed === '') setQueries(deviceQueries.read());
    return typed;
  };
  /** Asks the directory for the words of the box. */
  const send = (way: 'push' | 'replace') => {
    sent.current = withBaseUrl(addressOf(withWords(EMPTY_SELECTION, inputRef.current?.value ?? '')));
    history[way](sent.current);
  };
  /** While the page of results is awaited, what is typed here is for it. */
  const sendMore = () => {
    const {pathname, search: query} = history.location;
    if (pathname + query === sent.current) send('replace');
  };
  const remember = () => deviceQueries.remember(inputRef.current?.value ?? '');
  /** On a touch screen the keyboard hides what comes. */
  const leaveTouch = () => {
    if (window.matchMedia('(pointer: coarse)').matches) inputRef.current?.blur();
  };
  const clear = () => {
    if (page) page.onClear();
    else if (inputRef.current) inputRef.current.value = '';
    inputRef.current?.focus();
    readBox();
  };
  /** Does in the page what the address of a list does elsewhere. */
  const follow = (option: Option, {input, onSelect, onSubmit}: ResultsPage) => {
    if (option.kind === 'liste') onSelect(option.selection);
    else if (input.current) {
      input.current.value = option.label;
      onSubmit();
    }
  };

  return {
    inputRef,
    text,
    shown: isShown ? proposal : undefined,
    active: rank >= 0 && list.active !== undefined ? {key: list.active, rank} : undefined,
    said,
    retry() {
      // Its button leaves.
      inputRef.current?.focus();
      search.load();
    },
    start() {
      loadOnce();
      if (readBox() === '') setList({isOpen: true});
    },
    type() {
      loadOnce();
      readBox();
      setForgotten(false);
      setList({isOpen: true});
      if (page) page.onType();
      else sendMore();
    },
    clear,
    submit(event) {
      event.preventDefault();
      setList(CLOSED);
      remember();
      if (page) page.onSubmit();
      else send('push');
      leaveTouch();
    },
    choose(option, event) {
      if (option.kind === 'oubli') {
        deviceQueries.forget();
        setQueries([]);
        setForgotten(true);
        setList(CLOSED);
        return;
      }
      if (option.kind === 'derniere') deviceQueries.remember(option.label);
      else remember();
      // A click that opens the option elsewhere leaves the list as it is.
      if (!isPlainClick(event)) return;
      setList(CLOSED);
      if (page && option.kind !== 'page') {
        event.preventDefault();
        follow(option, page);
      }
      leaveTouch();
    },
    press(event, elementOf) {
      if (event.nativeEvent.isComposing || event.altKey) return;
      const {key} = event;
      if (boxText() !== text && (key === 'ArrowDown' || key === 'ArrowUp')) {
        // The page has changed the box: what it proposes now is still to come.
        event.preventDefault();
        readBox();
        setList({isOpen: true});
        return;
      }
      const keys = options.map((option) => option.key);
      const {next, act, isTaken} = pressKey(key, {...list, isOpen: isShown}, keys, boxText() !== '');
      if (isTaken) event.preventDefault();
      // Most keys change nothing of the list: it is not drawn again for them.
      if (next.isOpen !== list.isOpen || next.active !== list.active) setList(next);
      if (act === 'clear') clear();
      if (act === 'choose') {
        const {ctrlKey, metaKey} = event;
        const click = {bubbles: true, cancelable: true, view: window, ctrlKey, metaKey};
        elementOf(rank)?.dispatchEvent(new window.MouseEvent('click', click));
      }
    },
    leave(event) {
      // The buttons of a failure are under the box: it stays open while one is among them.
      const isInside = event.currentTarget.contains(event.relatedTarget);
      if (!isInside || (proposal.trouble === undefined && event.target === inputRef.current)) setList(CLOSED);
    },
  };
}
