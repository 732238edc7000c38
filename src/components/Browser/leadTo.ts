/**
 * Leads to a heading that has just been drawn elsewhere than under the hand: its part from the top of the screen, and the
 * focus on it, which has it read aloud. It needs a `tabIndex`.
 */
export function leadTo(heading: HTMLElement | null | undefined): void {
  heading?.scrollIntoView({block: 'start'});
  heading?.focus({preventScroll: true});
}
