import type {BenchDocument} from '../document';

/** A document as a page of Docusaurus (`format: md`), which shows the same words and gives it its address. */
export function markdownOf({id, title, summary, sections}: BenchDocument): string {
  const parts = sections.flatMap(({heading, text}) => [
    ...(heading === '' ? [] : [`## ${escaped(heading)}`]),
    ...text.split('\n').map(escaped),
  ]);
  return [
    `---\ntitle: ${JSON.stringify(title)}\nslug: /${id}\n---`,
    ...(summary === '' ? [] : [escaped(summary)]),
    ...parts,
    '',
  ].join('\n\n');
}

/** One line of plain text, which Markdown must take as such. */
function escaped(line: string): string {
  return line
    .replace(/[\\`*_[\]<>#&|~{}]/g, '\\$&')
    .replace(/^([-+=:])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
