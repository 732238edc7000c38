import {expect, it} from 'vitest';
import {richText} from './richText';

it('marks what Markdown marks, in French typography', () => {
  expect(richText('Le nom, de `types.yaml` : **une personne** « ici ».')).toEqual([
    {text: 'Le nom, de '},
    {text: 'types.yaml', as: 'code'},
    {text: '\u00a0: '},
    {text: 'une personne', as: 'strong'},
    {text: ' «\u00a0ici\u00a0».'},
  ]);
  expect(richText('')).toEqual([]);
});
