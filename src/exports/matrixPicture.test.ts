// @vitest-environment jsdom
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {PictureSpec} from './matrixPicture';
import {matrixPicture} from './matrixPicture';

const SPEC: PictureSpec = {
  title: 'Les ressources',
  lead: 'Par besoin.',
  source: 'Source : le site.',
  columns: ['1. Idéation', '2. Expérimentation et mobilisation'],
  groups: [
    {
      title: 'Je cherche…',
      rows: [
        {
          label: 'du financement',
          cells: [
            {count: 0, shade: 0},
            {count: 52, shade: 5},
          ],
        },
      ],
    },
  ],
  shades: ['0', '1 à 3', '4 à 8', '9 à 15', '16 à 24', '25 et plus'],
};

/** Reads a picture as any reader of XML does: what is faulty gives a « parsererror » in its place. */
function read(picture: string): Element {
  return new DOMParser().parseFromString(picture, 'image/svg+xml').documentElement;
}

describe('the picture of a table', () => {
  const root = read(matrixPicture(SPEC));

  it('says what it is, and asks nothing of anybody', () => {
    expect(root.querySelector('title')?.textContent).toBe('Les ressources');
    expect(root.querySelector('desc')?.textContent).toContain('Source : le site.');
    expect(root.outerHTML).not.toMatch(/href|url\(|<script|<image/);
  });

  it('writes its looks in attributes, which reach no further in the page that shows it', () => {
    expect(root.querySelectorAll('style, [style], [class]')).toHaveLength(0);
    expect(root.querySelector('text[text-anchor="middle"]')?.getAttribute('font-weight')).toBe('600');
  });

  it('shows each number, and marks what is empty by a dashed frame', () => {
    const numbers = [...root.querySelectorAll('text[text-anchor="middle"]')].map(
      ({textContent}) => textContent,
    );
    expect(numbers).toEqual(['0', '52']);
    // One in the table, one in the legend.
    expect(root.querySelectorAll('rect[stroke-dasharray]')).toHaveLength(2);
  });

  it('stays a sound picture whatever the words', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (label) => {
        const [group] = SPEC.groups;
        const rows = [{label, cells: group?.rows[0]?.cells ?? []}];
        expect(read(matrixPicture({...SPEC, title: label, groups: [{title: label, rows}]})).tagName).toBe(
          'svg',
        );
      }),
      {numRuns: 30},
    );
  });
});
