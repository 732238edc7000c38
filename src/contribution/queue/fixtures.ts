import type {Resource} from '../../model/resource';
import type {Vocabularies} from '../../model/vocabularies';

/* A small directory for the tests of what waits for a check. */

/** The day they take place. */
export const TODAY = '2026-11-22';

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
  territoires: [
    {id: 'magog', nom: 'Magog', niveau: 'mrc', dans: 'estrie'},
    {id: 'granit', nom: 'MRC du Granit', avec_article: 'la MRC du Granit', niveau: 'mrc', dans: 'estrie'},
    {
      id: 'estrie',
      nom: 'Toute l’Estrie',
      avec_article: 'l’Estrie',
      niveau: 'region',
      dans: 'quebec',
      ici: true,
    },
    {id: 'quebec', nom: 'Tout le Québec', avec_article: 'le Québec', niveau: 'province', dans: 'canada'},
    {id: 'canada', nom: 'Canada', avec_article: 'le Canada', niveau: 'pays'},
  ],
  publics: [{id: 'obnl', nom: 'Organisme à but non lucratif', court: 'OBNL'}],
  couts: [
    {id: 'gratuit', nom: 'Gratuit'},
    {id: 'inconnu', nom: 'Coût non précisé', inconnu: true},
  ],
  criteres: [],
  genres: [],
  recurrences: [],
  statuts: [
    {id: 'actif', nom: 'En activité', ouvert: true, courant: true},
    {id: 'a-confirmer', nom: 'À confirmer', ouvert: true, a_confirmer: true},
    {id: 'suspendu', nom: 'En pause', ouvert: true},
    {id: 'ferme', nom: 'Terminé', ouvert: false},
  ],
  listes: {},
};

/** An organisation of all Québec, never checked, with what a test changes. */
export function resource(changes: Partial<Resource> & {id: string}): Resource {
  return {
    nom: changes.id,
    type: 'organisme',
    resume: 'Une ressource comme les autres.',
    url: `https://www.${changes.id}.example`,
    etapes: ['essai'],
    besoins: ['don'],
    publics: ['obnl'],
    territoires: ['quebec'],
    langues: ['fr'],
    statut: 'actif',
    confiance: 'haute',
    sources: [{url: 'https://source.example/page', appuie: 'Mission'}],
    ajoute_le: '2026-11-01',
    markdown: '',
    sections: [],
    linkedTexts: {},
    ...changes,
  };
}

/** What an entry holds when a person has just checked it and nothing is missing. */
export const COMPLETE = {
  contact: {courriel: 'info@exemple.example'},
  cout: 'gratuit',
  verification: [{date: '2026-11-01', moyen: 'courriel'}],
} satisfies Partial<Resource>;
