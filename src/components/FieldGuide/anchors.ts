/** Anchor of a field: the kind of file it is in, then its key. */
export function fieldAnchor(table: string, key: string): string {
  return `${table}-${key.replaceAll('.', '-')}`;
}

export function listAnchor(list: string): string {
  return `liste-${list}`;
}
