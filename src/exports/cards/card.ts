/** What the picture of a page says, where its address is shared. */
export interface CardPlan {
  /** One line over the title. */
  kicker: string;
  title: string;
  /** One line under the title. */
  line: string;
  brand: string;
  tagline: string;
}

/** Writes texts as outlines, so that the picture needs no font where it is drawn. */
export interface Pen {
  /** Length of a line. All is in pixels. */
  measure: (text: string, voice: Voice, size: number) => number;
  /** The path of its outlines, from the origin of the line. */
  write: (text: string, voice: Voice, size: number) => string;
}

/** The two voices of the design: titles, narrow and bold; texts. */
export type Voice = 'title' | 'text';

/** In pixels: what social networks show whole. */
export const CARD_SIZE = {width: 1200, height: 630} as const;

/** The flat inks of the light theme (src/css/tokens.css): a picture that is shared has one. */
const INKS = {
  sky: '#ffeebb',
  hill: '#0d5c4f',
  front: '#08443b',
  text: '#14302b',
  quiet: '#45605a',
  action: '#0d5c4f',
  gold: '#f5be3b',
  light: '#ffffff',
  lightQuiet: '#c5dcd0',
} as const;

const MARGIN = 72;
const ROOM = CARD_SIZE.width - 2 * MARGIN;

/** Sizes of the title, the largest that fits in so many lines. */
const TITLE_SIZES = [
  {size: 84, lines: 2},
  {size: 72, lines: 3},
  {size: 60, lines: 3},
  {size: 52, lines: 4},
] as const;

/** The card as SVG, without a text element: the same plan and pen give the same bytes. */
export function cardSvg(plan: CardPlan, pen: Pen): string {
  const {size, lines} = fitted(plan.title, pen);
  const leading = size * 1.08;
  // The block stands between the top and the crest of the hill.
  const top = 232 - ((lines.length - 1) * leading) / 2 + size * 0.36;
  const kicker = oneLine(plan.kicker, 'title', 36, ROOM, pen);
  const under = oneLine(plan.line, 'text', 32, ROOM, pen);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_SIZE.width}" height="${CARD_SIZE.height}">`,
    `<path fill="${INKS.sky}" d="M0 0H1200V630H0z"/>`,
    `<path fill="${INKS.hill}" d="M0 520C170 440 330 452 520 500S920 470 1200 410V630H0z"/>`,
    `<path fill="${INKS.front}" d="M0 500C200 470 420 520 640 548S1010 540 1200 500V630H0z"/>`,
    drawn(kicker, MARGIN, top - size * 0.92 - 24, INKS.action),
    ...lines.map((line, rank) =>
      drawn(pen.write(line, 'title', size), MARGIN, top + rank * leading, INKS.text),
    ),
    drawn(under, MARGIN, top + (lines.length - 1) * leading + 60, INKS.quiet),
    mark(MARGIN, 556),
    drawn(oneLine(plan.brand, 'title', 38, 200, pen), MARGIN + 54, 591, INKS.light),
    tagline(plan, pen),
    '</svg>',
  ].join('');
}

/** The sign of the site, as the header has it. */
function mark(x: number, y: number): string {
  const person = (at: number, ink: string) =>
    `<g fill="${ink}"><circle cx="${at + 5}" cy="7.5" r="5"/><rect x="${at}" y="15" width="10" height="22" rx="3.4"/></g>`;
  return `<g transform="translate(${x - 7.5} ${y})">${person(7.5, INKS.light)}${person(22.5, INKS.gold)}</g>`;
}

function tagline({brand, tagline: words}: CardPlan, pen: Pen): string {
  const start = MARGIN + 54 + Math.min(200, pen.measure(brand, 'title', 38)) + 22;
  return drawn(oneLine(words, 'text', 26, 600, pen), start, 590, INKS.lightQuiet);
}

function drawn(path: string, x: number, y: number, ink: string): string {
  return path === '' ? '' : `<path fill="${ink}" transform="translate(${x} ${round(y)})" d="${path}"/>`;
}

function fitted(title: string, pen: Pen): {size: number; lines: string[]} {
  for (const {size, lines: most} of TITLE_SIZES) {
    const lines = wrapped(title, size, pen);
    if (lines.length <= most && lines.every((line) => pen.measure(line, 'title', size) <= ROOM)) {
      return {size, lines};
    }
  }
  const {size, lines: most} = TITLE_SIZES[TITLE_SIZES.length - 1] ?? TITLE_SIZES[0];
  const lines = wrapped(title, size, pen);
  const kept = lines.slice(0, most);
  const isCut = lines.length > most;
  return {
    size,
    lines: kept.map((line, rank) =>
      shortened(isCut && rank === most - 1 ? `${line}…` : line, 'title', size, ROOM, pen),
    ),
  };
}

/** Lines cut at spaces that may be: those of « 1 000 $ » and of « ? » hold. */
function wrapped(text: string, size: number, pen: Pen): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/[ \t\n]+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && pen.measure(longer, 'title', size) <= ROOM) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function oneLine(text: string, voice: Voice, size: number, room: number, pen: Pen): string {
  return text === '' ? '' : pen.write(shortened(text, voice, size, room, pen), voice, size);
}

/** A line cut to its room: after a whole word when there is one. */
function shortened(text: string, voice: Voice, size: number, room: number, pen: Pen): string {
  if (pen.measure(text, voice, size) <= room) return text;
  const fits = (cut: string) => pen.measure(ended(cut), voice, size) <= room;
  const words = text.replace(/…$/, '').split(' ');
  while (words.length > 1 && !fits(words.join(' '))) words.pop();
  const characters = [...words.join(' ')];
  while (characters.length > 0 && !fits(characters.join(''))) characters.pop();
  return ended(characters.join(''));
}

function ended(text: string): string {
  return `${text.replace(/[\s,;:–—-]+$/u, '')}…`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
