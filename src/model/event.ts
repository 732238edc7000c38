import * as z from 'zod';
import {lastDay} from './date';
import {hour, partialDate, webAddress} from './fields';

/** Schema of the front matter of `data/evenements/<id>.md`. */
export const eventSchema = z.strictObject({
  titre: z.string().min(3).max(140),
  genre: z.enum(['5-a-7', 'webinaire', 'rassemblement', 'forum', 'atelier', 'sondage', 'autre']),
  resume: z.string().min(10).max(240),
  /** A day when it is known, else a month. */
  date: partialDate,
  fin: partialDate.optional(),
  heure_debut: hour.optional(),
  heure_fin: hour.optional(),
  /** The programme gave no year: it was deduced. */
  annee_deduite: z.literal(true).optional(),
  modalite: z.enum(['en-ligne', 'en-personne', 'hybride', 'inconnue']),
  lieu: z.string().min(2).max(120).optional(),
  /** Address where one registers. */
  inscription: webAddress.optional(),
  etat: z.enum(['prevu', 'reporte', 'annule']),
  sources: z.array(z.strictObject({titre: z.string().min(3), url: webAddress.optional()})).min(1),
});

export type EventFrontMatter = z.infer<typeof eventSchema>;

export interface CommunityEvent extends EventFrontMatter {
  id: string;
  /** The body as sanitised HTML; empty when there is none. */
  html: string;
}

/** Last day of an event, AAAA-MM-JJ: a month is over after its last day. */
export function eventEnd(event: Pick<EventFrontMatter, 'date' | 'fin'>): string {
  return lastDay(event.fin ?? event.date);
}

export interface Calendar {
  /** Soonest first. */
  upcoming: CommunityEvent[];
  /** Latest first. */
  past: CommunityEvent[];
}

/** Splits events around `today` (AAAA-MM-JJ). */
export function calendar(events: CommunityEvent[], today: string): Calendar {
  const byDate = [...events].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return {
    upcoming: byDate.filter((event) => eventEnd(event) >= today),
    past: byDate.filter((event) => eventEnd(event) < today).reverse(),
  };
}
