const NBSP = '\u00a0';
/** The space of « 10 000 », not that of « 819 555-0142 » nor of « 1 800 555-0142 ». */
const THOUSANDS =
  /(?<=(?<!\d)\d{1,3}(?:[ \u00a0]\d{3})*) (?=\d{3}(?!\d)(?![ \u00a0]\d{3}[-‑–]\d{4}|[-‑–]\d{4}(?!\d)))/g;
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
    .replace(THOUSANDS, NBSP)
    .replace(/(?<=[\p{L}\p{N}])'/gu, '’');
}
