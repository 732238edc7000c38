import type {DossierSheet, SheetRow} from './sheet';

/** A dossier for tests: a line that has all there can be, one that has next to nothing. */

export const fullRow: SheetRow = {
  kind: 'ressource',
  id: 'fonds-essai',
  name: 'Fonds d’essai',
  kicker: 'Programme de financement · Prêt',
  summary: 'Avance l’argent des études.',
  url: 'https://guide.example/repertoire/fonds-essai',
  state: 'Contacté',
  warnings: ['Son appel ferme dans 12\u00a0jours.'],
  comeBack: '2026-12-01',
  facts: [
    {label: 'Montant', value: '1\u00a0000\u00a0$ à 10\u00a0000\u00a0$'},
    {label: 'Échéance', value: 'Jusqu’au 12\u00a0décembre 2026, 16\u00a0h'},
  ],
  advice: 'Appelez avant d’écrire.',
  note: 'Demander si la mise de fonds\npeut être en nature.',
  ways: [{text: '819\u00a0555-0142'}, {text: 'fonds.example', link: 'https://fonds.example/aide'}],
  call: {closes: '2026-12-12', hour: '16:00', revised: '2026-11-18'},
};

export const bareRow: SheetRow = {
  kind: 'pratique',
  id: 'ideation/ecouter',
  name: 'Écouter avant de bâtir',
  kicker: 'Pratique du guide',
  url: 'https://guide.example/guide/ideation/ecouter',
  warnings: [],
  facts: [],
  ways: [],
};

export const sheet: DossierSheet = {
  title: 'Mon dossier',
  site: 'Guide et répertoire d’essai',
  day: '2026-11-30',
  word: 'Commencez par le premier.',
  link: 'https://guide.example/dossier#l=abc',
  page: 'https://guide.example/dossier',
  stages: [
    {title: 'Étape 1\u00a0: Idée', rows: [bareRow]},
    {title: 'Étape 2\u00a0: Financement', rows: [fullRow]},
  ],
};

/** The same sheet with another text in each place where a person, or a site, can have written anything. */
export function sheetWith(text: string): DossierSheet {
  return {
    ...sheet,
    word: text,
    stages: [
      {title: 'Étape 1\u00a0: Idée', rows: [{...fullRow, name: text, advice: text, note: text}, bareRow]},
    ],
  };
}
