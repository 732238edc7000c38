import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {neighboursOf, readShapes} from '../model/shapes';
import {drawMap} from './mapDrawing';

const real = readShapes(readFileSync('data/territoires.geojson', 'utf8'));
const order = real.shapes.map(({id}) => id);
const drawing = drawMap(real, order);

describe('the drawn territories', () => {
  it('stand within the map, in the order that is asked for', () => {
    expect(drawMap(real, [...order].reverse()).shapes.map(({id}) => id)).toEqual([...order].reverse());
    for (const {path, label} of drawing.shapes) {
      const numbers = path.match(/-?[\d.]+/g)?.map(Number) ?? [];
      const [across, down] = [0, 1].map((side) => numbers.filter((_, rank) => rank % 2 === side));
      expect(Math.min(...(across ?? [-1]), ...(down ?? [-1]))).toBeGreaterThanOrEqual(0);
      expect(Math.max(...(across ?? []))).toBeLessThanOrEqual(drawing.width);
      expect(Math.max(...(down ?? []))).toBeLessThanOrEqual(drawing.height);
      expect(label.lines.length).toBeLessThan(3);
    }
  });

  it('keep the proportions of the ground: a degree of longitude is narrower than one of latitude', () => {
    const square = {
      attribution: 'Essai',
      shapes: [
        {
          id: 'a',
          nom: 'A',
          rings: [
            [
              [0, 45],
              [0, 46],
              [1, 46],
              [1, 45],
              [0, 45],
            ] as [number, number][],
          ],
        },
      ],
    };
    const {width, height} = drawMap(square, ['a']);
    expect(width / height).toBeCloseTo(Math.cos((45.5 * Math.PI) / 180), 2);
  });

  it('put a name inside its own territory', () => {
    const sherbrooke = drawing.shapes.find(({nom}) => nom === 'Sherbrooke');
    const numbers = sherbrooke?.path.match(/-?[\d.]+/g)?.map(Number) ?? [];
    const across = numbers.filter((_, rank) => rank % 2 === 0);
    expect(sherbrooke?.label.x).toBeGreaterThan(Math.min(...across));
    expect(sherbrooke?.label.x).toBeLessThan(Math.max(...across));
  });
});

describe('neighbours', () => {
  it('touch each other both ways, and never themselves', () => {
    for (const id of order) {
      for (const other of neighboursOf(id, real.shapes)) {
        expect(other).not.toBe(id);
        expect(neighboursOf(other, real.shapes)).toContain(id);
      }
    }
  });

  it('are those of the ground', () => {
    expect(neighboursOf('granit', real.shapes)).toEqual(['haut-saint-francois']);
    expect(neighboursOf('brome-missisquoi', real.shapes).sort()).toEqual(['haute-yamaska', 'memphremagog']);
    expect(neighboursOf('lune', real.shapes)).toEqual([]);
  });
});

describe('a file of shapes that cannot be read', () => {
  it.each([
    ['{', /^Ce n’est pas du JSON/],
    ['{"features": []}', /^attribution/],
    [
      '{"attribution": "x", "features": [{"properties": {"name": "A"}}]}',
      /^features\.0\.properties\.territoire/,
    ],
  ])('says what is wrong: %s', (text, message) => {
    expect(() => readShapes(text)).toThrow(message);
  });
});
