import {addresses, UNSURE} from './addresses';
import {families} from './lookups';
import type {Vocabularies} from './vocabularies';

/** The ids of all that has an address of its own. */
export interface AddressedIds {
  resources: readonly string[];
  events: readonly string[];
  prizes: readonly string[];
  glossary: readonly string[];
  facts: readonly string[];
  contestedWords: readonly string[];
  templates: readonly string[];
  parcours: readonly string[];
  partners: readonly string[];
  /** Stages that have a page in the guide. */
  stageGuides: readonly string[];
  practices: readonly {stage: string; id: string}[];
  vocabularies: Pick<Vocabularies, 'groupes' | 'etapes' | 'territoires' | 'types'>;
}

/** Addresses of pages on which each entry has a place of its own, after a #. */
export const PAGES_WITH_PLACES: readonly string[] = [
  addresses.glossary(),
  addresses.contestedWords(),
  addresses.facts(),
  addresses.events(),
  addresses.prizes(),
];

/** Addresses that no content makes: those of `addresses` that take no id. */
export const FIXED_ADDRESSES: ReadonlySet<string> = new Set(
  Object.values(addresses as Record<string, (...ids: string[]) => string>).flatMap((address) =>
    address.length === 0 ? [address()] : [],
  ),
);

/**
 * False for a page that is only a way to see others, and goes with them: that of a month, that of a family of needs at a
 * stage.
 */
export function isPromised(address: string): boolean {
  return !PASSING.some((pattern) => pattern.test(address));
}

const PASSING = [addresses.eventMonth('*'), addresses.stageFamily('*', '*')].map(
  (address) => new RegExp(`^${address.replaceAll('*', '[^/]+')}$`),
);

/** Every address that the content makes, places of pages included. */
export function contentAddresses(ids: AddressedIds): string[] {
  const {groupes, etapes, territoires, types} = ids.vocabularies;
  return [
    ...ids.resources.map(addresses.resource),
    ...families({groupes}).flatMap(({id, besoins}) => [
      addresses.family(id),
      addresses.whoDoesWhatFor(id),
      ...besoins.map((need) => addresses.need(id, need.id)),
    ]),
    ...etapes.map(({id}) => addresses.stage(id)),
    ...territoires.map(({id}) => addresses.territory(id)),
    ...types.map(({id}) => addresses.type(id)),
    ...[...etapes.map(({id}) => id), UNSURE].flatMap((stage) => [
      addresses.finderStage(stage),
      ...[...families({groupes}).map(({id}) => id), UNSURE].map((family) =>
        addresses.finderShortList(stage, family),
      ),
    ]),
    ...ids.stageGuides.flatMap((id) => [addresses.guideStage(id), addresses.stageBooklet(id)]),
    ...ids.practices.map(({stage, id}) => addresses.guidePractice(stage, id)),
    ...ids.templates.map(addresses.template),
    ...ids.parcours.map(addresses.parcours),
    ...ids.partners.flatMap((id) => [addresses.partner(id), addresses.partnerEmbed(id)]),
    ...ids.glossary.map(addresses.glossaryTerm),
    ...ids.contestedWords.map((id) => `${addresses.contestedWords()}#${id}`),
    ...ids.facts.map(addresses.fact),
    ...ids.events.flatMap((id) => [addresses.event(id), `${addresses.events()}#${id}`]),
    ...ids.prizes.map(addresses.prize),
  ];
}
