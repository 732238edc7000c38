import {analyse} from './analysis';
import type {Engine} from './engine';
import type {FieldName} from './format';
import type {Meaning, Way} from './meaning';

const NAMES: readonly FieldName[] = ['nom', 'alias'];
/** A word of a name that so few documents hold is enough to name one: an acronym, a proper name. */
const FEW = 2;
/** Else it takes more than this part of the words of its name. */
const PART = 0.5;
/** Ways by which a word of a query is a word of a name, rather than another that means about the same. */
const SAME: readonly Way[] = ['exact', 'form', 'slip', 'beginning', 'resegmented'];

/** A document, and what it is called. */
interface Titled {
  rank: number;
  title: string;
}

/** True when a query names a document: it says a rare word of its names as it stands, or the better part of its name. */
export function isNamed(document: Titled, meanings: readonly Meaning[], engine: Engine): boolean {
  return saysRareWord(document, meanings, engine) || saysMostOfName(document, meanings, engine);
}

/** True when a query says, as it stands, a word of the names of a document that hardly any other has. */
export function saysRareWord({rank}: Titled, meanings: readonly Meaning[], engine: Engine): boolean {
  return termsBy(['exact', 'form'], meanings).some(
    (term) => engine.frequency(term) <= FEW && isHeld(term, rank, NAMES, engine),
  );
}

/** True when a query says more than half of the words of the name of a document. */
export function saysMostOfName({rank, title}: Titled, meanings: readonly Meaning[], engine: Engine): boolean {
  const words = new Set(analyse(title).flatMap(({stem, stop}) => (stop ? [] : stem)));
  const said = termsBy(SAME, meanings).filter((term) => isHeld(term, rank, ['nom'], engine));
  return said.length > PART * words.size;
}

/** True when all that a query says, as it stands, is in the names of a document. */
export function isWholeName(
  {rank}: Pick<Titled, 'rank'>,
  meanings: readonly Meaning[],
  engine: Engine,
): boolean {
  return meanings
    .filter(({isSubject}) => isSubject)
    .every((meaning) =>
      termsBy(['exact', 'form'], [meaning]).some((term) => isHeld(term, rank, NAMES, engine)),
    );
}

function termsBy(ways: readonly Way[], meanings: readonly Meaning[]): number[] {
  const alternatives = meanings.filter(({isSubject}) => isSubject).flatMap((meaning) => meaning.alternatives);
  return [...new Set(alternatives.filter(({way}) => ways.includes(way)).flatMap(({terms}) => terms))];
}

function isHeld(term: number, rank: number, names: readonly FieldName[], engine: Engine): boolean {
  return engine.documents(term).some(({field, ranks}) => names.includes(field) && ranks.includes(rank));
}
