/** Changes with each change of a text (32-bit FNV-1a): tells a damage, not an attack. */
export function checksum(text: string): string {
  let value = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) {
    value = Math.imul(value ^ text.charCodeAt(place), 0x01000193);
  }
  return (value >>> 0).toString(36);
}
