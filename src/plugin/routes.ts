import {addresses} from '../model/addresses';
import {GESTURES} from '../views/contributionView';
import type {LazySection} from './clientRoutes';
import {patternRegex} from './routePattern';

/** What a route depends on of a page. */
interface Routed {
  address: string;
  component?: string;
}

/** Patterns of react-router for the kinds of which there are many pages. */
export const DYNAMIC_ROUTES = [
  addresses.resource(':id'),
  addresses.family(':famille'),
  addresses.need(':famille', ':besoin'),
  addresses.stage(':id'),
  addresses.stageFamily(':etape', ':famille'),
  addresses.territory(':id'),
  addresses.type(':id'),
  addresses.template(':id'),
  addresses.parcours(':id'),
  addresses.partner(':id'),
  addresses.partnerEmbed(':id'),
  // The calendar stands beside them: the name of their file begins with a date.
  addresses.event(':id([0-9][a-z0-9-]*)'),
  addresses.eventMonth(':mois'),
  addresses.whoDoesWhatFor(':famille'),
  addresses.finderStage(':etape'),
  addresses.finderShortList(':etape', ':famille'),
  // Other pages stand beside these.
  `${addresses.contribute()}/:geste(${Object.keys(GESTURES).join('|')})`,
] as const;

/** The parts of the site whose routes the browser asks for on entering them. */
export const LAZY_SECTIONS: readonly LazySection[] = [
  {addresses: [addresses.guide()], file: 'client-section.js', isGuide: true},
  {addresses: [addresses.finder()], file: 'client-trouver.js'},
  {addresses: [addresses.contribute()], file: 'client-contribuer.js'},
  {addresses: [addresses.allParcours()], file: 'client-parcours.js'},
  {
    addresses: [
      addresses.events(),
      addresses.prizes(),
      addresses.community(),
      addresses.partners(),
      addresses.openData(),
      addresses.changes(),
      addresses.portrait(),
      addresses.map(),
      addresses.whoDoesWhat(),
      addresses.offline(),
      addresses.dossier(),
      addresses.device(),
      addresses.english(),
    ],
    file: 'client-ecosysteme.js',
  },
];

/** The patterns that a page answers to: a community may not have announced anything yet. */
export function dynamicRoutes(pages: readonly Routed[]): string[] {
  return DYNAMIC_ROUTES.filter((pattern) => {
    const regex = patternRegex(pattern);
    return pages.some(({address}) => regex.test(address));
  });
}

/** Addresses of the section that pages of it have left: the browser learns of them on entering it. */
export function leftInSection(pages: readonly Routed[]): string[] {
  return pages
    .filter(
      ({address, component}) => component === 'FormerPage' && address.startsWith(`${addresses.guide()}/`),
    )
    .map(({address}) => address);
}
