import type {Field, Fields, Kind} from '../../model/field';
import {termsOf} from '../../model/lookups';
import type {Vocabularies} from '../../model/vocabularies';

/** A snippet of Visual Studio Code. */
export interface Snippet {
  prefix: string;
  description: string;
  scope: string;
  body: string[];
}

/** Today, as the editor writes it. */
const TODAY = '${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}';

/** What begins a file: its keys that must be there, each with a place to fill, then the titles of its text. */
export function snippet(
  {prefix, description}: Pick<Snippet, 'prefix' | 'description'>,
  {fields, today, headings}: {fields: Fields; today?: string; headings: readonly string[]},
  vocabularies: Vocabularies,
): Snippet {
  const places = new Places(vocabularies);
  const front = places.group(fields, today);
  const text = headings.flatMap((heading) => ['', `## ${escaped(heading)}`, '', places.empty()]);
  return {
    prefix,
    description,
    scope: 'markdown',
    body: ['---', ...front, '---', ...(headings.length > 0 ? text : ['', '$0']), ''],
  };
}

/** Numbers the places to fill in the order one fills them. */
class Places {
  #count = 0;
  readonly #vocabularies: Vocabularies;

  constructor(vocabularies: Vocabularies) {
    this.#vocabularies = vocabularies;
  }

  group(fields: Fields, today?: string): string[] {
    return Object.entries(fields).flatMap(([key, field]) => {
      if (!field.required) return [];
      return key === today ? [`${key}: ${TODAY}`] : this.#field(key, field);
    });
  }

  empty(): string {
    return `$${this.#next()}`;
  }

  #field(key: string, {kind, title}: Field): string[] {
    if (kind.is === 'group') return [`${key}:`, ...this.group(kind.fields).map((line) => `  ${line}`)];
    if (kind.is !== 'list') return [`${key}: ${this.#place(kind, title)}`];
    if (kind.of.is === 'group') {
      const lines = this.group(kind.of.fields);
      return [`${key}:`, ...lines.map((line, rank) => `${rank === 0 ? '  - ' : '    '}${line}`)];
    }
    const place = this.#place(kind.of, title);
    return kind.of.is === 'text' ? [`${key}:`, `  - ${place}`] : [`${key}: [${place}]`];
  }

  #place(kind: Kind, title: string): string {
    const values =
      kind.is === 'choice'
        ? kind.values
        : kind.is === 'term'
          ? termsOf(kind.vocabulary, this.#vocabularies).map(({id}) => id)
          : [];
    if (values.length > 0) return `\${${this.#next()}|${values.map(escapedChoice).join(',')}|}`;
    return `\${${this.#next()}:${escaped(title)}}`;
  }

  #next(): number {
    this.#count += 1;
    return this.#count;
  }
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

function escapedChoice(text: string): string {
  return text.replace(/[\\$},|]/g, '\\$&');
}
