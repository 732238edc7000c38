import {bareHost, DOMAIN, entryHosts} from './domains';
import type {EntryName, NamedEntry, OtherUses, UnclearName} from './entryNames';
import {entryNames, isNumber, ownForms} from './entryNames';
import type {Form} from './form';
import {holds, isWritten} from './form';
import type {Token} from './tokens';
import {isLinking, tokensOf} from './tokens';

/** An entry named in a text, and where. */
export interface Mention {
  id: string;
  start: number;
  end: number;
}

/** Finds the entries that texts name. */
export interface Linker {
  /** In order, apart from one another. `self` is the entry that the text is of: it never names itself. */
  find(text: string, self?: string): Mention[];
  /** The names that are left alone. */
  unclear: UnclearName[];
}

/** The names as a tree of their words: a text is read once, whatever their number. */
interface Branch {
  next: Map<string, Branch>;
  name?: EntryName;
}

/** Built once for all the texts. */
export function makeLinker(entries: readonly NamedEntry[], uses: OtherUses): Linker {
  const {names, unclear} = entryNames(entries, uses);
  const root = treeOf(names.values());
  const hosts = entryHosts(entries);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const own = new Map<string, Form[]>();

  /** True for the text's own entry, and for a piece of its own name: « SADC », in the entry of a SADC. */
  const isOwn = (self: string | undefined, id: string, key: string): boolean => {
    const entry = self === undefined ? undefined : byId.get(self);
    if (!entry) return false;
    if (id === entry.id) return true;
    if (id === entry.organisme) return false;
    const forms = own.get(entry.id) ?? ownForms(entry);
    own.set(entry.id, forms);
    return forms.some((form) => holds(form, key));
  };

  const named = (text: string, self: string | undefined): Mention[] => {
    const tokens = tokensOf(text);
    const mentions: Mention[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const found = longest(root, tokens, at, text);
      if (!found) continue;
      const {id, last, form} = found;
      const start = leadOf(form, tokens, at);
      at = last;
      if (id !== undefined && !isOwn(self, id, form.key)) {
        mentions.push({id, start, end: tokens[last]?.end ?? 0});
      }
    }
    return mentions;
  };

  return {
    find(text, self) {
      const domains = [...text.matchAll(DOMAIN)].flatMap(({0: host, index: start}): Mention[] => {
        const id = hosts.get(bareHost(host));
        return id === undefined || id === self ? [] : [{id, start, end: start + host.length}];
      });
      if (domains.length === 0) return named(text, self);
      const names = named(text, self).filter(
        (name) => !domains.some(({start, end}) => name.start < end && start < name.end),
      );
      return [...names, ...domains].sort((a, b) => a.start - b.start);
    },
    unclear,
  };
}

function treeOf(names: Iterable<EntryName>): Branch {
  const root: Branch = {next: new Map()};
  for (const name of names) {
    let branch = root;
    for (const {key} of name.forms[0]?.tokens ?? []) {
      const next: Branch = branch.next.get(key) ?? {next: new Map()};
      branch.next.set(key, next);
      branch = next;
    }
    branch.name = name;
  }
  return root;
}

interface Found {
  id?: string;
  /** Rank of its last token. */
  last: number;
  /** As which it is written. */
  form: Form;
}

/** The longest name that starts at a token. Its walk is no longer than the longest name, articles included. */
function longest(root: Branch, tokens: readonly Token[], at: number, text: string): Found | undefined {
  let branch: Branch | undefined = root;
  let best: Found | undefined;
  let skipped = 0;
  const read: Token[] = [];
  for (let rank = at; rank < tokens.length; rank += 1) {
    const token = tokens[rank];
    if (!token) break;
    const next: Branch | undefined = branch.next.get(token.key);
    if (!next) {
      // « de la », « de l’ »: two articles at most.
      skipped += 1;
      if (read.length === 0 || !isLinking(token) || skipped > 2) break;
      continue;
    }
    skipped = 0;
    branch = next;
    read.push(token);
    const {name} = branch;
    if (name && stands(text, tokens[at]?.start ?? 0, token.end)) {
      const form = name.forms.find((one) => isWritten(one, read) && isNamed(one, text, read));
      if (form) best = {...(name.id !== undefined && {id: name.id}), last: rank, form};
    }
  }
  return best;
}

/** True for words that are no piece of a longer word, of an address or of a path. An article may be elided before them. */
function stands(text: string, start: number, end: number): boolean {
  return (
    !/[_@/.-]/.test(text.charAt(start - 1)) &&
    !/^(?:[_@/]|[-'’.][\p{L}\p{N}])/u.test(text.slice(end, end + 3))
  );
}

/** Where a name starts in a text: at its own article, when the text has it whole. */
function leadOf({lead}: Form, tokens: readonly Token[], at: number): number {
  const first = at - lead.length;
  const isThere = first >= 0 && lead.every(({key}, rank) => tokens[first + rank]?.key === key);
  return tokens[isThere ? first : at]?.start ?? 0;
}

/**
 * Initials between parentheses repeat the words ahead of them: « groupe de ressources techniques (GRT) ». A number is a name
 * where one dials it: « le 211 », « au 211 », and not « 211, rue King » nor « 211 $ ».
 */
function isNamed({tokens, text: name}: Form, text: string, [token]: readonly Token[]): boolean {
  if (!token || tokens.length > 1) return true;
  const before = text.slice(Math.max(0, token.start - 4), token.start);
  if (!isNumber(name)) return !(name === name.toUpperCase() && before.endsWith('('));
  const after = text.slice(token.end, token.end + 12);
  return (
    /(?:^|[\s(«])(?:le|au|du)\s$/iu.test(before) &&
    !/^(?:\s?[\d$%]|,\s?\d|,?\s(?:rue|av|boul|ch|route|rang|place|[1-9]))/iu.test(after)
  );
}
