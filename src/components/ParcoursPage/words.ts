import type {Parcours} from '@site/src/model/parcours';

/** What a parcours starts from, over its title. */
export const GENRE_WORDS: Readonly<Record<Parcours['genre'], string>> = {
  situation: 'Ce qui vous arrive',
  projet: 'Projet type',
};

/** Over who receives anyone where the project is. */
export const NEARBY = 'Dans votre MRC';

/** Ids of the parts of the page. */
export const PLACES = {
  gestures: 'premiers-gestes',
  nearby: 'dans-votre-mrc',
  stages: 'etape-par-etape',
  questions: 'questions',
} as const;
