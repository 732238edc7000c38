import type {BookletView} from '@site/src/views/bookletView';
import {addresses} from '@site/src/model/addresses';

/** What the first page of a booklet says. */
interface CoverWords {
  /** Of the page of the site, and of the PDF. */
  title: string;
  heading: string;
  lead: string;
  address: string;
}

export function coverOf({kind, stages}: BookletView): CoverWords {
  const [stage] = stages;
  if (kind === 'guide' || !stage) {
    return {
      title: 'Le guide en un cahier',
      heading: 'Guide des bonnes pratiques',
      lead: 'Tout le guide sur une seule page, à imprimer ou à lire d’un trait\u00a0: les étapes, leurs pratiques, les règles et les mots.',
      address: addresses.booklet(),
    };
  }
  return {
    title: `Cahier de l’étape ${stage.numero}\u00a0: ${stage.nom}`,
    heading: `Étape ${stage.numero}\u00a0: ${stage.nom}`,
    lead: `${stage.overview.resume} Toute l’étape sur une seule page, à imprimer.`,
    address: addresses.stageBooklet(stage.id),
  };
}
