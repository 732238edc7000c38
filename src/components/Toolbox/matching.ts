import {fold} from '@site/src/search/fold';
import {isStopWord} from '@site/src/search/stopWords';
import type {ToolboxItem} from '@site/src/views/toolboxView';

/** What a question in plain words finds in the toolbox. */
export interface Match {
  ids: ReadonlySet<string>;
  /** No template has all the words: these have some of them. */
  isNear: boolean;
}

/** Nothing when the question holds no word that says something: the whole toolbox stays. */
export function findTemplates(question: string, items: readonly ToolboxItem[]): Match | undefined {
  const asked = subjectWords(question).map(singular);
  if (asked.length === 0) return undefined;
  const found = items.map((item) => {
    const words = subjectWords(`${item.titre} ${item.resume} ${item.words}`);
    return {id: item.id, hits: asked.filter((word) => words.some((known) => known.startsWith(word))).length};
  });
  const best = Math.max(0, ...found.map(({hits}) => hits));
  const kept = best === 0 ? [] : found.filter(({hits}) => hits === best);
  return {ids: new Set(kept.map(({id}) => id)), isNear: best > 0 && best < asked.length};
}

function subjectWords(text: string): string[] {
  return text
    .split(/[\s'’.,;:!?()«»"/-]+/u)
    .map(fold)
    .filter((word) => word !== '' && !isStopWord(word));
}

/** Without the plural of long words: « bénévoles » finds « bénévole ». */
function singular(word: string): string {
  return word.length > 4 ? word.replace(/(?:s|x)$/, '') : word;
}
