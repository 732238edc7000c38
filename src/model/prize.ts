import {lastDay} from './date';
import type {ValuesOf} from './field';
import {PRIZE_FIELDS} from './prizeFields';
import {schemaOf} from './schemaOf';

/** Schema of the front matter of `data/prix/<id>.md`. */
export const prizeSchema = schemaOf(PRIZE_FIELDS);

export type PrizeFrontMatter = ValuesOf<typeof PRIZE_FIELDS>;

/** One edition of the prize. */
export interface Prize extends PrizeFrontMatter {
  id: string;
  /** The body as sanitised HTML; empty when there is none. */
  html: string;
}

/**
 * Where an edition stands: `planned` while it is not open or its dates are not known, `open` while files are taken,
 * `closed` after that, `awarded` once it has winners; `postponed` and `cancelled` are said by its file.
 */
export type PrizePhase = 'planned' | 'open' | 'closed' | 'awarded' | 'postponed' | 'cancelled';

/** The phase of an edition on a day (AAAA-MM-JJ). A month alone is sure only from its last day, and until it. */
export function prizePhase({etat, calendrier, laureats}: PrizeFrontMatter, today: string): PrizePhase {
  if (etat === 'annule') return 'cancelled';
  if (laureats) return 'awarded';
  if (etat === 'reporte') return 'postponed';
  if (!calendrier || today < lastDay(calendrier.ouverture)) return 'planned';
  return today <= lastDay(calendrier.cloture) ? 'open' : 'closed';
}
