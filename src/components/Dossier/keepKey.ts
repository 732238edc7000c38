import type {Press} from '@site/src/components/SearchShortcut/shortcut';

const BUTTON = '[data-garder]';

/** True when the key alone asks to keep: `g`, for « garder ». */
export function asksToKeep({key, ctrlKey, metaKey, altKey, shiftKey}: Press): boolean {
  return key === 'g' && !ctrlKey && !metaKey && !altKey && !shiftKey;
}

/** The button of the row that holds the focus, the nearest first; else that of the page, under its title. */
export function keepButtonFor(focused: Element | null): HTMLElement | null {
  for (
    let part = focused?.closest('main *') ?? null;
    part && part.localName !== 'main';
    part = part.parentElement
  ) {
    const buttons = part.matches(BUTTON) ? [part] : part.querySelectorAll(BUTTON);
    const [button] = buttons;
    if (buttons.length > 1) break;
    if (button instanceof HTMLElement) return button;
  }
  return document.querySelector<HTMLElement>(`main .bandeau ${BUTTON}`);
}
