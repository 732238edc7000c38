import {addresses} from '../model/addresses';
import type {Content} from '../model/content';
import {weekdayName} from '../model/date';
import {formatHour} from '../model/hour';
import {isOpen} from '../model/lookups';
import {openTo} from '../model/territory';

/** The day when a call for projects opens or closes, among the events. */
export interface DeadlineRow {
  id: string;
  url: string;
  title: string;
  summary: string;
  what: 'Date limite' | 'Ouverture';
  /** AAAA-MM-JJ */
  date: string;
  weekday: string;
  /** « avant 16 h » */
  hours?: string;
  territories: readonly string[];
  publics: readonly string[];
}

/** Those that are known, in order of days; one that is over says nothing more. `today` is AAAA-MM-JJ. */
export function deadlineRows({resources, vocabularies}: Content, today: string): DeadlineRow[] {
  const rows = resources
    .filter(({statut}) => isOpen(statut, vocabularies))
    .flatMap((resource): DeadlineRow[] => {
      const {ouvre, ferme, heure} = resource.aide?.echeance ?? {};
      const row = (what: DeadlineRow['what'], date: string): DeadlineRow => ({
        id: resource.id,
        url: addresses.resource(resource.id),
        title: resource.nom,
        summary: resource.resume,
        what,
        date,
        weekday: weekdayName(date),
        ...(what === 'Date limite' && heure !== undefined && {hours: `avant ${formatHour(heure)}`}),
        territories: openTo(resource.territoires, vocabularies.territoires),
        publics: resource.publics,
      });
      return [
        ...(ouvre === undefined ? [] : [row('Ouverture', ouvre)]),
        ...(ferme === undefined ? [] : [row('Date limite', ferme)]),
      ];
    });
  return rows.filter(({date}) => date >= today).sort((a, b) => (a.date < b.date ? -1 : 1));
}
