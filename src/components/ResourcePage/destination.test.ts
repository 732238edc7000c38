import {describe, expect, it} from 'vitest';
import {destinationLabel} from './destination';

describe('destinationLabel', () => {
  it.each([
    ['Réseau d’investissement social du Québec', 'RISQ', 'Aller au site du RISQ'],
    ['Maison de l’innovation sociale', 'MIS', 'Aller au site de la MIS'],
    ['Observatoire estrien du développement des communautés', 'OEDC', 'Aller au site de l’OEDC'],
    ['Axelys', undefined, 'Aller au site d’Axelys'],
    ['Filaction', undefined, 'Aller au site de Filaction'],
  ])('names %s (%s)', (nom, sigle, label) => {
    expect(destinationLabel({nom, sigle, isOrganisation: true, isRead: false, sharesPage: false})).toBe(
      label,
    );
  });

  it.each([
    ['without initials', {nom: 'Centre de justice', isOrganisation: true}],
    ['with a name of unknown gender', {nom: 'Bénévoles d’Expertise', sigle: 'BE', isOrganisation: true}],
    [
      'with the initials of another name',
      {nom: 'Réseau national pro bono', sigle: 'PBSC', isOrganisation: true},
    ],
    ['with a name made on the initials', {nom: 'Réseau des CCTT', sigle: 'RCCTT', isOrganisation: false}],
    [
      'for a programme, often on the site of a ministry',
      {nom: 'Fonds régions', sigle: 'FR', isOrganisation: false},
    ],
  ])('does not guess %s', (_, resource) => {
    expect(destinationLabel({isRead: false, sharesPage: false, ...resource})).toBe('Aller au site officiel');
  });

  it('does not take for its own site a page that presents another too', () => {
    const shared = {
      nom: 'Réseau du quai',
      sigle: 'RQ',
      isOrganisation: true,
      isRead: false,
      sharesPage: true,
    };
    expect(destinationLabel(shared)).toBe('Aller au site officiel');
  });

  it('opens what is read, without a word on who is official', () => {
    const read = {nom: 'Obligations résumées', isOrganisation: false, isRead: true, sharesPage: false};
    expect(destinationLabel(read)).toBe('Ouvrir la page');
  });
});
