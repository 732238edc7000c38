import {describe, expect, it} from 'vitest';
import {readFiche} from './fiche';
import {countWords, pieces} from './pieces';

const element = (name: string, ...children: object[]) => ({name, children});
const text = (content: string) => ({text: content});
const paragraph = (content: string) => element('Paragraphe', text(content));

describe('readFiche', () => {
  it('keeps the title, the summary and the text under its headings, and leaves out what leads elsewhere', () => {
    const publication = element(
      'Publication',
      element('dc:title', text('Créer une association ')),
      element('dc:description', text('Ce qu’il faut faire.')),
      element(
        'Texte',
        paragraph('Avant tout.'),
        element(
          'Chapitre',
          element('Titre', paragraph('La déclaration')),
          element('Liste', element('Item', paragraph('un titre')), element('Item', paragraph('un objet'))),
          element('OuSAdresser', element('Titre', text('Préfecture'))),
        ),
      ),
      element('Reference', element('Titre', text('Loi de 1901'))),
    );
    expect(readFiche({children: [publication]})).toEqual({
      title: 'Créer une association',
      summary: 'Ce qu’il faut faire.',
      sections: [
        {heading: '', text: 'Avant tout.'},
        {heading: 'La déclaration', text: 'un titre\nun objet'},
      ],
    });
  });
});

describe('pieces', () => {
  const line = (word: string, count: number) => Array.from({length: count}, () => word).join(' ');

  it('loses no line, cuts when full, and names each piece after its heading', () => {
    const sections = [
      {heading: 'Un', text: [line('a', 200), line('b', 200)].join('\n')},
      {heading: 'Deux', text: [line('c', 200), line('d', 100)].join('\n')},
    ];
    const cut = pieces('f1', {title: 'Titre', summary: 'Bref.', sections});
    expect(cut.map(({id, title}) => [id, title])).toEqual([
      ['f1', 'Titre'],
      ['f1-1', 'Titre - Deux'],
    ]);
    const kept = cut.flatMap((document) => document.sections.map((section) => section.text)).join('\n');
    expect(kept).toBe(sections.map((section) => section.text).join('\n'));
  });

  it('leaves no piece of a few words', () => {
    const sections = [{heading: '', text: [line('a', 340), line('b', 10)].join('\n')}];
    const cut = pieces('f1', {title: 'Titre', summary: '', sections});
    expect(cut).toHaveLength(1);
    expect(countWords(cut[0]?.sections[0]?.text ?? '')).toBe(350);
    expect(
      pieces('f2', {title: 'Titre', summary: '', sections: [{heading: '', text: 'Trop court.'}]}),
    ).toEqual([]);
  });
});
