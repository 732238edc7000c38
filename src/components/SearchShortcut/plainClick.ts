import type {MouseEvent} from 'react';

/** A click that follows a link here: not one that opens it elsewhere. */
export function isPlainClick({button, ctrlKey, metaKey, shiftKey, altKey}: MouseEvent): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}
