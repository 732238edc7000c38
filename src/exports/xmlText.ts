/** A text without the characters that XML 1.0 refuses, even escaped: controls, halves of a pair, non-characters. */
export function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}

/** A text as the HTML or the XML that shows it, in an attribute too. It never holds what would end a CDATA section. */
export function escapeMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
