/**
 * Reads a file `_headers` as Netlify and Cloudflare Pages do: under an address, where `*` stands for anything and `:name` for
 * one part, the headers of what answers to it; the values of several rules are joined.
 * @returns what gives the headers of the path of a request
 */
export function hostHeaders(text: string): (pathname: string) => Map<string, string> {
  const rules: {regex: RegExp; headers: [name: string, value: string][]}[] = [];
  for (const line of text.split('\n')) {
    if (/^(?:#|\s*$)/.test(line)) continue;
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value]);
    else rules.push({regex: toRegex(line.trim()), headers: []});
  }
  return (pathname) => {
    const found = new Map<string, string>();
    for (const [name, value] of rules.flatMap(({regex, headers}) => (regex.test(pathname) ? headers : []))) {
      const former = found.get(name);
      found.set(name, former === undefined ? value : `${former}, ${value}`);
    }
    return found;
  };
}

function toRegex(address: string): RegExp {
  const source = address
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replace(/:\w+/g, '[^/]+');
  return new RegExp(`^${source}$`);
}
