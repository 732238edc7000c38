import type {CommunityEvent} from './event';
import type {Resource} from './resource';
import type {Vocabularies} from './vocabularies';

/* What the small directories of the tests have in common. */

/** The day they take place. */
export const TODAY = '2026-11-22';

type Lists = Pick<Vocabularies, 'territoires' | 'couts' | 'criteres' | 'genres' | 'recurrences'>;

/** Lists of which no test changes what they say. */
export const PLAIN_LISTS: Lists = {
  territoires: [
    {id: 'coaticook', nom: 'Coaticook', niveau: 'mrc', dans: 'estrie'},
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
  couts: [
    {id: 'gratuit', nom: 'Gratuit'},
    {id: 'inconnu', nom: 'Coût non précisé', inconnu: true},
  ],
  criteres: [],
  genres: [],
  recurrences: [],
};

/** An organisation of all Québec that answers the need `don` at the stage `essai`, with what a test changes. */
export function resource(changes: Partial<Resource> & {id: string}): Resource {
  return {
    nom: changes.id,
    type: 'organisme',
    resume: 'Une ressource comme les autres.',
    // Each on a site of its own.
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
    leads: [],
    linkedTexts: {},
    ...changes,
  };
}

/** A meeting that is announced, with what a test changes. */
export function event(changes: Partial<CommunityEvent> & {id: string; date: string}): CommunityEvent {
  return {
    titre: changes.id,
    genre: 'cercle',
    resume: 'Une rencontre comme les autres.',
    etat: 'prevu',
    sources: [{titre: 'Programme'}],
    html: '',
    markdown: '',
    ...changes,
  };
}
