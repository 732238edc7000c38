import {fold} from '../../content/fold';
import {nearest} from '../../content/nearest';
import type {ListedTerm} from '../../model/lookups';

/** A value that was typed, and what it was taken for. */
export interface Resolved {
  id: string;
  /** It was neither a name nor an identifier: people are told how it was read. */
  isGuess: boolean;
  name: string;
}

/** The values of a closed list as people type them: by name, by identifier, or nearly. */
export class Terms {
  readonly all: readonly ListedTerm[];
  readonly #byId: ReadonlyMap<string, ListedTerm>;
  readonly #exact = new Map<string, ListedTerm | null>();

  constructor(terms: readonly ListedTerm[]) {
    this.all = terms;
    this.#byId = new Map(terms.map((term) => [term.id, term]));
    for (const term of terms) {
      for (const form of new Set([fold(term.id), fold(term.nom)])) {
        // A name that two values share tells nothing.
        this.#exact.set(form, this.#exact.has(form) ? null : term);
      }
    }
  }

  /** The value meant by a text; `undefined` when none is near. */
  resolve(text: string): Resolved | undefined {
    const exact = this.#byId.get(text) ?? this.#exact.get(fold(text));
    if (exact) return {id: exact.id, name: exact.nom, isGuess: false};
    const id = nearest(text, this.all);
    const term = id === undefined ? undefined : this.#byId.get(id);
    return term && {id: term.id, name: term.nom, isGuess: true};
  }

  /** How a value is written in a cell: its name, unless it would not be read back. */
  nameOf(id: string): string {
    const name = this.#byId.get(id)?.nom;
    if (name === undefined || SEPARATOR.test(name)) return id;
    return this.#exact.get(fold(name))?.id === id ? name : id;
  }
}

/** What separates the values of a cell. */
export const SEPARATOR = /[;\r\n]/;
