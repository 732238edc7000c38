import {describe, expect, it, vi} from 'vitest';
import {eventsView} from '@site/src/views/eventsView';
import {contentOf, event, TODAY} from '@site/src/views/fixtures';
import {fireEvent, renderAt, screen, waitFor} from '@site/tests/rendering';
import EventList from './EventList';
import Subscribe from './Subscribe';

const EVENTS = [
  event({id: 'cercle-a-venir', date: '2026-12-03', heure_debut: '17:00'}),
  event({id: 'causerie-passee', date: '2026-03-03', genre: 'causerie'}),
  event({id: 'annulee', date: '2026-12-05', etat: 'annule'}),
];

function showAt(address: string, events = EVENTS) {
  const content = {...contentOf([]), events};
  return renderAt(address, <EventList data={{...eventsView(content, TODAY), former: {}}} />);
}

const titles = () =>
  screen.getAllByRole('link', {name: /^(?:cercle|causerie|annulee)/}).map((link) => link.textContent);

describe('the list of events', () => {
  it('shows what the address asks for, and all of it again once one asks so', () => {
    showAt('/evenements?genre=causerie');
    expect(titles()).toEqual(['causerie-passee']);
    fireEvent.click(screen.getByRole('radio', {name: 'Tous les genres'}));
    expect(titles()).toEqual(['cercle-a-venir', 'annulee', 'causerie-passee']);
    expect(screen.getAllByRole('status')[0]?.textContent).toBe('3\u00a0événements');
  });

  it('says which choice of the address it leaves aside', () => {
    showAt('/evenements?genre=bal&quand=a-venir');
    expect(screen.getByText(/L’adresse demande le genre «\sbal\s»/)).toBeDefined();
    expect(titles()).toEqual(['cercle-a-venir', 'annulee']);
  });

  it('says that nothing is announced, what is planned and whom to ask', () => {
    showAt('/evenements', []);
    const upcoming = screen.getByRole('region', {name: 'À venir'});
    expect(upcoming.textContent).toContain('Aucune rencontre annoncée pour le moment.');
    expect(
      screen.getByRole('link', {name: 'une organisation du comité de pilotage'}).getAttribute('href'),
    ).toBe('/communaute#pilotage');
  });

  it('offers a calendar for what is to come, and none for what is cancelled', () => {
    showAt('/evenements');
    expect(
      screen
        .getAllByRole('link', {name: /Ajouter à mon calendrier/})
        .map((link) => link.getAttribute('href')),
    ).toEqual(['/evenements/cercle-a-venir.ics']);
  });

  it('copies the address to follow, or says how when the browser does not', async () => {
    const writeText = vi.fn().mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error('no'));
    vi.stubGlobal('navigator', {clipboard: {writeText}});
    const {calendars, deadlines} = eventsView(contentOf([]), TODAY);
    renderAt('/evenements', <Subscribe calendars={calendars} deadlines={deadlines} />);
    const button = screen.getByRole('button', {name: 'Copier'});
    fireEvent.click(button);
    await waitFor(() => expect(screen.getByText('Adresse copiée.')).toBeDefined());
    expect(writeText).toHaveBeenCalledWith('/calendriers/evenements.ics');
    fireEvent.click(button);
    await waitFor(() => expect(screen.getByText(/sélectionnez l’adresse/)).toBeDefined());
    vi.unstubAllGlobals();
  });
});
