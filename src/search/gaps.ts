/** Ascending integers as the first one then the step to each next one: small numbers compress well. */
export function gaps(numbers: readonly number[]): number[] {
  return numbers.map((number, rank) => number - (numbers[rank - 1] ?? 0));
}

/** The integers that `gaps` was given. */
export function fromGaps(steps: readonly number[]): number[] {
  let number = 0;
  return steps.map((step) => (number += step));
}
