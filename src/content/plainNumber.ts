/** True for a number written as people write it: what YAML reads is what one sees, unlike « 0x1F », « 1e3 », « 007 ». */
export function isPlainNumber(typed: string, value: number): boolean {
  return typed.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '') === String(value);
}
