import {formatHour} from '@site/src/model/hour';

/** « 9 h à 12 h », « dès 9 h », or nothing when no hour is known. */
export function formatHours(start?: string, end?: string): string | undefined {
  if (start && end) return `${formatHour(start)} à ${formatHour(end)}`;
  return start && `dès ${formatHour(start)}`;
}
