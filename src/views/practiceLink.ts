import type {Practice} from '../model/content';
import type {Vocabularies} from '../model/vocabularies';

/** A practice in a list. */
export interface PracticeLink {
  id: string;
  /** `<etape>/<pratique>`: under it the ticks are kept. */
  page: string;
  /** « 2.4 » */
  numero: string;
  titre: string;
  resume: string;
  url: string;
  /** What is to be ticked in it: only the ids, for the progress. */
  items: string[];
}

export function toPracticeLink(practice: Practice, vocabularies: Pick<Vocabularies, 'etapes'>): PracticeLink {
  const {id, etape, titre, resume, url, checklist} = practice;
  return {
    id,
    page: practicePage(etape, id),
    numero: practiceNumber(practice, vocabularies),
    titre,
    resume,
    url,
    items: checklist.map((item) => item.id),
  };
}

/** Under which the ticks of a practice are kept; those of the overview of a stage, under its id. */
export function practicePage(stage: string, id: string): string {
  return `${stage}/${id}`;
}

/** « 2.4 »: the number of its stage, then its rank in it. */
export function practiceNumber(
  {etape, ordre}: Pick<Practice, 'etape' | 'ordre'>,
  {etapes}: Pick<Vocabularies, 'etapes'>,
): string {
  // Every practice has a known stage: the schema of its front matter accepts no other.
  return `${etapes.find(({id}) => id === etape)?.numero ?? 0}.${ordre}`;
}
