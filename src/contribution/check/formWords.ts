import type {Field, Fields} from '../../model/field';
import {groupOf, vocabularyOf} from '../../model/field';
import {termsOf} from '../../model/lookups';
import type {Problem} from '../../model/problem';
import {RESOURCE_FIELDS} from '../../model/resourceFields';
import type {Vocabularies} from '../../model/vocabularies';
import {quote} from '../../content/words';
import {MISSING} from './placedProblem';

/** What is said of a problem, in the words of those who see titles and names rather than keys and ids. */
export type FormWords = (problem: Pick<Problem, 'rule' | 'message' | 'help'>) => {
  message: string;
  help?: string;
};

/** @param entryName of an entry, by its id */
export function formWords(
  vocabularies: Vocabularies,
  entryName: (id: string) => string | undefined,
): FormWords {
  const words = wordsOf(RESOURCE_FIELDS, vocabularies);
  const say = (text: string) => spoken(text, words, entryName);
  return ({rule, message, help}) =>
    rule === MISSING
      ? {message: 'Cette réponse est obligatoire.'}
      : {message: say(message), ...(help !== undefined && {help: say(help)})};
}

/** « date_page » → « Date de la page »; « actif » → « En activité »; the file of an entry → its name. */
function spoken(
  text: string,
  words: ReadonlyMap<string, string>,
  entryName: (id: string) => string | undefined,
): string {
  return text.replace(/«\u00a0([^»]+?)\u00a0»/g, (whole, quoted: string) => {
    const id = /(?:^|\/)([^/]+)\.md$/.exec(quoted)?.[1];
    const word =
      (id === undefined ? undefined : entryName(id)) ??
      words.get(quoted) ??
      words.get(quoted.replace(/: (?:true|vrai)$/, ''));
    return word === undefined ? whole : quote(word);
  });
}

/** Keys, and ids of closed lists, by what people read. A key of the whole entry comes before one of a group. */
function wordsOf(fields: Fields, vocabularies: Vocabularies): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const add = (key: string, word: string) => words.set(key, words.get(key) ?? word);
  const visit = (level: [string, Field][]): void => {
    for (const [key, {title}] of level) add(key, title);
    const below = level.flatMap(([, {kind}]) => Object.entries(groupOf(kind) ?? {}));
    if (below.length > 0) visit(below);
    for (const [, {kind}] of level) {
      const vocabulary = vocabularyOf(kind);
      if (vocabulary === undefined) continue;
      for (const {id, nom} of termsOf(vocabulary, vocabularies)) add(id, nom);
    }
  };
  visit(Object.entries(fields));
  return words;
}
