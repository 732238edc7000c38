const NBSP = '\u00a0';
const URL_PATTERN = /((?:https?:\/\/|www\.)\S+)/;

/**
 * French typography of a text (OQLF): a no-break space where a plain one was typed before `:`, `%`, `$`, inside « » and
 * between thousands, and the curly apostrophe. Nothing else is added or taken out, addresses are left alone, and doing it
 * twice changes nothing more.
 */
export function frenchTypography(text: string): string {
  return text
    .split(URL_PATTERN)
    .map((part, index) => (index % 2 === 1 ? part : typeset(part)))
    .join('');
}

function typeset(text: string): string {
  return text
    .replace(/ (?=[:%$»])/g, NBSP)
    .replace(/« /g, `«${NBSP}`)
    .replace(/(?<=(?<!\d)\d{1,3}) (?=\d{3}(?!\d))/g, NBSP)
    .replace(/(?<=[\p{L}\p{N}])'/gu, '’');
}
