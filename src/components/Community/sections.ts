/** The parts of the page, in its order: what its plan leads to. */
export const SECTIONS = [
  {id: 'mission', title: 'Mission, vision et valeurs'},
  {id: 'rejoindre', title: 'La rejoindre'},
  {id: 'objectifs', title: 'Ce qu’elle prévoit faire'},
  {id: 'pilotage', title: 'Qui la pilote, à qui demander'},
  {id: 'ecrire', title: 'Nous écrire'},
  {id: 'histoire', title: 'D’où elle vient'},
  {id: 'pourquoi', title: 'Pourquoi une communauté de pratique'},
  {id: 'decisions', title: 'Qui décide de ce site'},
] as const;

export type SectionId = (typeof SECTIONS)[number]['id'];
