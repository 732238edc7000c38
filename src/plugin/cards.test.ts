import {existsSync, mkdirSync, mkdtempSync, readdirSync, cpSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {Resvg} from '@resvg/resvg-js';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {PageCard} from '../views/cards';
import {drawCards} from './cards';
import {palettePng} from './palettePng';

const folder = mkdtempSync(path.join(tmpdir(), 'cartes-'));
const card = (title: string): PageCard => ({
  address: '/repertoire/quai',
  plan: {kicker: 'Je cherche un local', title, line: 'Sherbrooke', brand: '2isE', tagline: 'Répertoire'},
});

beforeAll(() => {
  mkdirSync(path.join(folder, 'static/fonts'), {recursive: true});
  cpSync('static/fonts/radio-canada.woff2', path.join(folder, 'static/fonts/radio-canada.woff2'));
});

afterAll(() => rmSync(folder, {recursive: true}));

/** The pixels of a PNG, as another program reads them. */
function pixelsOf(png: Uint8Array): Buffer {
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><image width="1200" height="630" href="${href}"/></svg>`;
  return new Resvg(svg).render().pixels;
}

describe('drawCards', () => {
  it('draws the same bytes for the same words, and keeps them from one build to the next', async () => {
    const [first] = await drawCards(folder, [card('Atelier du quai')]);
    const kept = path.join(folder, '.genere/cartes');
    const [name = ''] = readdirSync(kept);
    const before = statSync(path.join(kept, name)).mtimeMs;
    const [again] = await drawCards(folder, [card('Atelier du quai')]);
    expect(first?.[0]).toBe('cartes/repertoire/quai.png');
    expect(Buffer.from(again?.[1] ?? []).equals(Buffer.from(first?.[1] ?? []))).toBe(true);
    expect(statSync(path.join(kept, name)).mtimeMs).toBe(before);
    const pixels = pixelsOf(first?.[1] ?? new Uint8Array());
    expect([...pixels.subarray(0, 4)]).toEqual([0xff, 0xee, 0xbb, 0xff]);
    expect([...pixels.subarray(-4)]).toEqual([0x08, 0x44, 0x3b, 0xff]);

    const [other] = await drawCards(folder, [card('Autre atelier')], 2);
    expect(Buffer.from(other?.[1] ?? []).equals(Buffer.from(first?.[1] ?? []))).toBe(false);
    expect(existsSync(path.join(kept, name))).toBe(true);
    // One that no page has any more is not kept for ever.
    await drawCards(folder, [card('Un tiers')], 2);
    expect(readdirSync(kept)).toHaveLength(1);
  });
});

it('draws nothing where there is nothing to draw', async () => {
  expect(await drawCards(path.join(folder, 'nulle part'), [])).toEqual(new Map());
});

describe('palettePng', () => {
  const pixels = (count: number) =>
    Buffer.from(Array.from({length: 1200 * 630}, (_, at) => [at % count, (at % count) >> 8, 7, 255]).flat());

  it('loses nothing of a picture of few colours', async () => {
    const drawn = {width: 1200, height: 630, pixels: pixels(256)};
    const png = await palettePng(drawn);
    expect(pixelsOf(png ?? new Uint8Array()).equals(drawn.pixels)).toBe(true);
  });

  it('leaves a picture of many colours to another writer', async () => {
    expect(await palettePng({width: 1200, height: 630, pixels: pixels(257)})).toBeUndefined();
  });
});
