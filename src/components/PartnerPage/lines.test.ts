import {parseFragment, type DefaultTreeAdapterTypes} from 'parse5';
import {expect, it} from 'vitest';
import {embedLine, recipeText} from './lines';

it('is one line, whatever the title holds: a frame that stands alone, then the script of its height', () => {
  const title = 'Aide & « prêts » <ici> "là"';
  const line = embedLine({
    page: 'https://a.example/partenaires/x/encart',
    script: 'https://a.example/encart.js',
    title,
  });
  expect(line).not.toContain('\n');
  const nodes = parseFragment(line).childNodes as DefaultTreeAdapterTypes.Element[];
  expect(nodes.map(({nodeName}) => nodeName)).toEqual(['iframe', 'script']);
  const attribute = (rank: number, name: string) =>
    nodes[rank]?.attrs.find((one) => one.name === name)?.value;
  expect(attribute(0, 'title')).toBe(title);
  expect(attribute(0, 'src')).toBe('https://a.example/partenaires/x/encart');
  expect(attribute(0, 'style')).toMatch(/height:\d+px/);
  expect(attribute(1, 'src')).toBe('https://a.example/encart.js');
});

it('writes a recipe in one way, whatever the order of its keys', () => {
  const rule = {cle: 'territoires', valeurs: ['granit'], ou: {cle: 'type', valeurs: ['guide']}};
  const other = {ou: {valeurs: ['guide'], cle: 'type'}, valeurs: ['granit'], cle: 'territoires'};
  const text = recipeText('https://a.example/api/v1/ressources.json', [rule]);
  expect(recipeText('https://a.example/api/v1/ressources.json', [other])).toBe(text);
  expect(JSON.parse(text)).toEqual({adresse: 'https://a.example/api/v1/ressources.json', garder: [rule]});
});
