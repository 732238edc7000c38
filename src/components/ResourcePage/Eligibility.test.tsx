import {beforeEach, describe, expect, it} from 'vitest';
import {fireEvent, render, screen, within} from '@site/tests/rendering';
import {keyOf} from '@site/src/deviceStore/shape';
import type {EligibilityView} from '@site/src/views/eligibilityView';
import Eligibility from './Eligibility';

const source = {label: 'Règles', url: 'https://exemple.org/regles', host: 'exemple.org', copy: false};
const copy = {label: 'Guide', reference: 'Auteur, Guide (2024)', copy: true};
const eligibility: EligibilityView = {
  conditions: [
    {
      critere: 'forme',
      nom: 'Forme juridique',
      accepts: [{id: 'obnl', nom: 'OBNL'}],
      refuses: [{id: 'privee', nom: 'Entreprise privée'}],
      phrase: 'Les OBNL seulement.',
      source,
    },
    {
      critere: 'forme',
      nom: 'Forme juridique',
      accepts: [],
      refuses: [{id: 'publique', nom: 'Organisme public'}],
      phrase: 'Rien pour les organismes publics.',
      source,
    },
    {
      critere: 'age',
      nom: 'Âge',
      accepts: [{nom: '18 à 35 ans'}],
      refuses: [],
      phrase: 'Les jeunes.',
      source: copy,
    },
  ],
  questions: [
    {
      critere: 'forme',
      nom: 'Forme juridique',
      choices: [
        {id: 'obnl', nom: 'OBNL'},
        {id: 'coop', nom: 'Coopérative'},
        {id: 'privee', nom: 'Entreprise privée'},
        {id: 'publique', nom: 'Organisme public'},
      ],
    },
  ],
};
const KEY = keyOf('mon-projet');
const kept = () => window.localStorage.getItem(KEY);
const criterion = (name: string) => {
  const item = screen.getByRole('heading', {level: 3, name}).closest('li');
  if (!item) throw new Error(`There is no criterion « ${name} ».`);
  return within(item);
};
const answers = () => screen.queryAllByText(/^(?:Oui|Non|À demander)$/).map(({textContent}) => textContent);
const choose = (value: string) =>
  fireEvent.change(screen.getByLabelText('Forme juridique'), {target: {value}});

describe('Eligibility', () => {
  beforeEach(() => {
    window.localStorage.clear();
    // Another tab would say so.
    window.dispatchEvent(new StorageEvent('storage', {key: null}));
    render(<Eligibility eligibility={eligibility} links={{}} isClosed={false} />);
  });

  it('says the criteria as they are, with their sources, and no answer without a project', () => {
    expect(criterion('Forme juridique').getByText('Les OBNL seulement.')).toBeTruthy();
    expect(criterion('Forme juridique').getByText(/^Refuse : Entreprise privée$/)).toBeTruthy();
    expect(criterion('Forme juridique').getByText('Rien pour les organismes publics.')).toBeTruthy();
    expect(criterion('Forme juridique').getAllByRole('link', {name: 'Règles'})).toHaveLength(2);
    expect(criterion('Âge').queryByRole('link')).toBeNull();
    expect(criterion('Âge').getByText(/Auteur, Guide \(2024\)/)).toBeTruthy();
    expect(answers()).toEqual([]);
  });

  it.each([
    ['obnl', ['Oui', 'À demander'], 'Votre projet : 1 oui, 1 à demander.'],
    ['publique', ['Non', 'À demander'], 'Votre projet : 1 non, 1 à demander.'],
    ['privee', ['Non', 'À demander'], 'Votre projet : 1 non, 1 à demander.'],
    ['coop', ['À demander', 'À demander'], 'Votre projet : 2 à demander.'],
  ])('compares them with a project: %s', (value, expected, sum) => {
    choose(value);
    expect(answers()).toEqual(expected);
    expect(screen.getByText(sum)).toBeTruthy();
    expect(kept()).toContain(value);
    expect(criterion('Forme juridique').getByText('Les OBNL seulement.')).toBeTruthy();
  });

  it('forgets the project in one tap', () => {
    choose('obnl');
    fireEvent.click(screen.getByRole('button', {name: 'Oublier mon projet'}));
    expect(answers()).toEqual([]);
    expect(kept()).toBeNull();
    expect(screen.getByText('Votre projet est oublié.')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Comparer avec mon projet');
  });

  it('lets one take an answer back', () => {
    choose('obnl');
    choose('');
    expect(answers()).toEqual([]);
    expect(kept()).toBeNull();
  });
});

it('asks nothing of anyone for what is over, and keeps what it asked', () => {
  render(<Eligibility eligibility={eligibility} links={{}} isClosed />);
  expect(screen.getByRole('heading', {name: 'À qui c’était destiné'})).toBeTruthy();
  expect(screen.getByText('Les OBNL seulement.')).toBeTruthy();
  expect(screen.queryByText('Comparer avec mon projet')).toBeNull();
});
