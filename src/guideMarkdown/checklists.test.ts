import {describe, expect, it} from 'vitest';
import {checklists} from './checklists';
import {citations} from './citations';
import {render} from './fixtures';
import {sections} from './sections';

const TRANSFORMS = [sections, citations, checklists];

describe('checklists', () => {
  it('are their heading and their items, without dead checkboxes and without the marks of the ids', () => {
    const markdown =
      '## C’est fait quand…\n\n- [ ] La **phrase** est écrite. {#phrase}\n- [ ] On l’a lue[^un]. {#lue}\n\nAprès.';
    const html = render(markdown, TRANSFORMS, {sources: [{id: 'un', titre: 'Livre'}]});
    expect(html).toContain(
      '<guide-checklist titre="C’est fait quand…"><h2>C’est fait quand…</h2>' +
        '<guide-item item="phrase" texte="La phrase est écrite.">La <strong>phrase</strong> est écrite.</guide-item>' +
        '<guide-item item="lue" texte="On l’a lue.">On l’a lue<sup',
    );
    expect(html).toContain('</guide-checklist><p>Après.</p></section>');
    expect(html).not.toContain('input');
    expect(html).not.toContain('{#');
  });

  it('read items set apart by blank lines', () => {
    const html = render('## Prêt pour la suite quand…\n\n- [ ] Un. {#un}\n\n- [x] Deux. {#deux}', TRANSFORMS);
    expect(html).toContain(
      '<guide-item item="un" texte="Un.">Un.</guide-item><guide-item item="deux" texte="Deux.">Deux.</guide-item>',
    );
  });

  it('leave a list without ids, and the lists of other parts', () => {
    expect(render('## C’est fait quand…\n\n- Une chose.', TRANSFORMS)).toContain('<li>Une chose.</li>');
    expect(render('## Les pièges\n\n- [ ] Une chose. {#une}', TRANSFORMS)).toContain('{#une}');
  });
});
