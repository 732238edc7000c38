import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {CardPlan, Pen} from './card';
import {CARD_SIZE, cardSvg} from './card';

/** Half as wide as high; it draws its text as it is, so that one can read what is drawn. */
const PEN: Pen = {
  measure: (text, _voice, size) => [...text].length * size * 0.5,
  write: (text) => encodeURIComponent(text.replace(/[\ud800-\udfff]/g, '')),
};

const PLAN: CardPlan = {
  kicker: 'Je cherche un local',
  title: 'Atelier du quai',
  line: 'Sherbrooke',
  brand: '2isE',
  tagline: 'Guide et répertoire',
};

const drawnIn = (svg: string) =>
  [...svg.matchAll(/ d="([^"]*)"/g)]
    .map(([, path = '']) => decodeURIComponent(path))
    .filter((path) => !/^M0 \d/.test(path));

describe('the picture of a page', () => {
  it('says the need, the title, the place and the site, without asking for a font', () => {
    const svg = cardSvg(PLAN, PEN);
    expect(drawnIn(svg)).toEqual([
      'Je cherche un local',
      'Atelier du quai',
      'Sherbrooke',
      '2isE',
      PLAN.tagline,
    ]);
    expect(svg).not.toMatch(/<text|font|href/);
    expect(svg).toBe(cardSvg({...PLAN}, PEN));
  });

  it('cuts a long title at spaces, in smaller letters', () => {
    const title =
      'Transparence des entreprises\u00a0: renseignements sur les administrateurs et les bénéficiaires';
    const lines = drawnIn(cardSvg({...PLAN, title}, PEN)).slice(1, -3);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(title);
  });

  it('ends a line that is too long after a whole word', () => {
    const line = 'Un guide en six étapes et un répertoire de ressources, classées par besoin';
    expect(drawnIn(cardSvg({...PLAN, line}, PEN)).at(-3)).toBe(
      'Un guide en six étapes et un répertoire de ressources, classées…',
    );
  });

  it('holds within the picture, whatever the words', () => {
    const text = fc.string({unit: 'grapheme', maxLength: 200});
    fc.assert(
      fc.property(text, text, text, (kicker, title, line) => {
        const sizes: number[] = [];
        const pen: Pen = {
          ...PEN,
          write(words, voice, size) {
            sizes.push(PEN.measure(words, voice, size));
            return '';
          },
        };
        cardSvg({...PLAN, kicker, title, line}, pen);
        expect(Math.max(...sizes)).toBeLessThanOrEqual(CARD_SIZE.width - 144);
      }),
    );
  });
});
