import {createHash} from 'node:crypto';
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {renderAsync} from '@resvg/resvg-js';
import type {Font} from 'fontkit';
import {create} from 'fontkit';
import PQueue from 'p-queue';
import {decompress} from 'wawoff2';
import type {CardPlan, Pen, Voice} from '../exports/cards/card';
import {cardSvg} from '../exports/cards/card';
import type {PageCard} from '../views/cards';
import {palettePng} from './palettePng';

const FONT = 'static/fonts/radio-canada.woff2';

/** Pictures kept from one build to the next, by what they are drawn from. */
const KEPT = '.genere/cartes';

/** How many are kept: several editions of the site, as those that tests build, draw from the same folder. */
const MOST_KEPT = 3000;

/** Drawn side by side: each takes a core. */
const AT_ONCE = 2;

/** What each voice asks of the font: weight, width in percents. */
const VOICES: Readonly<Record<Voice, {wght: number; wdth: number}>> = {
  title: {wght: 700, wdth: 84},
  text: {wght: 400, wdth: 100},
};

/** Where the pages that the server renders find which picture is theirs. */
export const CARD_INDEX_FILE = '.genere/cartes.json';

/** Address of a page, without the base URL → its picture under the static files, and its words for who does not see it. */
export type CardIndex = Readonly<Record<string, {file: string; alt: string}>>;

/** Says which picture is whose; without pictures, none. */
export async function writeCardIndex(siteDir: string, cards: readonly PageCard[]): Promise<void> {
  const index: CardIndex = Object.fromEntries(
    cards.map(({address, plan}) => [address, {file: cardFile(address), alt: altText(plan)}]),
  );
  await writeFile(path.join(siteDir, CARD_INDEX_FILE), JSON.stringify(index));
}

function altText({kicker, title, line}: CardPlan): string {
  return [kicker, title, line].filter(Boolean).join('. ').replaceAll('?.', '?');
}

/** Path of the picture of a page under the static files. */
function cardFile(address: string): string {
  return `cartes/${address === '/' ? 'accueil' : address.slice(1)}.png`;
}

/**
 * The picture of each page: path → PNG. One that is drawn from the same thing as before is not drawn again.
 * @param mostKept pictures kept for the next time; beyond, those that no page of this site has are forgotten
 */
export async function drawCards(
  siteDir: string,
  cards: readonly PageCard[],
  mostKept = MOST_KEPT,
): Promise<Map<string, Uint8Array>> {
  if (cards.length === 0) return new Map();
  const kept = path.join(siteDir, KEPT);
  await mkdir(kept, {recursive: true});
  const known = new Set(await readdir(kept));
  const pen = await fontPen(path.join(siteDir, FONT));
  const queue = new PQueue({concurrency: AT_ONCE});
  const files = new Map<string, Uint8Array>();
  const used = new Set<string>();
  await queue.addAll(
    cards.map(({address, plan}) => async () => {
      const svg = cardSvg(plan, pen);
      const name = `${createHash('sha256').update(svg).digest('hex').slice(0, 24)}.png`;
      used.add(name);
      const file = path.join(kept, name);
      const bytes = known.has(name) ? await readFile(file) : await picture(svg);
      if (!known.has(name)) await writeFile(file, bytes);
      files.set(cardFile(address), bytes);
    }),
  );
  const left = [...known].filter((name) => !used.has(name));
  if (left.length + used.size > mostKept) {
    await Promise.all(left.map((name) => rm(path.join(kept, name), {force: true})));
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function picture(svg: string): Promise<Uint8Array> {
  const drawn = await renderAsync(svg, {font: {loadSystemFonts: false}});
  return (await palettePng(drawn)) ?? drawn.asPng();
}

/** Writes with the font of the site. */
async function fontPen(file: string): Promise<Pen> {
  const whole = create(Buffer.from(await decompress(await readFile(file)))) as Font;
  const voices = Object.fromEntries(
    Object.entries(VOICES).map(([voice, axes]) => [voice, new Outliner(whole.getVariation(axes))]),
  ) as Record<Voice, Outliner>;
  return {
    measure: (text, voice, size) => voices[voice].measure(text, size),
    write: (text, voice, size) => voices[voice].write(text, size),
  };
}

/** One word as outlines, in the units of the font. */
interface Word {
  /** The commands of its outlines, each with the points that it goes through. */
  commands: {letter: string; points: number[]}[];
  advance: number;
}

const LETTERS = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
} as const;

/** Lines of one voice; the words that come back are outlined once. */
class Outliner {
  readonly #font: Font;
  readonly #space: number;
  readonly #words = new Map<string, Word>();

  constructor(font: Font) {
    this.#font = font;
    this.#space = font.glyphForCodePoint(0x20).advanceWidth;
  }

  measure(text: string, size: number): number {
    const words = text.split(' ');
    const spaces = (words.length - 1) * this.#space;
    const units = words.reduce((sum, word) => sum + this.#word(word).advance, spaces);
    return (units * size) / this.#font.unitsPerEm;
  }

  write(text: string, size: number): string {
    const scale = size / this.#font.unitsPerEm;
    let at = 0;
    let path = '';
    for (const word of text.split(' ')) {
      const {commands, advance} = this.#word(word);
      for (const {letter, points} of commands) {
        // The font goes up, the picture goes down.
        const placed = points.map((point, axis) => (axis % 2 === 0 ? point + at : -point) * scale);
        path += letter + placed.map((value) => Math.round(value * 10) / 10).join(' ');
      }
      at += advance + this.#space;
    }
    return path;
  }

  #word(text: string): Word {
    const known = this.#words.get(text) ?? outlined(text, this.#font);
    this.#words.set(text, known);
    return known;
  }
}

function outlined(word: string, font: Font): Word {
  const {glyphs, positions} = font.layout(word);
  const commands: Word['commands'] = [];
  let at = 0;
  for (const [rank, glyph] of glyphs.entries()) {
    const {xAdvance = 0, xOffset = 0, yOffset = 0} = positions[rank] ?? {};
    for (const {command, args} of glyph.path.commands) {
      const points = args.map((point, axis) => (axis % 2 === 0 ? point + at + xOffset : point + yOffset));
      commands.push({letter: LETTERS[command], points});
    }
    at += xAdvance;
  }
  return {commands, advance: at};
}
