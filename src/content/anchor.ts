/**
 * Anchors of the headings of one page, as Docusaurus makes them (github-slugger 1.5: lower case, only letters, marks,
 * digits, connectors, hyphens; a space gives a hyphen; a second use gets « -1 »).
 */
export function anchorMaker(): (heading: string) => string {
  const used = new Map<string, number>();
  return (heading) => {
    const plain = heading
      .toLowerCase()
      .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    let anchor = plain;
    while (used.has(anchor)) {
      const next = (used.get(plain) ?? 0) + 1;
      used.set(plain, next);
      anchor = `${plain}-${next}`;
    }
    used.set(anchor, 0);
    return anchor;
  };
}
