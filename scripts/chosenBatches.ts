import type {Candidate} from '../src/content/nearest';
import {nearest} from '../src/content/nearest';
import {didYouMean, quote} from '../src/content/words';
import type {Content} from '../src/model/content';
import {termsOf} from '../src/model/lookups';
import {partsOf} from '../src/model/territory';
import type {BatchToCheck} from '../src/views/batchesToCheck';
import {UsageError} from './commandLine';

/**
 * The batches with only the entries that name the territory, or a part of it, and the need.
 * @throws UsageError for an id that no list has
 */
export function chosenBatches(
  batches: readonly BatchToCheck[],
  {resources, vocabularies}: Pick<Content, 'resources' | 'vocabularies'>,
  {territory, need}: {territory?: string | undefined; need?: string | undefined},
): BatchToCheck[] {
  const known = (option: string, vocabulary: string, id: string | undefined) => {
    if (id !== undefined) assertKnown(option, id, termsOf(vocabulary, vocabularies));
  };
  known('--territoire', 'territoires', territory);
  known('--besoin', 'besoins', need);
  const parts = territory === undefined ? undefined : partsOf(territory, vocabularies.territoires);
  const kept = new Set(
    resources
      .filter(({territoires}) => !parts || territoires.some((id) => parts.includes(id)))
      .filter(({besoins}) => need === undefined || besoins.includes(need))
      .map(({id}) => id),
  );
  return batches
    .map((batch) => ({...batch, entries: batch.entries.filter(({id}) => kept.has(id))}))
    .filter(({entries}) => entries.length > 0);
}

function assertKnown(option: string, id: string, terms: readonly Candidate[]): void {
  if (terms.some((one) => one.id === id)) return;
  throw new UsageError(
    `${option} ne connaît pas ${quote(id)}${didYouMean(nearest(id, terms))}.`.replace(/\?\.$/, '?'),
  );
}
