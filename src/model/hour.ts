/** « 16 h », « 9 h 05 »; `hour` is HH:MM. */
export function formatHour(hour: string): string {
  const [hours = '', minutes = ''] = hour.split(':');
  const whole = `${Number(hours)}\u00a0h`;
  return minutes === '00' ? whole : `${whole}\u00a0${minutes}`;
}

/** « 9 h à 12 h », « dès 9 h », or nothing when no hour is known. */
export function formatHours(start?: string, end?: string): string | undefined {
  if (start && end) return `${formatHour(start)} à ${formatHour(end)}`;
  return start && `dès ${formatHour(start)}`;
}
