import {describe, expect, it} from 'vitest';
import type {PrizeFrontMatter} from './prize';
import {prizePhase, prizeSchema} from './prize';

const PRIZE: PrizeFrontMatter = {
  titre: 'Prix de l’essai',
  edition: '2027',
  resume: 'Un prix pour les projets qui osent essayer.',
  etat: 'prevu',
  calendrier: {ouverture: '2027-02-01', cloture: '2027-03-31'},
  comment_participer: ['Remplissez le dossier.'],
  sources: [{titre: 'Annonce'}],
};

const WINNER = {
  projet: 'Le Quai',
  organisation: 'Atelier du Quai',
  pourquoi: 'Ses voisins y reviennent.',
  consentement: {date: '2027-05-02', moyen: 'courriel'},
};

describe('prizePhase', () => {
  it.each([
    ['2027-01-31', 'planned'],
    ['2027-02-01', 'open'],
    ['2027-03-31', 'open'],
    ['2027-04-01', 'closed'],
  ])('follows the calendar: on %s it is %s', (today, phase) => {
    expect(prizePhase(PRIZE, today)).toBe(phase);
  });

  it('says that a month has begun or ended only when it is sure', () => {
    const months = {...PRIZE, calendrier: {ouverture: '2027-02', cloture: '2027-03'}};
    expect(
      ['2027-02-15', '2027-02-28', '2027-03-31', '2027-04-01'].map((day) => prizePhase(months, day)),
    ).toEqual(['planned', 'open', 'open', 'closed']);
  });

  it('is planned without dates, and what its file says goes before its dates', () => {
    const {calendrier, ...undated} = PRIZE;
    expect(calendrier && prizePhase(undated, '2030-01-01')).toBe('planned');
    expect(prizePhase({...PRIZE, etat: 'reporte'}, '2027-02-10')).toBe('postponed');
    expect(prizePhase({...PRIZE, etat: 'annule'}, '2027-02-10')).toBe('cancelled');
    expect(prizePhase({...PRIZE, laureats: [WINNER]}, '2027-04-10')).toBe('awarded');
  });
});

describe('the schema of a prize', () => {
  const isTaken = (changes: object) => prizeSchema.safeParse({...PRIZE, ...changes}).success;

  it('takes an edition whole, and no key it does not know', () => {
    expect(isTaken({laureats: [WINNER]})).toBe(true);
    expect(isTaken({nom: 'Prix'})).toBe(false);
    expect(isTaken({jury: ['Une personne']})).toBe(false);
  });

  it('refuses a winner without the day and the way it agreed', () => {
    for (const consentement of [undefined, {date: '2027-05-02'}, {date: '2027-05', moyen: 'courriel'}])
      expect(isTaken({laureats: [{...WINNER, consentement}]})).toBe(false);
  });
});
