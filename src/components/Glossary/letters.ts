import {compareNames} from '@site/src/directory/order';
import type {GlossaryTerm} from '@site/src/model/glossary';

export interface Letter {
  /** Upper case, without its accent: « E » holds Écosystème. A term that starts with no letter is under « # ». */
  letter: string;
  /** Anchor in the page. */
  id: string;
  terms: GlossaryTerm[];
}

/** Terms in the order of a French dictionary, by first letter. */
export function byLetter(terms: readonly GlossaryTerm[]): Letter[] {
  const letters = new Map<string, Letter>();
  for (const term of [...terms].sort((a, b) => compareNames(a.terme, b.terme))) {
    const letter = firstLetter(term.terme);
    const entry = letters.get(letter) ?? {letter, id: anchor(letter), terms: []};
    entry.terms.push(term);
    letters.set(letter, entry);
  }
  return [...letters.values()];
}

function firstLetter(text: string): string {
  const letter = text.normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : '#';
}

function anchor(letter: string): string {
  return `lettre-${letter === '#' ? 'autre' : letter.toLowerCase()}`;
}
