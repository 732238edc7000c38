import {expect, it} from 'vitest';
import {drawnParts} from './drawnParts';
import {render} from './fixtures';
import {sections} from './sections';

const TRANSFORMS = [sections, drawnParts];

it('leaves a place for the evidence right under its heading', () => {
  expect(render('## Pourquoi ça marche\n\nParce que.', TRANSFORMS, {preuve: 'guide'})).toContain(
    '<h2>Pourquoi ça marche</h2><guide-evidence preuve="guide"></guide-evidence><p>Parce que.</p>',
  );
});

it('leaves a place for the practices and the templates after the text of their parts', () => {
  const html = render(
    '## Ce que vous faites\n\nVous écoutez.\n\n## Ce que vous aurez en main\n\nUne page.',
    TRANSFORMS,
  );
  expect(html).toContain('<p>Vous écoutez.</p><guide-practices></guide-practices></section>');
  expect(html).toContain('<p>Une page.</p><guide-templates></guide-templates></section>');
});
