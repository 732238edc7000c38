import {addresses} from '../../model/addresses';
import type {Content} from '../../model/content';
import {addDays} from '../../model/date';
import {callState, deadlineText} from '../../model/deadline';
import {isOpen} from '../../model/lookups';
import type {FeedPlan, FeedSite} from './feed';
import {at} from './feed';

const NBSP = '\u00a0';

/** Days before the last one, from which a call is announced: the time that a demand takes. */
export const DAYS_BEFORE = 45;

/**
 * The calls that close soon, the latest announced first. Each is announced once, on a day that its last day decides: the
 * same content gives the same entries all that time. @param today AAAA-MM-JJ
 */
export function deadlinesFeed({resources, vocabularies}: Content, site: FeedSite, today: string): FeedPlan {
  const entries = resources
    .flatMap(({id, nom, statut, aide}) => {
      const {echeance} = aide ?? {};
      const {ferme} = echeance ?? {};
      if (!echeance || ferme === undefined || !isOpen(statut, vocabularies)) return [];
      const announced = addDays(ferme, -DAYS_BEFORE);
      if (callState(echeance, today) !== 'open' || announced > today) return [];
      const link = at(addresses.resource(id), site);
      const amount = aide?.montant === undefined ? [] : [`Montant${NBSP}: ${aide.montant}`];
      return [
        {
          id: `${link}#ferme-${ferme}`,
          link,
          title: nom,
          summary: `${deadlineText(echeance, 'open') ?? ''}.`,
          lines: amount,
          updated: new Date(`${announced}T12:00:00Z`),
        },
      ];
    })
    .sort((a, b) => b.updated.getTime() - a.updated.getTime() || (a.id < b.id ? -1 : 1));
  return {
    title: `${site.name}${NBSP}: dates limites`,
    description: `Les appels du répertoire qui ferment d’ici ${DAYS_BEFORE}${NBSP}jours.`,
    page: addresses.directory(),
    entries,
    updated: entries[0]?.updated ?? new Date(`${today}T00:00:00Z`),
  };
}
