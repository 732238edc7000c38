/** The search boxes on the screen. */
const boxes = new Set<HTMLInputElement>();

/** Someone has gone to the page of the search in order to search. */
let isAwaited = false;

/** Puts the focus in the search box of the page, its text selected; false when there is none. */
export function reachSearchBox(): boolean {
  const [box] = boxes;
  box?.focus();
  box?.select();
  return box !== undefined;
}

/** The next search box to come takes the focus. */
export function awaitSearchBox(): void {
  isAwaited = true;
}

/** Makes a box known while it is on the screen; returns what takes it back. */
export function registerSearchBox(box: HTMLInputElement): () => void {
  boxes.add(box);
  const wasAwaited = isAwaited;
  isAwaited = false;
  // After the theme, which moves the focus to the top of a new page.
  const frame = wasAwaited ? requestAnimationFrame(reachSearchBox) : undefined;
  return () => {
    boxes.delete(box);
    if (frame !== undefined) cancelAnimationFrame(frame);
  };
}
