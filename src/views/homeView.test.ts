import {describe, expect, it} from 'vitest';
import {indexDirectory} from './directoryIndex';
import {contentOf, event, resource, stageGuide} from './fixtures';
import {homeView} from './homeView';

function viewOf(content: ReturnType<typeof contentOf>, today = '2026-11-22') {
  return homeView(content, indexDirectory(content, today), today);
}

describe('homeView', () => {
  it('counts what still runs, and Estrie by any of its territories', () => {
    const view = viewOf(
      contentOf([
        resource({id: 'a', territoires: ['coaticook']}),
        resource({id: 'b', territoires: ['estrie', 'quebec'], statut: 'a-confirmer'}),
        resource({id: 'c', verification: [{date: '2026-10-01', moyen: 'courriel'}]}),
        resource({
          id: 'd',
          territoires: ['estrie'],
          statut: 'ferme',
          verification: [{date: '2026-10-01', moyen: 'courriel'}],
        }),
      ]),
    );
    expect(view).toMatchObject({total: 3, inEstrie: 2, toConfirm: 1, verified: 1});
  });

  it('gives each door the number of resources behind it', () => {
    const view = viewOf(contentOf([resource({id: 'a', besoins: ['don', 'pret']}), resource({id: 'b'})]));
    expect(view.groups.flatMap(({doors}) => doors.map(({url, count}) => [url, count]))).toEqual([
      ['/besoins/argent', 2],
      ['/besoins/cours', 0],
    ]);
  });

  it('leads to the guide for a stage it tells, to the directory for the others', () => {
    const content = contentOf([]);
    content.stageGuides = [stageGuide()];
    expect(viewOf(content).stages.map(({url}) => url)).toEqual(['/etapes/idee', '/guide/essai']);
  });

  it('shows the three next events, but none that is cancelled', () => {
    const content = contentOf([]);
    content.events = [
      event({id: 'passe', date: '2026-10'}),
      event({id: 'ce-mois', date: '2026-11'}),
      event({id: 'annule', date: '2026-12-01', etat: 'annule'}),
      event({id: 'noel', date: '2026-12-20'}),
      event({id: 'hiver', date: '2027-01'}),
      event({id: 'printemps', date: '2027-04'}),
    ];
    const view = viewOf(content);
    expect(view.upcoming.map(({id}) => id)).toEqual(['ce-mois', 'noel', 'hiver']);
  });
});
