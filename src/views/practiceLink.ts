import type {Practice} from '../model/content';
import {practiceNumber} from '../model/practiceNumber';
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
