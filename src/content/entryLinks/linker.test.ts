import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {NamedEntry} from './entryNames';
import {makeLinker} from './linker';

const entry = (id: string, nom: string, more: Partial<NamedEntry> = {}): NamedEntry => ({
  id,
  nom,
  type: 'organisme',
  ...more,
});

const ENTRIES: NamedEntry[] = [
  entry('cab', 'Centre d’action bénévole de Granby', {alias: ['CAB Granby', 'trouver des bénévoles']}),
  entry('table', 'Table de développement social du Memphrémagog'),
  entry('risq', 'Réseau d’investissement social du Québec', {sigle: 'RISQ', url: 'https://www.risq.example'}),
  entry('emergence', 'RISQ – Fonds Émergence (prédémarrage)', {organisme: 'risq', type: 'programme'}),
  entry('chantier', 'Chantier de l’économie sociale', {alias: ['Chantier']}),
  entry('fiducie', 'Fiducie du Chantier de l’économie sociale'),
  entry('sadc', 'Réseau des SADC', {alias: ['SADC']}),
  entry('sadc-sources', 'Société d’aide des Sources', {sigle: 'SADC des Sources'}),
  entry('211', '211 – répertoire des ressources', {alias: ['211'], url: 'https://www.211.example/fr/'}),
  entry('ruche', 'La Ruche'),
  entry('aide', 'Actions interculturelles', {sigle: 'AIDE'}),
  entry('guide', 'Guide de la loi (Éditeur)', {type: 'guide', alias: ['Éditeur', 'Office public']}),
  entry('lac', 'Parc du Lac', {alias: ['Le Granit'], url: 'https://parc.example/lac'}),
  entry('umap', 'uMap'),
  entry('un', 'Carrefour du Lac', {alias: ['Passerelle']}),
  entry('deux', 'Carrefour du Mont', {alias: ['Passerelle']}),
];

const linker = makeLinker(ENTRIES, {
  texts: ['Un chantier et un réseau de bénévoles.', 'Voir zeffy.com ou ruche@exemple.org.'],
  places: ['Le Granit'],
  organisations: new Set(['organisme']),
});

const named = (text: string, self?: string) =>
  linker.find(text, self).map(({id, start, end}) => [id, text.slice(start, end)]);

describe('the linker', () => {
  it.each([
    ['Appelez le Centre d’action bénévole de Granby.', 'cab', 'Centre d’action bénévole de Granby'],
    ["Appelez le centre d'action benevole de Granby.", 'cab', "centre d'action benevole de Granby"],
    ['Au CAB de Granby, ou ailleurs', 'cab', 'CAB de Granby'],
    [
      'le Centre\u00a0d’action\nbénévole\u202fde Granby',
      'cab',
      'Centre\u00a0d’action\nbénévole\u202fde Granby',
    ],
    [
      'La Table de développement social de Memphrémagog',
      'table',
      'Table de développement social de Memphrémagog',
    ],
    [
      'de la Table de développement social de Memphre\u0301magog',
      'table',
      'Table de développement social de Memphre\u0301magog',
    ],
    ['un prêt du RISQ, oui', 'risq', 'RISQ'],
    ['l’équipe d’AIDE', 'aide', 'AIDE'],
    ['voyez RISQ – Fonds Émergence (prédémarrage)', 'emergence', 'RISQ – Fonds Émergence (prédémarrage)'],
    ['voyez RISQ - Fonds Émergence.', 'emergence', 'RISQ - Fonds Émergence'],
    ['la Fiducie du Chantier de l’économie sociale', 'fiducie', 'Fiducie du Chantier de l’économie sociale'],
    ['la SADC des Sources', 'sadc-sources', 'SADC des Sources'],
    ['passez par le 211, gratuit', '211', '211'],
    ['une campagne sur la Ruche', 'ruche', 'la Ruche'],
    ['cherchez sur risq.example.', 'risq', 'risq.example'],
    ['cherchez sur www.211.example)', '211', 'www.211.example'],
    ['le logiciel uMap', 'umap', 'uMap'],
    ['le Guide de la loi, en ligne', 'guide', 'Guide de la loi'],
  ])('finds in « %s »', (text, id, words) => {
    expect(named(text)).toEqual([[id, words]]);
  });

  it.each([
    'un chantier, le Chantier',
    'la SADC du coin',
    'trouver des bénévoles',
    'le centre d’action bénévole',
    'le Centre, d’action bénévole de Granby',
    'un groupe de partage (RISQ)',
    'une aide, un risq',
    'au 211, rue King',
    'le 211 $, le 211 000, la page 211',
    'l’Office public et l’Éditeur',
    'dans Le Granit',
    'la Passerelle',
    'une ruche',
    'sur risq.example/aide, info@risq.example, https://risq.example/x',
    'sur parc.example',
    'RISQ-Capital et x/RISQ',
  ])('leaves alone « %s »', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('never links an entry to itself, nor a piece of its own name to another', () => {
    expect(named('Le RISQ, et le Chantier de l’économie sociale', 'risq')).toEqual([
      ['chantier', 'Chantier de l’économie sociale'],
    ]);
    expect(named('le Chantier de l’économie sociale', 'fiducie')).toEqual([]);
    expect(named('un fonds du RISQ', 'emergence')).toEqual([['risq', 'RISQ']]);
  });

  it('names once each entry that a name could mean', () => {
    const crsh = ['a', 'b'].map((id) => entry(id, `Subvention ${id} du CRSH (CRSH)`, {alias: ['CRSH']}));
    const {unclear} = makeLinker(crsh, {texts: [], places: [], organisations: new Set(['organisme'])});
    expect(unclear).toEqual([{name: 'CRSH', doubt: 'plusieurs-fiches', entries: ['a', 'b']}]);
  });

  it('tells the names that it leaves alone, and why', () => {
    expect(Object.fromEntries(linker.unclear.map(({name, doubt}) => [name, doubt]))).toEqual({
      Chantier: 'mot-courant',
      SADC: 'dans-un-autre-nom',
      'Le Granit': 'lieu',
      Passerelle: 'plusieurs-fiches',
    });
  });

  it('names each entry once, though its own name holds the one that it shares', () => {
    const programmes = [
      entry('un', 'Subvention d’engagement (CRSH)', {sigle: 'CRSH', type: 'programme'}),
      entry('deux', 'Subvention de partenariat', {sigle: 'CRSH', type: 'programme'}),
    ];
    const {unclear} = makeLinker(programmes, {texts: [], places: [], organisations: new Set()});
    expect(unclear.map(({entries}) => [...entries].sort())).toEqual([['deux', 'un']]);
  });

  it('finds mentions in order, apart from one another, whatever the text', () => {
    const pieces = fc.constantFrom(
      ...ENTRIES.flatMap(({nom, sigle, alias = []}) => [nom, sigle ?? nom, ...alias]),
      ...[
        'le',
        'de la',
        '’',
        '-',
        '(',
        ')',
        '.',
        ' ',
        '\u00a0',
        '\n',
        '211',
        'risq.example',
        'é',
        '\u0301',
        '🙂',
      ],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({unit: 'grapheme'})), {maxLength: 30}), (parts) => {
        for (const text of [parts.join(''), parts.join(' ')]) {
          let at = 0;
          for (const {start, end} of linker.find(text)) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(at).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
