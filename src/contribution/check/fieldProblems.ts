import type {Field, Fields} from '../../model/field';
import {groupOf, vocabularyOf} from '../../model/field';
import {termsOf} from '../../model/lookups';
import type {Problem} from '../../model/problem';
import {RESOURCE_FIELDS} from '../../model/resourceFields';
import type {Vocabularies} from '../../model/vocabularies';
import {quote} from '../../content/words';
import type {PlacedProblem} from './placedProblem';

/** What the rules say of one answer, in the words of the form. */
export interface FieldProblem extends Pick<Problem, 'severity' | 'rule' | 'message' | 'help'> {
  /** Keys and ranks that lead to the answer; empty for the whole entry. */
  path: PlacedProblem['path'];
  /** Heading of the part of the text that it is about. */
  heading?: string;
}

/** Rules that speak of the file alone: who fills a form has nothing to do about it. */
const OF_THE_FILE = new Set(['nom-de-fichier']);

/** An answer that another one gives: who has given neither is asked for the other. */
const LEADER: Readonly<Record<string, string>> = {etapes: 'besoins'};

/** Its message speaks of a line to add. */
const MISSING = 'cle-manquante';

/** The problems of a draft as its form says them: keys and ids are named as the form names them. */
export function fieldProblems(
  placed: readonly PlacedProblem[],
  vocabularies: Vocabularies,
  entryName: (id: string) => string | undefined,
): FieldProblem[] {
  const words = wordsOf(RESOURCE_FIELDS, vocabularies);
  const inWords = (text: string) => spoken(text, words, entryName);
  const isMissing = (key: string) =>
    placed.some(({problem: {rule}, path}) => rule === MISSING && path.length === 1 && path[0] === key);
  return placed
    .filter(({problem}) => !OF_THE_FILE.has(problem.rule))
    .filter(({problem: {rule}, path: [key]}) => rule !== MISSING || !isMissing(LEADER[key ?? ''] ?? ''))
    .map(({problem: {severity, rule, message, help}, path, heading}) => ({
      severity,
      rule,
      path,
      ...(heading !== undefined && {heading}),
      ...(rule === MISSING
        ? {message: 'Cette réponse est obligatoire.'}
        : {message: inWords(message), ...(help !== undefined && {help: inWords(help)})}),
    }));
}

/** « date_page » → « Date de la page »; « actif » → « En activité »; the file of an entry → its name. */
function spoken(
  text: string,
  words: ReadonlyMap<string, string>,
  entryName: (id: string) => string | undefined,
): string {
  return text.replace(/«\u00a0([^»]+?)\u00a0»/g, (whole, quoted: string) => {
    const id = /^data\/ressources\/(.+)\.md$/.exec(quoted)?.[1];
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
