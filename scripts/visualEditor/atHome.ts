/** The text fonts that the editor asks of a third party: ours stands in their place. */
const TEXT_FONT = /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/(?:source-sans-3|noto-mono)[^`"')]*/g;
const ICON_FONT = /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/material-symbols-outlined[^`"')]*/g;

/** Names of what stands beside the script, in its folder. */
export const ICONS = 'icones.woff2';
export const PACKAGES = 'paquets';

/**
 * The script of the editor, that asks nothing of a third party: its fonts, words and pictures are beside it.
 * @param base address of the site, with a slash at both ends
 * @throws Error when the script of another version asks for something else
 */
export function atHome(script: string, base: string): string {
  const text = script
    .replace(TEXT_FONT, `${base}fonts/radio-canada.woff2`)
    .replace(ICON_FONT, `${base}admin/${ICONS}`)
    .replaceAll('https://unpkg.com/', `${base}admin/${PACKAGES}/`);
  const left = /https:\/\/(?:cdn|unpkg|esm|fonts)\.[^`"')]*/.exec(text);
  if (left) throw new Error(`Cette version de l’éditeur demande encore ${left[0]}\u00a0: voir atHome.ts.`);
  return text;
}
