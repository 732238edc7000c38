import type {Content, Practice, StageGuide} from '../model/content';
import {PLAIN_LISTS} from '../model/fixtures';
import type {Parcours} from '../model/parcours';
import type {Prize} from '../model/prize';
import type {Resource} from '../model/resource';
import type {Template} from '../model/template';
import type {Vocabularies} from '../model/vocabularies';

export {TODAY, event, resource} from '../model/fixtures';

/** A small directory for the tests of the views. */

export const vocabularies: Vocabularies = {
  etapes: [
    {id: 'idee', numero: 1, nom: 'Idée', voix: 'J’ai une idée.', resume: 'Trouver.'},
    {id: 'essai', numero: 2, nom: 'Essai', voix: 'On essaie.', resume: 'Essayer.'},
  ],
  groupes: [
    {
      id: 'je-cherche',
      libelle: 'Je cherche…',
      familles: [
        {
          id: 'argent',
          libelle: 'du financement',
          icone: 'coins',
          besoins: [
            {
              id: 'don',
              libelle: 'un don',
              phrase: 'Je cherche un don',
              etapes: ['essai'],
              synonymes: [],
            },
            {
              id: 'pret',
              libelle: 'un prêt',
              phrase: 'Je cherche un prêt',
              etapes: ['idee'],
              synonymes: [],
            },
          ],
        },
        {
          id: 'cours',
          libelle: 'une formation',
          icone: 'book-open',
          besoins: [
            {
              id: 'former',
              libelle: 'une formation',
              phrase: 'Je cherche une formation',
              etapes: ['essai'],
              synonymes: [],
            },
          ],
        },
      ],
    },
  ],
  types: [
    {
      id: 'organisme',
      nom: 'Organisme',
      pluriel: 'Organismes',
      role: 's-adresser',
      fraicheur_mois: 12,
      icone: 'building-2',
      resume: 'Des gens.',
    },
    {
      id: 'programme-financement',
      nom: 'Programme de financement',
      pluriel: 'Programmes de financement',
      role: 's-adresser',
      fraicheur_mois: 6,
      icone: 'coins',
      resume: 'De l’argent.',
      argent: true,
    },
  ],
  ...PLAIN_LISTS,
  publics: [
    {id: 'citoyens', nom: 'Citoyennes et citoyens', court: 'groupes citoyens'},
    {id: 'obnl', nom: 'Organisme à but non lucratif', court: 'OBNL'},
  ],
  genres: [
    {id: 'cercle', nom: 'Cercle', pluriel: 'Cercles', icone: 'users-round'},
    {id: 'causerie', nom: 'Causerie', pluriel: 'Causeries', icone: 'video', en_ligne: true},
    {id: 'enquete', nom: 'Enquête', pluriel: 'Enquêtes', icone: 'clipboard-check', sans_lieu: true},
  ],
  recurrences: [
    {id: 'hebdo', nom: 'Chaque semaine', tous_les: 1, unite: 'semaine'},
    {
      id: 'mensuel',
      nom: 'Chaque mois, le même jour de la semaine',
      tous_les: 1,
      unite: 'mois',
      meme_rang: true,
    },
  ],
  statuts: [
    {id: 'actif', nom: 'En activité', ouvert: true, courant: true},
    {id: 'a-confirmer', nom: 'À confirmer', ouvert: true, a_confirmer: true, phrase: 'Demandez.'},
    {id: 'suspendu', nom: 'En pause', ouvert: true},
    {id: 'ferme', nom: 'Terminé, gardé pour mémoire', ouvert: false, phrase: 'Fini.'},
  ],
  listes: {
    'formes-aide': [
      {id: 'subvention', nom: 'Subvention ou don'},
      {id: 'pret', nom: 'Prêt'},
    ],
    langues: [
      {id: 'fr', nom: 'Français'},
      {id: 'en', nom: 'Anglais'},
    ],
    'moyens-verification': [{id: 'courriel', nom: 'par courriel'}],
  },
};

/** A content that holds these resources and nothing else of its own. */
export function contentOf(resources: Resource[]): Content {
  return {
    site: {
      titre: 'Guide',
      marque: 'G',
      sous_titre: 'Guide et répertoire',
      description: 'Un guide et un répertoire.',
      communaute: 'https://exemple.org',
      licence: 'CC BY 4.0',
    },
    vocabularies,
    resources,
    events: [],
    prizes: [],
    glossary: [],
    contestedWords: [],
    redirections: [],
    synonyms: {equivalents: [], proches: []},
    sayings: [],
    community: {
      nom: 'Communauté',
      presentation: 'Des gens.',
      definition: {texte: 'Un mot.', source: 'Une source.'},
      mission: 'Aider.',
      vision: 'Mieux vivre.',
      valeurs: ['Le partage'],
      historique: [
        {date: '2025-02-01', titre: 'Lancement', constats: [{titre: 'Constat', points: ['Un point']}]},
      ],
      pourquoi_une_communaute: ['Se parler'],
      activites: [{id: 'rencontre', nom: 'Rencontre'}],
      objectifs: [{nom: 'Objectif', activites: ['rencontre']}],
      pilotage: {organisations: [{nom: 'Organisation'}], remerciements: []},
      plateformes: [],
      rejoindre: [{titre: 'Nous joindre', texte: 'Écrivez-nous.'}],
      source: 'Documents de la communauté',
    },
    stageGuides: [],
    practices: [],
    templates: [],
    facts: [],
    parcours: [],
    partners: [],
  };
}

/** An edition that is open in February and March 2027, with what a test changes; a key that it sets to nothing is left out. */
export function prize(changes: {[K in keyof Prize]?: Prize[K] | undefined} = {}): Prize {
  const whole = {
    id: '2027',
    titre: 'Prix de l’essai',
    edition: 'Première édition',
    resume: 'Un prix pour les projets qui osent essayer.',
    etat: 'prevu',
    reglement: 'https://prix.example/reglement',
    calendrier: {ouverture: '2027-02-01', cloture: '2027-03-31', annonce: '2027-05'},
    comment_participer: ['Remplissez le dossier.'],
    depot: 'https://prix.example/depot',
    sources: [{titre: 'Annonce du prix', url: 'https://prix.example'}],
    html: '',
    ...changes,
  };
  return Object.fromEntries(
    Object.entries(whole).filter(([, value]) => value !== undefined),
  ) as unknown as Prize;
}

/** The overview of the stage `essai`, with what a test changes. */
export function stageGuide(changes: Partial<StageGuide> = {}): StageGuide {
  return {
    id: 'essai',
    url: '/guide/essai',
    titre: 'Essai',
    resume: 'Vous y êtes si vous essayez.',
    etape: 'essai',
    question: 'Avez-vous essayé avec de vraies personnes?',
    gestes: ['ecouter', 'essayer', 'noter'],
    besoins: ['don', 'former', 'pret'],
    sources: [{id: 'livre', titre: 'Un livre'}],
    revise_le: '2026-11-01',
    passages: [],
    checklist: [],
    ...changes,
  };
}

/** A practice of the stage `essai`, with what a test changes. */
export function practice(changes: Partial<Practice> & {id: string}): Practice {
  return {
    url: `/guide/${changes.etape ?? 'essai'}/${changes.id}`,
    titre: `Faites ${changes.id}`,
    resume: 'Une pratique comme les autres.',
    etape: 'essai',
    ordre: 1,
    preuve: 'guide',
    besoins: ['don'],
    gabarits: [],
    lie_a: [],
    sources: [{id: 'livre', titre: 'Un livre'}],
    revise_le: '2026-11-01',
    passages: [],
    checklist: [],
    ...changes,
  };
}

/** A template of the stage `essai`. */
export function template(id: string): Template {
  return {
    id,
    url: `/boite-a-outils/${id}`,
    titre: `Fiche ${id}`,
    resume: 'Une fiche comme les autres.',
    etape: 'essai',
    ordre: 1,
    quand: 'Quand vous en avez besoin.',
    comment: 'Remplissez-la à deux.',
    forme: 'fiche',
    besoins: ['don'],
    champs: [],
    exemple: [],
    revise_le: '2026-11-01',
  };
}

/** A parcours that leads nowhere yet, with what a test changes. */
export function parcours(changes: Partial<Parcours> & {id: string}): Parcours {
  return {
    genre: 'situation',
    nom: `Parcours ${changes.id}`,
    resume: 'Un parcours comme les autres.',
    pour_qui: 'Vous essayez. Vous ne savez pas par où commencer.',
    besoins: ['don'],
    gestes: [1, 2, 3].map((rank) => ({geste: `Faites le geste ${rank}`, detail: 'Puis notez-le.'})),
    etapes: [],
    questions: [{question: 'Faut-il essayer?', pourquoi: 'La réponse change le reste.'}],
    revise_le: '2026-11-01',
    ...changes,
  };
}
