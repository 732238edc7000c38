import {describe, expect, it} from 'vitest';
import {myProject} from '@site/src/components/MyTerritory/myProject';
import {act, renderAt, screen} from '@site/tests/rendering';
import type {Way} from '@site/src/views/ways';
import Doors from './Doors';
import Reach from './Reach';

const call: Way = {by: 'call', text: '819\u00a0555-0142', link: 'tel:+18195550142', note: 'accueil'};
const write: Way = {by: 'write', text: 'info@exemple.org', link: 'mailto:info@exemple.org'};
const door: Way = {by: 'door', text: 'exemple.org', link: 'https://exemple.org/joindre'};
const page: Way = {
  by: 'page',
  text: 'exemple.org',
  link: 'https://exemple.org',
  language: 'en',
  note: 'en anglais',
};
const go: Way = {by: 'go', text: '12, rue du Quai', link: 'https://carte.exemple.org'};
const show = (ways: Way[], hours?: {text: string; checked?: string}) =>
  renderAt('/', <Reach ways={ways} {...(hours && {hours})} site="Aller au site de la MIS" />);
const text = () => document.body.textContent.replaceAll('\u00a0', ' ');
const links = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'));

describe('Reach', () => {
  it.each([
    [call, 'Appeler le 819\u00a0555-0142', 'accueil'],
    [write, 'Écrire à info@exemple.org', ''],
    [door, 'Ouvrir leur page «\u00a0Nous joindre\u00a0»', 'exemple.org'],
    [page, 'Aller au site de la MIS', 'exemple.org, en anglais'],
    [go, 'Voir l’endroit sur une carte', '12, rue du Quai'],
  ])('makes a button of the first way: $by', (way, name, description) => {
    show([way, write, page]);
    const [button] = screen.getAllByRole('link', {name});
    expect(button?.className).toBe('btn');
    expect(button?.getAttribute('href')).toBe(way.link);
    const id = button?.getAttribute('aria-describedby');
    expect((id && document.getElementById(id)?.textContent) ?? '').toBe(description);
  });

  it('gives the other ways as they are, and the hours', () => {
    show([call, write, page, go], {text: 'Le lundi, de 9 h à 16 h'});
    expect(links()).toEqual([call.link, write.link, page.link, go.link]);
    expect(screen.getByRole('link', {name: 'Voir sur une carte\u00a0: 12, rue du Quai'})).toBeTruthy();
    expect(screen.getByRole('link', {name: 'Aller au site de la MIS'}).getAttribute('hreflang')).toBe('en');
    expect(text()).toContain('Le lundi, de 9 h à 16 h');
    expect(text()).not.toMatch(/vérifié/i);
  });

  it('says once that a person checked all of it, and when', () => {
    const checked = '2 novembre 2026';
    show(
      [
        {...call, checked},
        {...write, checked},
      ],
      {text: 'Le lundi', checked},
    );
    expect(text().match(/vérifié/gi)).toEqual(['vérifié']);
    expect(text()).toContain('Coordonnées vérifiées le 2 novembre 2026');
  });

  it('says by each what a person checked when it is not all of it', () => {
    show([{...call, checked: '2 novembre 2026'}, {...write, checked: '3 mai 2026'}, page], {
      text: 'Le lundi',
    });
    expect(text()).toContain('accueil, vérifié le 2 novembre 2026');
    expect(text()).toContain('info@exemple.orgVérifié le 3 mai 2026');
    expect(text().match(/vérifié/gi)).toHaveLength(2);
    expect(text()).not.toContain('Coordonnées vérifiées');
  });

  it('does not take for checked the hours that nobody checked', () => {
    show([{...call, checked: '2 novembre 2026'}], {text: 'Le lundi'});
    expect(text()).not.toContain('Coordonnées vérifiées');
    expect(text()).toContain('vérifié le 2 novembre 2026');
  });

  it('is nothing without a way', () => {
    expect(show([]).container.innerHTML).toBe('');
  });
});

describe('Doors', () => {
  const entry = {id: 'porte', nom: 'La Porte', ways: [call, page]};
  const owner = {...entry, id: 'maison', nom: 'La Maison', isOwner: true as const};
  const named = {...entry, id: 'relais', nom: 'Le Relais', isNamed: true as const};
  const introduction = 'de la MRC du Granit';

  it.each([
    [{place: introduction, entries: [entry]}, 'Passez par une porte d’entrée de la MRC du Granit'],
    [{entries: [entry]}, 'Passez par une porte d’entrée :'],
    [{place: introduction, entries: [owner]}, 'Passez par l’organisme qui l’offre.'],
    [
      {place: introduction, entries: [owner, entry]},
      'l’organisme qui l’offre, ou par une porte d’entrée de la MRC du Granit.',
    ],
    [{entries: [named], isRead: true as const}, 'Voici où chercher d’abord.'],
    [{entries: [named]}, 'Voici à qui demander d’abord.'],
    [
      {place: introduction, entries: [named, entry]},
      'Voici à qui demander d’abord, puis une porte d’entrée de la MRC du Granit :',
    ],
    [
      {entries: [], isRead: true as const},
      'Nous ne savons pas encore où trouver ce document en ligneNos sources en parlent.',
    ],
  ])('says by whom to pass: %j', (doors, words) => {
    renderAt('/', <Doors id="essai" doors={doors} />);
    expect(text()).toContain(words);
  });

  it('begins with the doors of the territory that the device knows, when it is served', () => {
    const nearer = [
      {territory: 'granit', place: introduction, entries: [{...entry, nom: 'La Porte du Granit'}]},
    ];
    const show = () => renderAt('/', <Doors id="essai" doors={{entries: [entry], nearer}} />);
    act(() => myProject.update(() => ({territoire: 'granit'})));
    const near = show();
    expect(near.container.textContent).toContain('porte d’entrée de la MRC du Granit');
    expect(screen.getByRole('link', {name: 'La Porte du Granit'})).toBeDefined();
    near.unmount();
    act(() => myProject.update(() => ({territoire: 'coaticook'})));
    show();
    expect(screen.queryByRole('link', {name: 'La Porte du Granit'})).toBeNull();
    act(() => myProject.update(() => ({})));
  });

  it('gives the first door a button, and all of them their page of the directory', () => {
    renderAt('/', <Doors id="essai" doors={{entries: [entry, {...entry, id: 'autre', nom: 'L’Autre'}]}} />);
    expect(screen.getAllByRole('link', {name: /^Appeler/})).toHaveLength(1);
    expect(screen.getByRole('link', {name: 'L’Autre'}).getAttribute('href')).toBe('/repertoire/autre');
    expect(links().filter((link) => link === call.link)).toHaveLength(2);
  });
});
