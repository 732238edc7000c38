import {expect, it} from 'vitest';
import {render} from './fixtures';
import {sections} from './sections';
import {steps} from './steps';

it('marks the steps and the words that open each', () => {
  const html = render('## Comment faire\n\n1. **Écoutez.** Une **heure**.\n2. Parlez.', [sections, steps]);
  expect(html).toContain(
    '<ol class="pas">\n<li><strong class="pas__titre">Écoutez.</strong> Une <strong>heure</strong>.</li>\n<li>Parlez.</li>',
  );
});

it('marks steps of several paragraphs, and no other list', () => {
  const loose = render('## Comment faire\n\n1. **Écoutez.**\n\n   Une heure.', [sections, steps]);
  expect(loose).toContain('<p><strong class="pas__titre">Écoutez.</strong></p>');
  expect(render('## Le piège\n\n1. **Un.**', [sections, steps])).not.toContain('pas');
});
