import {useMemo} from 'react';
import {isNarrow} from '@site/src/components/Browser/narrow';
import type {Answer} from '@site/src/search/answer';
import {useAnswer} from '@site/src/searchClient/useAnswer';
import type {SearchState} from '@site/src/searchClient/useSearch';
import type {OptionGroup} from './options';
import {ROOM, SMALL_ROOM, answerGroups, recentGroups} from './options';
import type {Note} from './rewordings';
import {rewordingNotes} from './rewordings';
import {recentText, suggestionsText} from './said';

/** What the list holds for a text, and what is said of it. */
export interface Proposal {
  groups: readonly OptionGroup[];
  notes: readonly Note[];
  /** For a screen reader. */
  said: string;
  /** Shown in the place of options. */
  trouble?: 'loading' | 'failed';
}

/** From how many characters a text is looked up. */
const MIN_LENGTH = 2;
const NOTHING: Proposal = {groups: [], notes: [], said: ''};

/**
 * @param text what the box holds, from its first letter
 * @param queries the last queries of this device: what an empty box proposes
 */
export function useProposal(
  text: string,
  queries: readonly string[],
  status: SearchState['status'],
): Proposal {
  const isAsked = text.trimEnd().length >= MIN_LENGTH;
  const answer = useAnswer(isAsked ? text : '')?.answer;
  // Kept from one letter to the next, until there is another answer.
  const found = useMemo(() => answer && answerProposal(answer), [answer]);
  return useMemo((): Proposal => {
    if (text === '') return {groups: recentGroups(queries), notes: [], said: recentText(queries.length)};
    if (!isAsked) return NOTHING;
    if (found) return found;
    if (status === 'failed') {
      return {...NOTHING, trouble: 'failed', said: 'La recherche ne se charge pas.'};
    }
    return {...NOTHING, trouble: 'loading'};
  }, [text, isAsked, queries, found, status]);
}

function answerProposal(answer: Answer): Proposal {
  const groups = answerGroups(answer, isNarrow() ? SMALL_ROOM : ROOM);
  const notes = rewordingNotes(answer.rewordings);
  const count = groups.reduce((sum, {options}) => sum + options.length, 0);
  return {groups, notes, said: suggestionsText(count, notes)};
}
