/** A box on the screen, in pixels from the top left corner of the window. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Between the words and the note, and between the note and the edges of the window. */
const GAP = 8;

/**
 * Where to put a note of this size beside the words it explains: under them, or over them when only there is there room; as
 * far left as it must to stay in the window.
 *
 * @param words the lines of the words, at least one
 */
export function placeNote(
  words: readonly Box[],
  size: {width: number; height: number},
  view: Box,
): {left: number; top: number} {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return {left: view.left, top: view.top};
  const under = last.bottom + GAP;
  const over = first.top - GAP - size.height;
  const isUnder = under + size.height <= view.bottom || over < view.top;
  return {
    left: Math.max(view.left + GAP, Math.min(last.left, view.right - GAP - size.width)),
    top: isUnder ? under : over,
  };
}
