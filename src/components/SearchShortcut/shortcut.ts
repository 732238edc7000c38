/** What is read of a key press. */
export type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * True when the keys ask for the search: Ctrl+K, ⌘K, or `/` alone where it is allowed. Shift does not count for `/`:
 * several keyboards of Québec need it to type one.
 */
export function asksForSearch(press: Press, isSlashAllowed: boolean): boolean {
  const {key, ctrlKey, metaKey, altKey, shiftKey} = press;
  if (altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' && !shiftKey && ctrlKey !== metaKey;
  return key === '/' && isSlashAllowed;
}

/** Inputs where keys type nothing. */
const MUTE_INPUTS = 'input:is([type=checkbox], [type=radio], [type=button], [type=submit], [type=reset])';

/** True where keys write, or choose by their letter. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  return target.matches('input, textarea, select') && !target.matches(MUTE_INPUTS);
}
