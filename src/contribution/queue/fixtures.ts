import {PLAIN_LISTS} from '../../model/fixtures';
import type {Resource} from '../../model/resource';
import type {Vocabularies} from '../../model/vocabularies';

export {TODAY, resource} from '../../model/fixtures';

/* A small directory for the tests of what waits for a check. */

const need = (id: string, phrase: string) => ({
  id,
  libelle: id,
  phrase,
  etapes: ['essai'],
  synonymes: [],
});

const type = (id: string, role: 's-adresser' | 'lire', months: number) => ({
  id,
  nom: id,
  pluriel: id,
  role,
  fraicheur_mois: months,
  icone: 'coins',
  resume: id,
});

export const vocabularies: Vocabularies = {
  etapes: [{id: 'essai', numero: 1, nom: 'Essai', voix: 'On essaie.', resume: 'Essayer.'}],
  groupes: [
    {
      id: 'je-cherche',
      libelle: 'Je cherche…',
      familles: [
        {
          id: 'aide',
          libelle: 'de l’aide',
          icone: 'coins',
          besoins: [need('don', 'Je cherche un don'), need('local', 'Je cherche un local')],
        },
      ],
    },
  ],
  types: [
    {...type('organisme', 's-adresser', 12), organisation: true},
    {...type('programme-financement', 's-adresser', 6), argent: true},
    type('guide', 'lire', 24),
  ],
  ...PLAIN_LISTS,
  publics: [{id: 'obnl', nom: 'Organisme à but non lucratif', court: 'OBNL'}],
  statuts: [
    {id: 'actif', nom: 'En activité', ouvert: true, courant: true},
    {id: 'a-confirmer', nom: 'À confirmer', ouvert: true, a_confirmer: true},
    {id: 'suspendu', nom: 'En pause', ouvert: true},
    {id: 'ferme', nom: 'Terminé', ouvert: false},
  ],
  listes: {},
};

/** What an entry holds when a person has just checked it and nothing is missing. */
export const COMPLETE = {
  contact: {courriel: 'info@exemple.example'},
  cout: 'gratuit',
  verification: [{date: '2026-11-01', moyen: 'courriel'}],
} satisfies Partial<Resource>;
