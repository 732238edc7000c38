import {expect, it} from 'vitest';
import {render} from './fixtures';
import {inventedExample} from './inventedExample';
import {sections} from './sections';

const TRANSFORMS = [sections, inventedExample];

it('sets apart the words that say an example is invented', () => {
  expect(
    render('## Un exemple\n\nExemple inventé\u00a0: l’équipe écoute.\n\nPuis elle agit.', TRANSFORMS),
  ).toContain('<p><span class="invente">Exemple inventé</span> L’équipe écoute.</p><p>Puis elle agit.</p>');
});

it('leaves a documented case as it is', () => {
  expect(
    render('## Un exemple d’ici\n\nÀ Sherbrooke, un exemple inventé\u00a0: non.', TRANSFORMS),
  ).not.toContain('span');
});
