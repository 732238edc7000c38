import type {WideOption} from './facetSpec';
import type {Selection} from './selection';
import {withValues} from './selection';

/* A wide value (a family of needs) and its parts (its needs): choosing a part takes the place of the whole. */

/** Parts of an option that are chosen. */
export function chosenParts(selection: Selection, {parts}: WideOption): string[] {
  return parts.filter(({key, value}) => selection.facets[key]?.includes(value)).map(({value}) => value);
}

/** True when an option is chosen, whole or by some of its parts. */
export function isActive(selection: Selection, option: WideOption): boolean {
  return (
    Boolean(selection.facets[option.key]?.includes(option.value)) || chosenParts(selection, option).length > 0
  );
}

/** The selection where a whole stands aside when some of its parts are chosen: the parts say it more precisely. */
export function preferParts(selection: Selection, options: readonly WideOption[]): Selection {
  return options
    .filter((option) => chosenParts(selection, option).length > 0)
    .reduce((rest, option) => withoutValues(rest, option.key, [option.value]), selection);
}

/** The selection with an option added whole, or removed with its parts when it was there. */
export function toggleWhole(selection: Selection, option: WideOption): Selection {
  const others = withoutOption(selection, option);
  if (isActive(selection, option)) return others;
  return withValues(others, option.key, [...(others.facets[option.key] ?? []), option.value]);
}

/** The selection with one part of an option made precise, or given back to the whole when it was the last one. */
export function togglePart(selection: Selection, option: WideOption, part: string): Selection {
  const before = chosenParts(selection, option);
  const after = before.includes(part) ? before.filter((other) => other !== part) : [...before, part];
  const others = withoutOption(selection, option);
  const key = option.parts[0]?.key;
  if (after.length === 0 || key === undefined) return toggleWhole(others, option);
  return withValues(others, key, [...(others.facets[key] ?? []), ...after]);
}

function withoutOption(selection: Selection, {key, value, parts}: WideOption): Selection {
  const whole = withoutValues(selection, key, [value]);
  return parts.reduce((rest, part) => withoutValues(rest, part.key, [part.value]), whole);
}

function withoutValues(selection: Selection, key: string, values: readonly string[]): Selection {
  const before = selection.facets[key];
  if (!before) return selection;
  return withValues(
    selection,
    key,
    before.filter((value) => !values.includes(value)),
  );
}
