import type {Template} from '../model/template';
import type {Publication} from './publication';

/** Templates for the tests of the files: one of each form, with every kind of field. */

export const publication: Publication = {site: 'Guide d’essai', licence: 'CC BY 4.0'};

const common = {
  etape: 'ideation',
  ordre: 1,
  resume: 'Tenez votre besoin sur une page.',
  quand: 'Quand un problème vous tracasse & que rien n’est < décidé.',
  comment: 'Remplissez-la à deux. Faites-la lire.',
  besoins: ['comprendre-besoin'],
  revise_le: '2026-11-22',
};

export const form: Template = {
  ...common,
  id: 'fiche-besoin',
  url: '/boite-a-outils/fiche-besoin',
  titre: 'Fiche besoin',
  forme: 'fiche',
  d_apres: {titre: 'Un canevas', url: 'https://exemple.org/canevas', licence: 'CC BY-SA 3.0'},
  champs: [
    {id: 'ecart', nom: 'L’écart', aide: 'Ce qui est et ce qui devrait être.', saisie: 'texte'},
    {id: 'role', nom: 'Rôle', aide: 'Un seul.', saisie: 'choix', choix: ['Agit', 'Paie, en partie']},
    {id: 'montant', nom: 'Montant', aide: 'En dollars.', saisie: 'montant'},
    {id: 'jour', nom: 'Jour', aide: 'Le jour limite.', saisie: 'date'},
  ],
  exemple: [
    {ecart: 'Un <écart> & deux lignes.\nLa seconde.', role: 'Agit', montant: 1234.5, jour: '2026-12-01'},
  ],
};

export const table: Template = {
  ...common,
  id: 'budget',
  url: '/boite-a-outils/budget',
  titre: 'Budget',
  forme: 'tableau',
  champs: [
    {id: 'poste', nom: 'Poste', aide: 'Ce que l’on paie.', saisie: 'ligne'},
    {id: 'role', nom: 'Rôle', aide: 'Un seul.', saisie: 'choix', choix: ['Agit', 'Paie, en partie']},
    {id: 'nombre', nom: 'Nombre', aide: 'Combien il y en a.', saisie: 'nombre'},
    {id: 'montant', nom: 'Montant', aide: 'En dollars.', saisie: 'montant'},
    {id: 'jour', nom: 'Jour', aide: 'Le jour limite.', saisie: 'date'},
  ],
  exemple: [
    {poste: 'Local & <clé>', role: 'Paie, en partie', nombre: 2, montant: 1200, jour: '2026-12-01'},
    {poste: '=1+1', role: 'Agit', nombre: 1.5, montant: 0, jour: '2027-01-15'},
  ],
};
