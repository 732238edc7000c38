import {expect, it} from 'vitest';
import {fileName, toMarkdown} from './export';

it('writes a list with its titles and its ticks', () => {
  const list = {
    page: 'Décrivez le besoin comme un écart',
    title: 'C’est fait quand…',
    items: [
      {id: 'phrase', text: 'La phrase est écrite.'},
      {id: 'lue', text: 'On l’a lue.'},
    ],
  };
  expect(toMarkdown(list, {lue: true, ancien: true})).toBe(
    '# Décrivez le besoin comme un écart\n\nC’est fait quand…\n\n- [ ] La phrase est écrite.\n- [x] On l’a lue.\n',
  );
});

it('names the file after the page', () => {
  expect(fileName('ideation/decrire-le-besoin')).toBe('coches-ideation-decrire-le-besoin.txt');
});
