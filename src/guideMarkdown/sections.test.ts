import {expect, it} from 'vitest';
import {render} from './fixtures';
import {sections} from './sections';

it('puts each part in a section that says what it is', () => {
  const html = render('## Le piège\n\nUn mur.\n\n- Un trou.\n\n## C’est fait quand…\n\nFait.', [sections]);
  expect(html).toBe(
    '<section class="partie partie--piege"><h2>Le piège</h2><p>Un mur.</p><ul>\n<li>Un trou.</li>\n</ul></section>' +
      '<section class="partie partie--fait-quand"><h2>C’est fait quand…</h2><p>Fait.</p></section>',
  );
});

it('keeps what comes before the first heading, and wraps a heading it does not know', () => {
  expect(render('Avant.\n\n## Autre\n\n### Sous-titre', [sections])).toBe(
    '<p>Avant.</p><section class="partie"><h2>Autre</h2><h3>Sous-titre</h3></section>',
  );
});
