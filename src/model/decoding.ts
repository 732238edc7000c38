/*
 * Addresses are typed by hand, cut by mail programs and bent by forums: a lone « % » is common. What cannot be decoded is
 * taken as it is written.
 */

/** `decodeURI`, which does not throw. */
export function decodeAddress(text: string): string {
  return decoded(globalThis.decodeURI, text);
}

/** `decodeURIComponent`, which does not throw. */
export function decodePart(text: string): string {
  return decoded(globalThis.decodeURIComponent, text);
}

function decoded(decode: (text: string) => string, text: string): string {
  try {
    return decode(text);
  } catch {
    return text;
  }
}
