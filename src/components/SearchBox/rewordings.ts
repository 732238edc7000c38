import type {Rewording} from '@site/src/search/answer';
import {listed, quoted} from '@site/src/views/sentences';

/** One sentence; what stands between `before` and `after` is what was looked up. */
export interface Note {
  before: string;
  strong: string;
  after: string;
}

/** Most words said in the place of one. */
const MAX_SAID = 3;

/** What was done with the words, to be said honestly: one sentence for each word, one for all that were left aside. */
export function rewordingNotes(rewordings: readonly Rewording[]): Note[] {
  const unknown = rewordings.filter(({kind}) => kind === 'ignore').map(({typed}) => quoted(typed));
  const notes = rewordings.flatMap((rewording): Note[] => {
    switch (rewording.kind) {
      case 'remplace': {
        const words = rewording.by.slice(0, MAX_SAID).map(quoted);
        return [
          {
            before: 'Résultats pour ',
            strong: listed(words, 'ou'),
            after: ` au lieu de ${quoted(rewording.typed)}.`,
          },
        ];
      }
      case 'aussi': {
        const words = listed(rewording.by.slice(0, MAX_SAID));
        return [{before: `${quoted(rewording.typed)} est aussi cherché comme `, strong: words, after: '.'}];
      }
      case 'ignore':
        return [];
    }
  });
  return unknown.length === 0
    ? notes
    : [...notes, {before: 'Aucun texte ne contient ', strong: listed(unknown, 'ni'), after: '.'}];
}

export function noteText({before, strong, after}: Note): string {
  return before + strong + after;
}
