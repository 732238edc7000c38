import type {TextPiece} from '../../model/resource';
import type {Linker} from './linker';

/** A text cut at the entries it names. Each entry is a link once: `seen` holds those that already are. */
export function cutAtNames(
  text: string,
  {find}: Pick<Linker, 'find'>,
  self: string,
  seen: Set<string>,
): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const {id, start, end} of find(text, self)) {
    if (seen.has(id)) continue;
    seen.add(id);
    if (start > at) pieces.push({text: text.slice(at, start)});
    pieces.push({text: text.slice(start, end), id});
    at = end;
  }
  return at < text.length ? [...pieces, {text: text.slice(at)}] : pieces;
}

/** The texts that name entries, cut in pieces; each entry is a link once in a text. */
export function linkedTexts(
  texts: readonly string[],
  linker: Pick<Linker, 'find'>,
  self: string,
): Record<string, TextPiece[]> {
  return Object.fromEntries(
    texts
      .map((text) => [text, cutAtNames(text, linker, self, new Set())] as const)
      .filter(([, pieces]) => pieces.some(({id}) => id !== undefined)),
  );
}
