/** Shows a question or a part of the form, unfolding it and what holds it, and puts the hand there. */
export function goTo(id: string): void {
  const target = document.getElementById(id);
  for (let around: Element | null = target; around; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true;
  }
  target?.scrollIntoView({block: target.matches('fieldset, details') ? 'start' : 'center'});
  target?.focus({preventScroll: true});
}
