/** What was answered, as it was typed or chosen: key of the field → answer. Nothing of it has been checked. */
export interface DraftValues {
  readonly [key: string]: DraftValue | undefined;
}

export type DraftValue = string | boolean | DraftValues | readonly string[] | readonly DraftValues[];

/** An entry being written, or changed. */
export interface Draft {
  values: DraftValues;
  /** The text, by heading. */
  sections: Readonly<Record<string, string>>;
}

export function isGroup(value: unknown): value is DraftValues {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True when nothing was answered. */
export function isBlank(value: DraftValue | undefined): boolean {
  if (value === undefined || value === false) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.every(isBlank);
  return isGroup(value) && Object.values(value).every(isBlank);
}

/** True when nothing at all would be lost with this draft. */
export function isBlankDraft({values, sections}: Draft): boolean {
  return isBlank(values) && isBlank(sections);
}
