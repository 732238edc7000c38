import {frenchTypography} from '../content/typography';

/** A piece of a sentence, plain or marked. */
export interface TextPart {
  text: string;
  as?: 'code' | 'strong';
}

/** The pieces of a sentence of Markdown that marks words as `code` or **strong**, in French typography. */
export function richText(markdown: string): TextPart[] {
  return frenchTypography(markdown)
    .split(/(`[^`]+`|\*\*[^*]+\*\*)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('`')) return {text: part.slice(1, -1), as: 'code'};
      return part.startsWith('**') ? {text: part.slice(2, -2), as: 'strong'} : {text: part};
    });
}
