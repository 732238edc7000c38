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

/** True when a query names a document: it says a rare word of its names as it stands, or the better part of its name. */
export function isNamed(
  {rank, title}: {rank: number; title: string},
  meanings: readonly Meaning[],
  engine: Engine,
): boolean {
  const alternatives = meanings.filter(({isSubject}) => isSubject).flatMap((meaning) => meaning.alternatives);
  const termsBy = (ways: readonly Way[]) => [
    ...new Set(alternatives.filter(({way}) => ways.includes(way)).flatMap(({terms}) => terms)),
  ];
  const isHeld = (term: number, names: readonly FieldName[]) =>
    engine.documents(term).some(({field, ranks}) => names.includes(field) && ranks.includes(rank));
  if (termsBy(['exact', 'form']).some((term) => engine.frequency(term) <= FEW && isHeld(term, NAMES)))
    return true;
  const words = new Set(analyse(title).flatMap(({stem, stop}) => (stop ? [] : stem)));
  return termsBy(SAME).filter((term) => isHeld(term, ['nom'])).length > PART * words.size;
}
