import type {Kind} from '../../model/field';
import {criterionTerms, termsOf} from '../../model/lookups';
import type {Vocabularies} from '../../model/vocabularies';
import {Terms} from './terms';

/** An entry that others can name. */
export interface KnownEntry {
  id: string;
  nom: string;
}

/** What the cells of a workbook choose from. */
export class Lists {
  readonly #vocabularies: Vocabularies;
  readonly #entries: Terms;
  readonly #known = new Map<string, Terms>();

  constructor(vocabularies: Vocabularies, entries: readonly KnownEntry[]) {
    this.#vocabularies = vocabularies;
    this.#entries = new Terms(entries.map(({id, nom}) => ({id, nom, labels: [nom]})));
  }

  /** The values of a kind, or of each item of a list; `undefined` when anything can be written. */
  of(kind: Kind): Terms | undefined {
    switch (kind.is) {
      case 'list':
        return this.of(kind.of);
      case 'term':
        return this.#once(`liste ${kind.vocabulary}`, () => termsOf(kind.vocabulary, this.#vocabularies));
      case 'choice':
        return this.#once(`choix ${kind.values.join(' ')}`, () =>
          kind.values.map((id) => ({id, nom: id, labels: []})),
        );
      case 'reference':
        return this.#entries;
      default:
        return undefined;
    }
  }

  /** The values of a criterion of eligibility; `undefined` when a few words are written. */
  criterion(id: unknown): Terms | undefined {
    const criterion = this.#vocabularies.criteres.find((known) => known.id === id);
    const terms = criterion && criterionTerms(criterion, this.#vocabularies);
    return terms && this.#once(`critere ${criterion.id}`, () => terms);
  }

  /** The criteria that have values of their own. */
  criteria(): {nom: string; terms: Terms}[] {
    return this.#vocabularies.criteres.flatMap(({id, nom, valeurs}) => {
      const terms = valeurs && this.criterion(id);
      return terms ? [{nom, terms}] : [];
    });
  }

  #once(key: string, terms: () => ConstructorParameters<typeof Terms>[0]): Terms {
    const known = this.#known.get(key) ?? new Terms(terms());
    this.#known.set(key, known);
    return known;
  }
}
