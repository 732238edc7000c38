/** Slips forgiven in a word: none when it is short or holds a digit (« T3010 » is not « T3012 »). */
export function allowedEdits(surface: string): number {
  if (surface.length < 4 || /\d/.test(surface)) return 0;
  return surface.length < 8 ? 1 : 2;
}
