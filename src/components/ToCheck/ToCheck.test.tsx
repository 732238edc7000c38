import {describe, expect, it} from 'vitest';
import {contentOf, resource, TODAY} from '@site/src/views/fixtures';
import {toCheckView} from '@site/src/views/toCheckView';
import {renderAt, screen, within} from '@site/tests/rendering';
import BatchItem from './BatchItem';
import {asSentences, batchNote, checkedState, leftNote} from './words';

const ESSAI = resource({
  id: 'essai',
  nom: 'L’essai',
  url: 'https://essai.example',
  contact: {telephone: [{numero: '819 555-0142'}]},
  a_verifier: ['Ses heures en été'],
});

function renderFirst(...resources: Parameters<typeof contentOf>[0]) {
  const [batch] = toCheckView(contentOf(resources), TODAY).batches;
  if (!batch?.full) throw new Error('Nothing waits.');
  renderAt('/contribuer/a-verifier', <ul>{<BatchItem batch={{...batch, full: batch.full}} level={3} />}</ul>);
}

describe('an entry to check', () => {
  it('says why, what and where, and leads to what one can answer of it', () => {
    renderFirst(ESSAI);
    const card = within(screen.getByRole('article'));
    expect(card.getByRole('heading', {level: 3, name: 'L’essai'})).toBeDefined();
    expect(card.getByText('Jamais vérifiée par une personne.')).toBeDefined();
    expect(card.getByText('Ses heures en été')).toBeDefined();
    const links = card.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);
    expect(links).toEqual([
      ['L’essai', '/repertoire/essai'],
      ['819\u00a0555-0142', 'tel:+18195550142'],
      ['Aller au site officiel', 'https://essai.example'],
      ['C’est toujours vrai\u00a0: L’essai', '/contribuer/confirmer?fiche=essai'],
      ['À corriger\u00a0: L’essai', '/contribuer/corriger?fiche=essai'],
      ['Elle n’existe plus\u00a0: L’essai', '/contribuer/signaler?fiche=essai&motif=fermee'],
    ]);
  });

  it('stands under its organisation with the others, which it names', () => {
    const offered = ['a', 'b', 'c'].map((id) =>
      resource({id, organisme: 'essai', url: `https://${id}.example`}),
    );
    renderFirst(ESSAI, ...offered);
    expect(screen.getByRole('heading', {level: 3}).textContent).toBe('L’essai');
    expect(screen.getByText(/^4\sfiches du même organisme$/)).toBeDefined();
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    for (const id of ['essai', 'a', 'b', 'c']) expect(links).toContain(`/repertoire/${id}`);
  });

  it('says that finding how to reach it would help, with the page that speaks of it', () => {
    renderFirst({...ESSAI, url: undefined, contact: undefined});
    expect(screen.getByText(/Nous ne savons pas encore comment joindre cette ressource/)).toBeDefined();
    expect(screen.getByRole('link', {name: 'Une page qui en parle'}).getAttribute('href')).toBe(
      'https://source.example/page',
    );
  });
});

it('says in words what it counts', () => {
  expect(asSentences(['appel fermé', 'on ne sait pas'])).toBe('Appel fermé. On ne sait pas.');
  expect(checkedState(457, 0)).toMatch(/^Aucune des 457\u00a0fiches/);
  expect(checkedState(457, 1)).toBe('Une fiche a été vérifiée par une personne, sur 457\u00a0fiches.');
  expect(checkedState(457, 12)).toMatch(/^12\u00a0fiches ont été vérifiées/);
  expect(batchNote(2, false)).toBe('2\u00a0fiches sur le même site');
  expect([leftNote(1), leftNote(12)]).toEqual([
    expect.stringMatching(/^Une autre fiche/),
    expect.stringMatching(/^12\u00a0autres fiches/),
  ]);
});
