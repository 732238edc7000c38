import {fold} from '@site/src/search/fold';
import {isStopWord} from '@site/src/search/stopWords';
import type {ToolboxItem} from '@site/src/views/toolboxView';

/** What a question in plain words finds in the toolbox. */
export interface Match {
  ids: ReadonlySet<string>;
  /** No template has all the words: these come near. */
  isNear: boolean;
}

/** What a word weighs by where it stands. */
const WEIGHTS = {titre: 3, resume: 2, words: 1} as const;

/** Share of the best score under which a template that lacks a word is left out. */
const NEAR = 0.6;

/**
 * The templates that have all the words of the question, and those that have the rarest of them in the best places.
 * Nothing when the question holds no word that says something: the whole toolbox stays.
 */
export function findTemplates(question: string, items: readonly ToolboxItem[]): Match | undefined {
  const asked = [...new Set(subjectWords(question).map(stem))];
  if (asked.length === 0) return undefined;
  const found = items.map((item) => ({id: item.id, weights: asked.map((word) => weightOf(word, item))}));
  const rarities = asked.map((_, index) => {
    const count = found.filter(({weights}) => weights[index] !== 0).length;
    return Math.log(1 + items.length / (1 + count));
  });
  const scored = found.map(({id, weights}) => ({
    id,
    isComplete: weights.every((weight) => weight > 0),
    score: weights.reduce((sum, weight, index) => sum + weight * (rarities[index] ?? 0), 0),
  }));
  const best = Math.max(...scored.map(({score}) => score));
  const kept = scored.filter(({isComplete, score}) => isComplete || (score > 0 && score >= NEAR * best));
  return {
    ids: new Set(kept.map(({id}) => id)),
    isNear: kept.length > 0 && !kept.some(({isComplete}) => isComplete),
  };
}

/** Zero when the item has no such word. */
function weightOf(asked: string, item: ToolboxItem): number {
  const parts = Object.entries(WEIGHTS) as [keyof typeof WEIGHTS, number][];
  const part = parts.find(([key]) => subjectWords(item[key]).some((known) => known.startsWith(asked)));
  return part?.[1] ?? 0;
}

function subjectWords(text: string): string[] {
  return text
    .split(/[\s'’.,;:!?()«»"/-]+/u)
    .map(fold)
    .filter((word) => word !== '' && !isStopWord(word));
}

/** A long word without what French adds to it: « fermer » finds « fermeture », « bénévoles » finds « bénévole ». */
function stem(word: string): string {
  return word.replace(/(?<=.{4})(?:er|ir|re|ez|ons|es|e|s|x)$/, '');
}
