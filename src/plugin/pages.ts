import {wholeCheck} from '../model/freshness';
import type {Content} from '../model/content';
import {addresses} from '../model/addresses';
import {calendar} from '../model/event';
import {formerAnchors} from '../model/redirection';
import type {PageData} from '../pageData/shape';
import type {LazySection} from './clientRoutes';
import {patternRegex} from './routePattern';
import type {BookletView} from '../views/bookletView';
import {chaptersOf, guideBooklet, stageBooklets} from '../views/bookletView';
import {contestedWordsView} from '../views/contestedWordsView';
import type {Gesture} from '../views/contributionView';
import {contributionView, GESTURES} from '../views/contributionView';
import {indexDirectory} from '../views/directoryIndex';
import type {DirectoryData} from '../views/explorerView';
import {directoryData, explorerView} from '../views/explorerView';
import {factsView} from '../views/factsView';
import {fieldGuideView} from '../views/fieldGuideView';
import {frequentErrorsView} from '../views/frequentErrorsView';
import {formerPages} from '../views/formerPages';
import {guideHomeView} from '../views/guideHomeView';
import {stageGuideView} from '../views/guideView';
import {homeView} from '../views/homeView';
import {familyView, needView} from '../views/needView';
import {practiceView} from '../views/practiceView';
import {resourceView} from '../views/resourceView';
import {stageView} from '../views/stageView';
import {territoryView} from '../views/territoryView';
import type {FileSizes} from '../views/downloadView';
import {templateView} from '../views/templateView';
import {toCheckView} from '../views/toCheckView';
import {toolboxView} from '../views/toolboxView';
import {typeView} from '../views/typeView';
import {whichStageView} from '../views/whichStageView';

/** A page of the site that content makes: its address (without the base URL), its component, its data. */
export interface Page {
  address: string;
  /** Folder of src/components; absent when Docusaurus already has a route there (the guide). */
  component?: string;
  data: PageData;
  /** Pages of the guide whose text it shows whole: ids of their Markdown files, the paths under `docs/` without ending. */
  docs?: string[];
}

/** Patterns of react-router for the kinds of which there are many pages. */
export const DYNAMIC_ROUTES = [
  addresses.resource(':id'),
  addresses.family(':famille'),
  addresses.need(':famille', ':besoin'),
  addresses.stage(':id'),
  addresses.territory(':id'),
  addresses.type(':id'),
  addresses.template(':id'),
  // Other pages stand beside these.
  `${addresses.contribute()}/:geste(${Object.keys(GESTURES).join('|')})`,
] as const;

/** The parts of the site whose routes the browser asks for on entering them. */
export const LAZY_SECTIONS: readonly LazySection[] = [
  {addresses: [addresses.guide()], file: 'client-section.js', isGuide: true},
  {addresses: [addresses.contribute()], file: 'client-contribuer.js'},
  {addresses: [addresses.events(), addresses.community(), addresses.offline()], file: 'client-ecosysteme.js'},
];

/** All the pages, and the directory as the explorer downloads it. `today` is AAAA-MM-JJ, `sizes` those of the downloads. */
export function buildPages(
  content: Content,
  today: string,
  sizes: FileSizes,
): {pages: Page[]; directory: DirectoryData} {
  const index = indexDirectory(content, today);
  const {vocabularies} = content;
  const verified = new Set(
    content.resources.flatMap((resource) => (wholeCheck(resource) ? resource.id : [])),
  );
  const placesOf = (page: string) => formerAnchors(content.redirections, page);
  const pages: Page[] = [
    {address: addresses.home(), component: 'Home', data: homeView(content, index, today)},
    {address: addresses.directory(), component: 'Explorer', data: explorerView(index, verified)},
    ...content.resources.map((resource) => ({
      address: addresses.resource(resource.id),
      component: 'ResourcePage',
      data: resourceView(resource, content, index, today),
    })),
    ...vocabularies.groupes.flatMap((group) =>
      group.familles.flatMap((family) => [
        {
          address: addresses.family(family.id),
          component: 'NeedPage',
          data: familyView(group, family, content, index),
        },
        ...family.besoins.map((need) => ({
          address: addresses.need(family.id, need.id),
          component: 'NeedPage',
          data: needView(group, family, need, content, index),
        })),
      ]),
    ),
    ...vocabularies.etapes.map((stage) => ({
      address: addresses.stage(stage.id),
      component: 'StagePage',
      data: stageView(stage, content, index),
    })),
    ...vocabularies.territoires.map((territory) => ({
      address: addresses.territory(territory.id),
      component: 'TerritoryPage',
      data: territoryView(territory, content, index),
    })),
    ...vocabularies.types.map((type) => ({
      address: addresses.type(type.id),
      component: 'TypePage',
      data: typeView(type, index),
    })),
    {address: addresses.guide(), component: 'GuideHome', data: guideHomeView(content, index)},
    ...content.stageGuides.map((page) => ({address: page.url, data: stageGuideView(page, content, index)})),
    ...content.practices.map((page) => ({address: page.url, data: practiceView(page, content, index)})),
    {address: addresses.toolbox(), component: 'Toolbox', data: toolboxView(content)},
    ...content.templates.map((template) => ({
      address: template.url,
      component: 'TemplatePage',
      data: templateView(template, content, index, sizes),
    })),
    bookletPage(addresses.booklet(), guideBooklet(content)),
    ...stageBooklets(content).map((booklet) =>
      bookletPage(addresses.stageBooklet(booklet.stages[0]?.id ?? ''), booklet),
    ),
    {address: addresses.whichStage(), component: 'WhichStage', data: whichStageView(content)},
    {
      address: addresses.facts(),
      component: 'Facts',
      data: {...factsView(content), former: placesOf(addresses.facts())},
    },
    {
      address: addresses.glossary(),
      component: 'Glossary',
      data: {terms: content.glossary, former: placesOf(addresses.glossary())},
    },
    {
      address: addresses.contestedWords(),
      component: 'ContestedWords',
      data: {...contestedWordsView(content), former: placesOf(addresses.contestedWords())},
    },
    {
      address: addresses.events(),
      component: 'Events',
      data: {...calendar(content.events, today), former: placesOf(addresses.events())},
    },
    {address: addresses.community(), component: 'Community', data: content.community},
    {address: addresses.fieldGuide(), component: 'FieldGuide', data: fieldGuideView(vocabularies)},
    {address: addresses.frequentErrors(), component: 'FrequentErrors', data: frequentErrorsView()},
    ...Object.entries(GESTURES).map(([gesture, address]) => ({
      address,
      component: 'Contribution',
      data: contributionView(gesture as Gesture, vocabularies),
    })),
    {address: addresses.toCheck(), component: 'ToCheck', data: toCheckView(content, today)},
  ];
  return {pages: [...pages, ...leadingOn(content, pages)], directory: directoryData(index)};
}

/** The addresses that pages have left. In the browser one route serves all the pages of a kind, these too: one component. */
function leadingOn(content: Content, pages: readonly Page[]): Page[] {
  const kinds = DYNAMIC_ROUTES.map((pattern) => ({
    pattern,
    component: pages.find(({address}) => patternRegex(pattern).test(address))?.component,
  }));
  return formerPages(content).map(({address, view}) => {
    const kind = kinds.find(({pattern}) => patternRegex(pattern).test(address));
    return {address, component: kind?.component ?? 'FormerPage', data: view};
  });
}

/** Addresses of the section that pages of it have left: the browser learns of them on entering it. */
export function leftInSection(pages: readonly Page[]): string[] {
  return pages
    .filter(
      ({address, component}) => component === 'FormerPage' && address.startsWith(`${addresses.guide()}/`),
    )
    .map(({address}) => address);
}

function bookletPage(address: string, data: BookletView): Page {
  return {address, component: 'Booklet', data, docs: chaptersOf(data).map(({doc}) => doc)};
}
