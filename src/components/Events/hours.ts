const NBSP = '\u00a0';

/** « 13 h 30 » for 13:30, « 9 h » for 09:00. */
export function formatHour(hour: string): string {
  const [h = '', m = ''] = hour.split(':');
  return `${Number(h)}${NBSP}h${m === '00' ? '' : `${NBSP}${m}`}`;
}

/** « 9 h à 12 h », « dès 9 h », or nothing when no hour is known. */
export function formatHours(start?: string, end?: string): string | undefined {
  if (start && end) return `${formatHour(start)} à ${formatHour(end)}`;
  return start && `dès ${formatHour(start)}`;
}
