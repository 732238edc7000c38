/** « 16 h », « 9 h 05 »; `hour` is HH:MM. */
export function formatHour(hour: string): string {
  const [hours = '', minutes = ''] = hour.split(':');
  const whole = `${Number(hours)}\u00a0h`;
  return minutes === '00' ? whole : `${whole}\u00a0${minutes}`;
}
