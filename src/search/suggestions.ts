import {analyse} from './analysis';
import type {Rewording} from './answer';
import type {Vocabulary} from './vocabulary';

const MAX_SUGGESTIONS = 3;
/** A word of at least this length, in at most so many documents, may be a slip that happens to be a word. */
const LEAST_LETTERS = 5;
const RARE = 2;
/** How many times more frequent the word one may have meant must be. */
const MUCH_MORE = 5;
const MAX_RARE_WORDS = 2;

/** A query with another word in the place of one of its words, wherever it stands; words that hold its letters stay. */
function replaced(query: string, typed: string, word: string): string {
  const wanted = analyse(typed)[0]?.surface;
  return analyse(query)
    .filter(({surface}) => surface === wanted)
    .reduceRight((text, {start, end}) => text.slice(0, start) + word + text.slice(end), query);
}

/**
 * Whole queries one may have meant: the other words an unknown one may stand for, and, for a rare word, a frequent one like it.
 * @param isName true for a term that a name holds: it is no slip (« halte » of « Halte-garderie »)
 */
export function suggestions(
  query: string,
  rewordings: readonly Rewording[],
  vocabulary: Vocabulary,
  spelling: (folded: string) => string,
  isName: (term: number) => boolean,
): string[] {
  const others = rewordings.flatMap((rewording) =>
    rewording.kind === 'remplace'
      ? rewording.by.slice(1).map((word) => replaced(query, rewording.typed, word))
      : [],
  );
  const rare = analyse(query).filter(({surface, stop}) => {
    const term = vocabulary.word(surface);
    return (
      !stop &&
      surface.length >= LEAST_LETTERS &&
      term !== undefined &&
      vocabulary.frequency(term) <= RARE &&
      !isName(term)
    );
  });
  const meant = rare.slice(0, MAX_RARE_WORDS).flatMap(({surface, start, end}) => {
    const own = vocabulary.word(surface) ?? -1;
    return vocabulary
      .neighbours(surface, 1)
      .filter(({term}) => term !== own && vocabulary.frequency(term) >= MUCH_MORE * vocabulary.frequency(own))
      .map(({word}) => query.slice(0, start) + spelling(word) + query.slice(end));
  });
  return [...new Set([...others, ...meant])].slice(0, MAX_SUGGESTIONS);
}
