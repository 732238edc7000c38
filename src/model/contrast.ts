/** A colour as partners write it: `#0d5c4f`. */
export const COLOUR_PATTERN = /^#[0-9a-f]{6}$/i;

/** The least contrast between a text and what lies behind it (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;

/** How far two colours stand from one another, from 1 to 21. Both are as `COLOUR_PATTERN` wants them. */
export function contrastOf(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
