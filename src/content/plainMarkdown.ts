import type {Heading, Paragraph, Root, Text} from 'mdast';

/**
 * A title of a section, or a line of words without any sign that Markdown reads. It begins with a letter, so that it is
 * neither an item, nor a quote, nor what underlines a title.
 */
const LINE = /^(#{2,3} )?[\p{L}«](?:[^\\`*_[\]<>&|~#@\r]*[^\\`*_[\]<>&|~#@\s])?$/u;

/** What is a link without being marked as one. */
const ADDRESS = /https?:|www\./i;

/**
 * The tree of a Markdown text made of titles and paragraphs alone, read from `start`; `undefined` when it holds anything
 * else, which is for the parser. Three entries in four are so, and the parser takes a third of the time of a check.
 */
export function plainTree(text: string, start: number): Root | undefined {
  const children: (Heading | Paragraph)[] = [];
  let open: Text | undefined;
  let paragraph: Paragraph | undefined;
  let at = start;
  for (const line of text.slice(start).split('\n')) {
    const end = at + line.length;
    if (line === '') {
      open = paragraph = undefined;
    } else {
      const match = LINE.exec(line);
      if (!match || ADDRESS.test(line)) return undefined;
      const mark = match[1] ?? '';
      if (mark !== '') {
        const words: Text = {...textOf(line.slice(mark.length)), ...placed(at + mark.length, end)};
        const depth = mark === '## ' ? 2 : 3;
        children.push({type: 'heading', depth, children: [words], ...placed(at, end)});
        open = paragraph = undefined;
      } else if (open && paragraph) {
        open.value += `\n${line}`;
        open.position = placed(open.position?.start.offset ?? at, end).position;
        paragraph.position = open.position;
      } else {
        open = {...textOf(line), ...placed(at, end)};
        paragraph = {type: 'paragraph', children: [open], ...placed(at, end)};
        children.push(paragraph);
      }
    }
    at = end + 1;
  }
  return {type: 'root', children, ...placed(start, text.length)};
}

function textOf(value: string): Text {
  return {type: 'text', value};
}

function placed(from: number, to: number) {
  const point = (offset: number) => ({line: 1, column: 1, offset});
  return {position: {start: point(from), end: point(to)}};
}
