import {frenchTypography} from '../../content/typography';
import {SECTION_HEADINGS} from '../../model/resource';

/** The body of a file from the text under each heading, in the order that entries have. */
export function bodyOf(sections: Readonly<Record<string, string>>): string {
  const blocks = SECTION_HEADINGS.flatMap((heading) => {
    const text = tidied(sections[heading] ?? '');
    return text === '' ? [] : [`## ${heading}\n\n${text}`];
  });
  return blocks.join('\n\n');
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
  const sections: Record<string, string> = {};
  let current: string = SECTION_HEADINGS[0];
  for (const line of body.split('\n')) {
    const heading = /^## +(.+?) *$/.exec(line)?.[1];
    if (heading !== undefined) current = heading;
    else sections[current] = `${sections[current] ?? ''}${line}\n`;
  }
  return Object.fromEntries(Object.entries(sections).map(([heading, text]) => [heading, text.trim()]));
}
