import type {GlossaryTerm} from '../model/glossary';

/** A mention of a term in a text. */
export interface Mention {
  term: GlossaryTerm;
  /** Where it starts. */
  index: number;
  /** As it is written there. */
  words: string;
}

/** Finds the mentions of terms in a piece of text; `before` is what the same paragraph says ahead of it. */
export type FindMentions = (piece: string, before: string) => Mention[];

/**
 * Finds the terms of a glossary in texts, the longest first: « impact collectif » holds no « impact ». A term is a whole word
 * or words (« l’hypothèse », but no « hypothèse-clé »), in any case at the start of a sentence and in lower case elsewhere:
 * a capital there makes a name, as in « la Communauté de pratique ». Acronyms are as they are.
 */
export function glossaryPattern(glossary: readonly GlossaryTerm[]): FindMentions {
  const forms = glossary
    .filter(({annoter}) => annoter !== false)
    .flatMap((term) =>
      [term.terme, ...(term.sigle ? [term.sigle] : []), ...(term.formes ?? [])].map((form) => ({form, term})),
    )
    .sort((a, b) => b.form.length - a.form.length);
  if (forms.length === 0) return () => [];
  const words = forms.map(({form}) => `(${escape(form)})`).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${words})(?![\\p{L}\\p{N}_-])`, 'giu');

  return (piece, before) =>
    [...piece.matchAll(pattern)].flatMap((match): Mention[] => {
      const [found, ...groups] = match;
      const form = forms[groups.findIndex((group) => group !== undefined)];
      if (!form || !isMention(found, form.form, before + piece.slice(0, match.index))) return [];
      return [{term: form.term, index: match.index, words: found}];
    });
}

/** A form as a pattern: any space, either apostrophe. */
function escape(form: string): string {
  return form
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/['’]/g, "[’']");
}

function isMention(found: string, form: string, before: string): boolean {
  if (isAcronym(form)) return found === form && !REPEATED.test(before) && !NAME.test(before);
  const isCapital = found.charAt(0) !== found.charAt(0).toLocaleLowerCase('fr');
  if (isCapital && !SENTENCE_START.test(before)) return false;
  return !NAME.test(before);
}

function isAcronym(form: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}+]+$/u.test(form);
}

/** Before an acronym that only repeats the words ahead of it: « organisme à but non lucratif (OBNL) ». */
const REPEATED = /\($/;

const SENTENCE_START = /(?:^|[.!?…:]|«)[\s(«»]*$/u;

/**
 * The end of a text that has begun a name: « la Maison de l’ », « le Réseau québécois en », « l’Association internationale
 * pour la ». A capital that starts the sentence begins no name.
 */
const NAME =
  /(?<!(?:^|[.!?…:]|«)[\s(«]*)(?<![\p{L}\p{N}])\p{Lu}[\p{L}-]+(?:\s\p{Ll}[\p{L}-]+)?\s(?:de|du|des|en|pour|d[’'])\s?(?:(?:la|le|les)\s|l[’'])?$/u;
