import {termsOf} from '../../model/lookups';
import type {Vocabularies} from '../../model/vocabularies';
import type {NamedEntry} from './entryNames';
import type {Linker} from './linker';
import {makeLinker} from './linker';

export {entryLinks} from './linkNodes';
export {linkedTexts} from './linkText';
export type {Linker, Mention} from './linker';
export type {Doubt, UnclearName} from './entryNames';

/** The linker of a directory; `markdown` is the text of each entry. */
export function directoryLinker(
  entries: readonly (NamedEntry & {markdown: string})[],
  vocabularies: Vocabularies | undefined,
): Linker {
  return makeLinker(entries, {
    texts: entries.map(({markdown}) => markdown),
    organisations: new Set(vocabularies?.types.flatMap(({id, organisation}) => (organisation ? id : []))),
    places: vocabularies ? termsOf('territoires', vocabularies).flatMap(({labels}) => labels) : [],
  });
}
