/** A page to read: where it is in full, and what it brings in one sentence. */
export interface ReadablePage {
  title: string;
  url: string;
  summary?: string;
}

export interface LlmsPlan {
  title: string;
  description: string;
  /** Sentences under the description. */
  notes: readonly string[];
  sections: readonly {title: string; pages: readonly ReadablePage[]}[];
}

/** The site presented to programs that read texts, by the convention of llmstxt.org: a title, a quotation, lists of links. */
export function llmsTxt({title, description, notes, sections}: LlmsPlan): string {
  const lists = sections
    .filter(({pages}) => pages.length > 0)
    .map(({title: name, pages}) =>
      [
        `## ${name}`,
        pages
          .map((page) => `- [${inLink(page.title)}](${page.url})${page.summary ? `: ${page.summary}` : ''}`)
          .join('\n'),
      ].join('\n\n'),
    );
  return `${[`# ${title}`, `> ${description}`, notes.join('\n\n'), ...lists].join('\n\n')}\n`;
}

function inLink(text: string): string {
  return text.replace(/[[\]\\]/g, '\\$&');
}
