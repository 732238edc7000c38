const NBSP = '\u00a0';

/** « 1 234,5 »: French figures, at most `digits` after the comma. */
export function figure(value: number, digits = 0): string {
  const [whole = '', rest] = Math.abs(value).toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NBSP);
  return `${value < 0 ? '−' : ''}${grouped}${rest ? `,${rest}` : ''}`;
}

/** « 124 ko »: thousands of bytes; « 1,9 Mo » from a million. */
export function size(bytes: number): string {
  if (bytes >= 1e6) return `${figure(bytes / 1e6, 1)}${NBSP}Mo`;
  return `${figure(bytes / 1000, bytes < 10_000 ? 1 : 0)}${NBSP}ko`;
}

/** Milliseconds: two figures after the comma when they are few. */
export function duration(milliseconds: number): string {
  return `${figure(milliseconds, milliseconds < 10 ? 1 : 0)}${NBSP}ms`;
}

/** A share from 0 to 1, or a difference of two: « 0,854 ». */
export function share(value: number): string {
  return figure(value, 3);
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, rank) => (rank === 0 ? '---' : '--:'))), ...rows.map(line)].join(
    '\n',
  );
}
