import {SECTION_HEADINGS} from '../model/sectionHeadings';

/** What stands before the first heading. */
export const BEFORE = '';

/** The parts of a Markdown text, by heading of the second level; what comes before the first is under `BEFORE`. */
export function sectionsOf(body: string): Map<string, string> {
  const sections = new Map<string, string>();
  const [before = '', ...parts] = body.replace(/\r\n?/g, '\n').split(/^## +/m);
  if (before.trim() !== '') sections.set(BEFORE, before.trim());
  for (const part of parts) {
    const [heading = ''] = part.split('\n', 1);
    const text = part.slice(heading.length).trim();
    const known = sections.get(heading.trim());
    sections.set(heading.trim(), known === undefined ? text : `${known}\n\n${text}`);
  }
  return sections;
}

/** The Markdown of the parts that say something, in the order of the headings. */
export function bodyOf(sections: ReadonlyMap<string, string>): string {
  const known: readonly string[] = SECTION_HEADINGS;
  const others = [...sections.keys()].filter((heading) => heading !== BEFORE && !known.includes(heading));
  const before = sections.get(BEFORE) ?? '';
  const parts = [...known, ...others].flatMap((heading) => {
    const text = sections.get(heading)?.trim() ?? '';
    return text === '' ? [] : [`## ${heading}\n\n${text}`];
  });
  return [...(before === '' ? [] : [before]), ...parts].join('\n\n');
}
