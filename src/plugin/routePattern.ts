/** What recognises the addresses of a pattern of react-router: « /repertoire/:id », « /contribuer/:geste(proposer|corriger) ». */
export function patternRegex(pattern: string): RegExp {
  const source = pattern
    .split('/')
    .map((part) => {
      const [, values] = /^:\w+(?:\((.+)\))?$/.exec(part) ?? [part, null];
      if (values === null) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return values === undefined ? '[^/]+' : `(?:${values})`;
    })
    .join('/');
  return new RegExp(`^${source}$`);
}
