import type {TextPiece} from '../../model/resource';
import type {Linker} from './linker';

/** The texts that name entries, cut in pieces; each entry is a link once in a text. */
export function linkedTexts(
  texts: readonly string[],
  {find}: Pick<Linker, 'find'>,
  self: string,
): Record<string, TextPiece[]> {
  const cut = new Map<string, TextPiece[]>();
  for (const text of texts) {
    const pieces: TextPiece[] = [];
    const seen = new Set<string>();
    let at = 0;
    for (const {id, start, end} of find(text, self)) {
      if (seen.has(id)) continue;
      seen.add(id);
      if (start > at) pieces.push({text: text.slice(at, start)});
      pieces.push({text: text.slice(start, end), id});
      at = end;
    }
    if (at > 0) cut.set(text, at < text.length ? [...pieces, {text: text.slice(at)}] : pieces);
  }
  return Object.fromEntries(cut);
}
