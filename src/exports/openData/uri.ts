/** A web address as programs want it: letters beyond ASCII, which browsers show, in their encoded form. */
export function asUri(address: string): string {
  return address.replace(/[^\u0021-\u007e]/gu, encodeURIComponent);
}
