import {pageAddress} from '../../content/webAddresses';
import {isOpen, isRead} from '../../model/lookups';
import type {Resource} from '../../model/resource';
import type {Vocabularies} from '../../model/vocabularies';
import {missingFields} from '../../model/completeness';
import {ageReasons} from './age';
import {callReason} from './calls';
import type {Reason} from './reason';
import {URGENCY} from './reason';

/** What reasons are told from. */
export interface Known {
  vocabularies: Vocabularies;
  /** AAAA-MM-JJ */
  today: string;
  /** Web addresses that no longer answer, as `webAddresses` gives them. */
  dead: ReadonlySet<string>;
}

/** Reasons that press as many times as they ask something; beyond this, one more changes nothing. */
const COUNTED: ReadonlySet<Reason['kind']> = new Set(['doubt', 'missing']);
const MOST = 3;

/** Why an entry is worth another look, the most pressing reason first; nothing for what is over. */
export function reasonsToCheck(resource: Resource, known: Known): Reason[] {
  const {vocabularies, today} = known;
  if (!isOpen(resource.statut, vocabularies)) return [];
  const call = callReason(resource.aide?.echeance, today);
  const type = vocabularies.types.find(({id}) => id === resource.type);
  const reasons = [
    ...deadAddresses(resource, known),
    ...(call ? [call] : []),
    ...statusReasons(resource, vocabularies),
    ...(type ? ageReasons(resource, type, today) : []),
    ...missing(resource, known, call !== undefined),
    ...doubts(resource),
  ];
  return reasons
    .map((reason, rank) => ({reason, rank}))
    .sort((a, b) => URGENCY[b.reason.kind] - URGENCY[a.reason.kind] || a.rank - b.rank)
    .map(({reason}) => reason);
}

/** How much all the reasons of an entry press together. */
export function urgencyOf(reasons: readonly Reason[]): number {
  return reasons.reduce(
    (sum, {kind, asks}) => sum + URGENCY[kind] * (COUNTED.has(kind) ? Math.min(asks.length, MOST) : 1),
    0,
  );
}

function deadAddresses({url, contact, sources}: Resource, {dead}: Known): Reason[] {
  const isDead = (address = '') => dead.has(pageAddress(address) ?? '');
  const where = 'Où est-elle maintenant?';
  // A copy is not where its publisher put it: it may go.
  const sourcesLost = sources.filter(({url: source, copie}) => !copie && isDead(source) && source !== url);
  return [
    ...(isDead(url)
      ? [reason('deadPage', 'sa page officielle ne répond plus', [`Page officielle\u00a0: ${where}`])]
      : []),
    ...(isDead(contact?.porte)
      ? [
          reason('deadContact', 'la page pour la joindre ne répond plus', [
            `Page pour joindre\u00a0: ${where}`,
          ]),
        ]
      : []),
    ...(sourcesLost.length > 0
      ? [
          reason(
            'deadSource',
            'une page qui l’appuie ne répond plus',
            sourcesLost.map(({appuie}) => `Une autre page qui montre ceci\u00a0: ${appuie}`),
          ),
        ]
      : []),
  ];
}

function statusReasons({statut, type}: Resource, vocabularies: Vocabularies): Reason[] {
  const status = vocabularies.statuts.find(({id}) => id === statut);
  if (!status || status.courant) return [];
  if (!status.a_confirmer) {
    const why = `${status.nom.charAt(0).toLowerCase()}${status.nom.slice(1)}`;
    return [reason('stopped', why, ['Une suite est-elle prévue, et quand?'])];
  }
  return isRead(type, vocabularies)
    ? [
        reason('unconfirmed', 'on ne sait pas si elle est encore à jour', [
          'Est-elle toujours en ligne et à jour?',
        ]),
      ]
    : [reason('unconfirmed', 'on ne sait pas si elle existe encore', ['Est-ce que cela existe toujours?'])];
}

function missing(resource: Resource, {vocabularies, today}: Known, asksForCall: boolean): Reason[] {
  const wanted = missingFields(resource, vocabularies, today).filter(
    // The age of the entry says it; so does the call.
    ({path}) => path !== 'verification' && !(asksForCall && path === 'aide.echeance'),
  );
  const ask = ({title, lets}: {title: string; lets: string}) => `${title}\u00a0: pour ${lets}`;
  const contact = wanted.find(({path}) => path === 'contact');
  const others = wanted.filter((one) => one !== contact);
  return [
    ...(contact ? [reason('noContact', 'on ne sait pas comment la joindre', [ask(contact)])] : []),
    ...(others.length > 0
      ? [
          reason(
            'missing',
            `elle ne dit pas tout\u00a0: ${others.map(({title}) => title).join(', ')}`,
            others.map(ask),
          ),
        ]
      : []),
  ];
}

function doubts({a_verifier: asks = []}: Resource): Reason[] {
  if (asks.length === 0) return [];
  return [
    reason(
      'doubt',
      asks.length === 1 ? 'un point à confirmer' : `${asks.length}\u00a0points à confirmer`,
      asks,
    ),
  ];
}

function reason(kind: Reason['kind'], why: string, asks: string[]): Reason {
  return {kind, why, asks};
}
