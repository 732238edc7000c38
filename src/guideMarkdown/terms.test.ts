import {describe, expect, it} from 'vitest';
import fc from 'fast-check';
import type {GlossaryTerm} from '../model/glossary';
import {checklists} from './checklists';
import {citations} from './citations';
import {render} from './fixtures';
import {sections} from './sections';
import {steps} from './steps';
import {glossaryPattern} from './termPattern';
import {terms} from './terms';

const GLOSSARY = [
  term('hypothese', 'Hypothèse', {formes: ['hypothèses']}),
  term('impact', 'Impact'),
  term('impact-collectif', 'Impact collectif'),
  term('obnl', 'Organisme à but non lucratif', {
    sigle: 'OBNL',
    formes: ['organismes à but non lucratif', 'OSBL'],
  }),
  term('carte', 'Cartographie d’acteurs'),
  term('ecole', 'Économie sociale'),
  term('besoin', 'Besoin', {annoter: false}),
];

function term(id: string, terme: string, more: Partial<GlossaryTerm> = {}): GlossaryTerm {
  return {
    id,
    terme,
    definition: `Ce que veut dire ${id}.`,
    anglais: id,
    source: {nature: 'avis-praticien'},
    ...more,
  };
}

/** The marked words of a text, each with the id of its term: `hypothèses (hypothese)`. */
function marks(markdown: string): string[] {
  const html = render(markdown, [sections, citations, checklists, steps, () => terms(GLOSSARY)]);
  return [...html.matchAll(/<guide-term terme="([^"]*)"[^>]*>([^<]*)<\/guide-term>/g)].map(
    ([, id, words]) => `${words} (${id})`,
  );
}

describe('terms', () => {
  it('carries the definition in the text', () => {
    expect(render('Un OBNL, par exemple.', [() => terms(GLOSSARY)])).toBe(
      '<p>Un <guide-term terme="obnl" nom="Organisme à but non lucratif (OBNL)" ' +
        'definition="Ce que veut dire obnl.">OBNL</guide-term>, par exemple.</p>',
    );
  });

  it('marks the first mention of each term, whatever its form', () => {
    expect(
      marks('Deux hypothèses, une hypothèse.\n\n- L’hypothèse\n- Un organisme à but non lucratif (OBNL)'),
    ).toEqual(['hypothèses (hypothese)', 'organisme à but non lucratif (obnl)']);
  });

  it('takes the longest term', () => {
    expect(marks('L’impact collectif, l’impact collectif et l’impact.')).toEqual([
      'impact collectif (impact-collectif)',
      'impact (impact)',
    ]);
  });

  it('takes whole words only, after an elision too', () => {
    expect(marks('Une hypothèse-clé, des hypothèsesx, un mini-impact, impacté.')).toEqual([]);
    expect(marks('D’hypothèse en hypothèse.')).toEqual(['hypothèse (hypothese)']);
    expect(marks("La cartographie d'acteurs.")).toEqual(["cartographie d'acteurs (carte)"]);
  });

  it('takes a capital at the start of a sentence, and an acronym as it is', () => {
    expect(marks('Voyez. Économie sociale, donc.')).toEqual(['Économie sociale (ecole)']);
    expect(marks('« Impact », dit-elle.')).toEqual(['Impact (impact)']);
    expect(marks('Le groupe Impact et un obnl.')).toEqual([]);
  });

  it.each([
    'Le Réseau québécois en économie sociale.',
    'La Maison de l’économie sociale.',
    'L’Association internationale pour l’impact collectif.',
    'Le réseau Territoires innovants en économie sociale et solidaire.',
    'Le Réseau québécois des OSBL d’habitation.',
    'Le Réseau québécois des organismes à but non lucratif (OSBL) d’habitation.',
  ])('leaves names alone: %s', (name) => {
    expect(marks(name)).toEqual([]);
  });

  it.each(['Notre budget pour l’impact.', 'À Sherbrooke, l’impact compte.', 'Il dit : Parlez de l’impact.'])(
    'takes no common word for a name: %s',
    (words) => {
      expect(marks(words)).toEqual(['impact (impact)']);
    },
  );

  it('leaves headings, links, notes, bold words and lists to tick alone', () => {
    expect(
      marks(
        '## Impact\n\n[impact](https://a.example) **Impact.** `impact`\n\n' +
          '## C’est fait quand…\n\n- [ ] L’impact est écrit. {#impact}\n',
      ),
    ).toEqual([]);
    expect(marks('## Comment faire\n\n1. **Mesurez l’impact.** Parlez de l’impact.')).toEqual([
      'impact (impact)',
    ]);
  });

  it('leaves ambiguous words alone', () => {
    expect(marks('Vous avez besoin de temps.')).toEqual([]);
  });

  it('changes no word', () => {
    const words = fc.constantFrom(
      'impact',
      'L’',
      'Hypothèse',
      ' ',
      ', ',
      'OBNL',
      'Maison de ',
      'é',
      '- ',
      '. ',
    );
    fc.assert(
      fc.property(fc.array(words, {maxLength: 20}), (pieces) => {
        const paragraph = `Mot${pieces.join('')}.`;
        const plain = render(paragraph, []).replace(/<[^>]*>/g, '');
        expect(render(paragraph, [() => terms(GLOSSARY)]).replace(/<[^>]*>/g, '')).toBe(plain);
      }),
    );
  });
});

it('finds nothing with an empty glossary', () => {
  expect(glossaryPattern([])('impact', '')).toEqual([]);
});
