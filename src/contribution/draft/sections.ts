import {frenchTypography} from '../../content/typography';
import {SECTION_HEADINGS} from '../../model/sectionHeadings';
import {BEFORE, bodyOf as bodyOfSections, sectionsOf as sectionsOfBody} from '../sections';

/** The body of a file from the text typed under each heading, in the order that entries have. */
export function bodyOf(sections: Readonly<Record<string, string>>): string {
  return bodyOfSections(new Map(Object.entries(sections).map(([heading, text]) => [heading, tidied(text)])));
}

/** Lines end without spaces; a blank line parts two paragraphs. */
function tidied(text: string): string {
  const lines = text.normalize('NFC').replace(/\r\n?/g, '\n').split('\n');
  return frenchTypography(
    lines
      .map((line) => line.trimEnd())
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  );
}

/** The text under each heading of a body. What stands before the first heading goes under the first one. */
export function sectionsOf(body: string): Record<string, string> {
  const sections = sectionsOfBody(body);
  const before = sections.get(BEFORE);
  if (before === undefined) return Object.fromEntries(sections);
  sections.delete(BEFORE);
  const [first] = SECTION_HEADINGS;
  sections.set(first, [before, sections.get(first) ?? ''].join('\n\n').trim());
  return Object.fromEntries(sections);
}
