import type {Practice} from './content';
import type {Vocabularies} from './vocabularies';

/** « 2.4 »: the number of its stage, then its rank in it. */
export function practiceNumber(
  {etape, ordre}: Pick<Practice, 'etape' | 'ordre'>,
  {etapes}: Pick<Vocabularies, 'etapes'>,
): string {
  // Every practice has a known stage: the schema of its front matter accepts no other.
  return `${etapes.find(({id}) => id === etape)?.numero ?? 0}.${ordre}`;
}
