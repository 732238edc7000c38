/** Key of the entry of the history under which a document says for which scripts it was loaded anew. */
const RENEWED = 'rechargee';

/**
 * Loads the document of the current address anew, for scripts that are of another edition than the data: once for the same
 * scripts at the same place of the history, which outlives the load.
 * @param shape mark of the data that these scripts read
 * @returns false when it was done already
 */
export function renewDocument(shape: string): boolean {
  const state = window.history.state as Record<string, unknown> | null;
  if (state?.[RENEWED] === shape) return false;
  window.history.replaceState({...state, [RENEWED]: shape}, '');
  window.location.reload();
  return true;
}
