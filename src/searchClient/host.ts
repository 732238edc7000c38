import type {SearchPart} from '../search/format';
import type {Search} from '../search/query';
import {openSearch} from '../search/query';
import type {Library, Machine} from './library';
import {openLibrary} from './library';
import type {EngineState, Finding, Question, Reply, Request, Source} from './messages';

/** Answers requests with the engine, wherever it lives: a worker, or the page where there can be none. */
export type Host = (request: Request) => void;

/**
 * Names first: words are looked up in them while the running texts travel.
 * @param reply receives what the engine has to say
 */
export function createHost(reply: (reply: Reply) => void, machine: Machine): Host {
  let library: Library | undefined;
  let search: Search | undefined;
  /** An index that could not be used was downloaded again: once is enough to know that it is published so. */
  let hasDistrusted = false;
  let revision = 0;
  const waiting = new Map<number, Question>();

  const tell = (state: EngineState) => reply({kind: 'state', state});
  const opened = (next: Search, texts: 'loading' | 'ready') => {
    search = next;
    revision += 1;
    tell({status: 'ready', revision, texts});
  };

  /** Opens parts; those that cannot be used are downloaded again, once. */
  async function openParts(get: () => Promise<SearchPart[]>): Promise<Search> {
    const parts = await get();
    try {
      return openSearch(parts);
    } catch (fault) {
      if (hasDistrusted) throw fault;
      hasDistrusted = true;
      library?.distrust();
      return openSearch(await get());
    }
  }

  async function open(source: Source): Promise<void> {
    const from = (library ??= openLibrary(source, machine));
    try {
      if (!search) opened(await openParts(async () => [await from.names()]), 'loading');
    } catch {
      tell({status: 'failed'});
      return;
    }
    try {
      opened(await openParts(() => from.whole()), 'ready');
    } catch {
      tell({status: 'ready', revision, texts: 'failed'});
    }
  }

  /** One question a turn: a newer one that has come in the meantime takes the place of the one it makes useless. */
  function answerNext(): void {
    const [next] = waiting;
    if (!next) return;
    const [line, question] = next;
    waiting.delete(line);
    if (waiting.size > 0) setTimeout(answerNext);
    try {
      // Without an engine nothing is lost: the page asks again when there is one.
      if (search) reply({kind: 'found', line, finding: find(search, question)});
    } catch {
      search = undefined;
      // What it answers from is to be downloaded again when the page asks for it.
      library?.distrust();
      tell({status: 'failed'});
    }
  }

  return (request) => {
    if (request.kind === 'open') {
      void open(request.source);
      return;
    }
    waiting.set(request.line, request.question);
    if (waiting.size === 1) setTimeout(answerNext);
  };
}

function find(search: Search, question: Question): Finding {
  if (question.kind === 'answer') return {...question, answer: search.ask(question.words)};
  return {...question, ranges: question.texts.map(search.highlighter(question.words))};
}
