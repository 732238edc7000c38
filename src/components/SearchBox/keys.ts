/** What the list under the box shows. */
export interface ListState {
  isOpen: boolean;
  /** Key of the option that Enter would choose. */
  active?: string;
}

export const CLOSED: ListState = {isOpen: false};

export interface KeyPress {
  next: ListState;
  /** What the key asks for besides. */
  act?: 'choose' | 'clear';
  /** True when the browser must not do what it does with this key. */
  isTaken: boolean;
}

/**
 * What a key does in the box (APG, editable combobox with list autocomplete and manual selection). Tab is not here: the
 * list closes when the focus leaves, and nothing is chosen.
 * @param options keys of the options, in order
 */
export function pressKey(
  key: string,
  state: ListState,
  options: readonly string[],
  hasText: boolean,
): KeyPress {
  const active = state.isOpen && state.active !== undefined ? options.indexOf(state.active) : -1;
  switch (key) {
    case 'ArrowDown':
      return move(state, options, active + 1);
    case 'ArrowUp':
      return move(state, options, active < 0 ? options.length - 1 : active - 1);
    case 'Enter':
      return active < 0 ? {next: CLOSED, isTaken: false} : {next: CLOSED, act: 'choose', isTaken: true};
    case 'Escape':
      if (state.isOpen) return {next: CLOSED, isTaken: true};
      return hasText ? {next: CLOSED, act: 'clear', isTaken: true} : {next: state, isTaken: false};
    case 'Home':
    case 'End':
    case 'ArrowLeft':
    case 'ArrowRight':
      // One is back in the text.
      return {next: {isOpen: state.isOpen}, isTaken: false};
    default:
      return {next: state, isTaken: false};
  }
}

/** To the option of this rank; past an end, to the other end. */
function move(state: ListState, options: readonly string[], rank: number): KeyPress {
  const active = options.at(rank % options.length);
  return active === undefined ? {next: state, isTaken: false} : {next: {isOpen: true, active}, isTaken: true};
}
