import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseMarkdown, renderSections} from '../markdown';
import {entryLinks} from './linkNodes';
import {linkedTexts} from './linkText';
import {makeLinker} from './linker';

const NAMES = [
  'Réseau d’essai',
  'Table du Lac',
  'La Ruche',
  'Fonds d’essai – volet 2',
  'Réseau d’essai de la Table',
];
const linker = makeLinker(
  NAMES.map((nom, rank) => ({
    id: `fiche-${rank}`,
    nom,
    type: 'organisme',
    url: `https://site${rank}.example`,
  })),
  {texts: [], places: [], organisations: new Set(['organisme'])},
);

function html(markdown: string, isLinked = true): string {
  const tree = parseMarkdown(`## Titre\n\n${markdown}`);
  const before = JSON.stringify(tree);
  const sections = renderSections(tree, isLinked ? entryLinks(linker, 'elle-meme') : undefined);
  expect(JSON.stringify(tree)).toBe(before);
  return sections.map((section) => section.html).join('\n');
}

const visible = (text: string) => text.replace(/<\/?a(?: [^>]*)?>/g, '');

describe('entryLinks', () => {
  it('links the first time an entry is named, whatever the section and the name', () => {
    expect(html('La Table du Lac, table du Lac.\n\n## Autre\n\nLa Table du Lac (site1.example).')).toBe(
      '<p>La <a href="/repertoire/fiche-1">Table du Lac</a>, table du Lac.</p>\n<p>La Table du Lac (site1.example).</p>',
    );
  });

  it('links inside emphasis, lists and tables', () => {
    expect(html('- **La Ruche**\n- _Table du Lac_')).toMatch(/<strong><a .*<em><a /s);
    expect(html('| a |\n| --- |\n| La Ruche |')).toContain(
      '<td><a href="/repertoire/fiche-2">La Ruche</a></td>',
    );
  });

  it.each([
    '[la Table du Lac](https://x.example)',
    '### Table du Lac',
    '`Table du Lac`',
    '[x Table du Lac][d]\n\n[d]: https://x.example',
  ])('leaves alone %s', (markdown) => {
    expect(html(markdown)).toBe(html(markdown, false));
  });

  it('changes no visible text and nests no link, whatever the Markdown', () => {
    const pieces = fc.constantFrom(
      ...NAMES,
      ...[
        '[',
        '](https://x.example)',
        '**',
        '_',
        '`',
        '### ',
        '\n\n- ',
        '\n\n',
        '\n',
        ' ',
        ' : ',
        "l'",
        ' « ',
        ' »',
        ' $',
        '!',
        'https://site1.example',
        'site1.example',
        '<b>',
        '| a |\n| --- |\n',
      ],
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof({weight: 3, arbitrary: pieces}, fc.string()), {maxLength: 25}),
        (parts) => {
          const [plain, linked] = [html(parts.join(''), false), html(parts.join(''))];
          expect(visible(linked)).toBe(visible(plain));
          expect(linked).not.toMatch(/<a [^>]*>(?:(?!<\/a>)[^])*<a /);
          const ids = [...linked.matchAll(/href="\/repertoire\/([^"]*)"/g)].map(([, id]) => id);
          expect(new Set(ids).size).toBe(ids.length);
        },
      ),
      {numRuns: 200},
    );
  });
});

describe('linkedTexts', () => {
  it('cuts the texts that name an entry, and no other', () => {
    expect(linkedTexts(['Rien.', 'Voir La Ruche, la Ruche et site1.example'], linker, 'x')).toEqual({
      'Voir La Ruche, la Ruche et site1.example': [
        {text: 'Voir '},
        {text: 'La Ruche', id: 'fiche-2'},
        {text: ', la Ruche et '},
        {text: 'site1.example', id: 'fiche-1'},
      ],
    });
  });

  it('changes no word, whatever the text', () => {
    const parts = fc.array(fc.oneof(fc.constantFrom(...NAMES, ' ', '__proto__'), fc.string()));
    fc.assert(
      fc.property(parts, (some) => {
        const text = some.join('');
        for (const [whole, pieces] of Object.entries(linkedTexts([text], linker, 'x'))) {
          expect(whole).toBe(text);
          expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        }
      }),
    );
  });
});
