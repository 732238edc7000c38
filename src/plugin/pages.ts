import {wholeCheck} from '../model/freshness';
import type {OpenData} from '../exports/openData';
import type {DataPublication} from '../exports/openData/publication';
import {eventStructuredData} from '../exports/openData/structuredData/event';
import {glossaryStructuredData} from '../exports/openData/structuredData/glossary';
import {guideStructuredData} from '../exports/openData/structuredData/guide';
import {resourceStructuredData} from '../exports/openData/structuredData/resource';
import type {Content} from '../model/content';
import {addresses, UNSURE} from '../model/addresses';
import {eventMonths} from '../model/event';
import type {ChangeLog} from '../model/changeLog';
import {splitAtHome} from '../model/lookups';
import {formerAnchors} from '../model/redirection';
import type {Shapes} from '../model/shapes';
import type {PageData} from '../pageData/shape';
import {DYNAMIC_ROUTES} from './routes';
import {patternRegex} from './routePattern';
import type {BookletView} from '../views/bookletView';
import {chaptersOf, guideBooklet, stageBooklets} from '../views/bookletView';
import {changesView} from '../views/changesView';
import {communityView} from '../views/communityView';
import {contestedWordsView} from '../views/contestedWordsView';
import type {Gesture} from '../views/contributionView';
import {contributionView, GESTURES} from '../views/contributionView';
import {deviceView} from '../views/deviceView';
import type {DirectoryIndex} from '../views/directoryIndex';
import {indexDirectory} from '../views/directoryIndex';
import type {DirectoryData} from '../views/explorerView';
import {directoryData, explorerView} from '../views/explorerView';
import {englishView} from '../views/englishView';
import {eventMonthView} from '../views/eventMonthView';
import {eventsView} from '../views/eventsView';
import {eventView} from '../views/eventView';
import {finderChoices, finderView, placeQuestionView, stageLinksView} from '../views/finderView';
import {factsView} from '../views/factsView';
import {fieldGuideView} from '../views/fieldGuideView';
import {frequentErrorsView} from '../views/frequentErrorsView';
import {formerPages} from '../views/formerPages';
import {guideHomeView} from '../views/guideHomeView';
import {stageGuideView} from '../views/guideView';
import {homeView} from '../views/homeView';
import {drawMap} from '../views/mapDrawing';
import {mapView} from '../views/mapView';
import {familyView, needView} from '../views/needView';
import {parcoursListView} from '../views/parcoursListView';
import {parcoursView} from '../views/parcoursView';
import {partnerEmbedView, partnersView, partnerView} from '../views/partnerView';
import {openDataView} from '../views/openDataView';
import {monthlyChanges} from '../views/monthlyChanges';
import {portraitPicture} from '../views/portraitPicture';
import type {PortraitFacts} from '../views/portraitView';
import {portraitView} from '../views/portraitView';
import {practiceView} from '../views/practiceView';
import {prizesView} from '../views/prizesView';
import {resourceView} from '../views/resourceView';
import {stageFamilies, stageFamilyView} from '../views/stageFamilyView';
import {shortListAddress, shortListMaker} from '../views/shortListView';
import {stageView} from '../views/stageView';
import {territoryView} from '../views/territoryView';
import type {FileSizes} from '../views/downloadView';
import {templateView} from '../views/templateView';
import {toCheckView} from '../views/toCheckView';
import {toolboxView} from '../views/toolboxView';
import {typeView} from '../views/typeView';
import {whichStageView} from '../views/whichStageView';
import {whoDoesWhatIndex, whoDoesWhatView} from '../views/whoDoesWhatView';

/** A page of the site that content makes: its address (without the base URL), its component, its data. */
export interface Page {
  address: string;
  /** Folder of src/components; absent when Docusaurus already has a route there (the guide). */
  component?: string;
  data: PageData;
  /** What it tells search engines (JSON-LD). */
  structuredData?: object | undefined;
  /** Pages of the guide whose text it shows whole: ids of their Markdown files, the paths under `docs/` without ending. */
  docs?: string[];
}

/** What pages need beside the content. */
export interface PageContext extends Pick<PortraitFacts, 'dead'> {
  /** AAAA-MM-JJ */
  today: string;
  /** Those of the downloads. */
  sizes: FileSizes;
  publication: DataPublication;
  data: Pick<OpenData, 'groups' | 'structuredData'>;
  /** What has changed. */
  log: ChangeLog;
  /** What the territories look like. */
  shapes?: Shapes;
}

/** All the pages, the directory as the explorer downloads it, and the index that they were drawn from. */
export function buildPages(
  content: Content,
  {today, sizes, publication, data, log, shapes, dead}: PageContext,
): {pages: Page[]; directory: DirectoryData; index: DirectoryIndex} {
  const index = indexDirectory(content, today);
  const {vocabularies} = content;
  const verified = new Set(
    content.resources.flatMap((resource) => (wholeCheck(resource) ? resource.id : [])),
  );
  const placesOf = (page: string) => formerAnchors(content.redirections, page);
  const order = splitAtHome(vocabularies.territoires).here.map(({id}) => id);
  const drawn = shapes && {...shapes, drawing: drawMap(shapes, order)};
  const changes = monthlyChanges(log);
  const portrait = portraitView(content, index, today, {
    ...(changes && {changes}),
    ...(dead && {dead}),
  });
  const pages: Page[] = [
    {address: addresses.home(), component: 'Home', data: homeView(content, index, today)},
    {address: addresses.directory(), component: 'Explorer', data: explorerView(index, verified)},
    ...content.resources.map((resource) => ({
      address: addresses.resource(resource.id),
      component: 'ResourcePage',
      data: resourceView(resource, content, index, today),
      structuredData: resourceStructuredData(resource, content, publication),
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
    ...stageFamilies(index).map((place) => ({
      address: addresses.stageFamily(place.stage.id, place.family.id),
      component: 'StageFamilyPage',
      data: stageFamilyView(place, index),
    })),
    ...vocabularies.territoires.map((territory) => ({
      address: addresses.territory(territory.id),
      component: 'TerritoryPage',
      data: territoryView(territory, content, index, drawn),
    })),
    ...vocabularies.types.map((type) => ({
      address: addresses.type(type.id),
      component: 'TypePage',
      data: typeView(type, index),
    })),
    ...finderPages(content, index),
    {address: addresses.guide(), component: 'GuideHome', data: guideHomeView(content, index)},
    ...content.stageGuides.map((page) => ({
      address: page.url,
      data: stageGuideView(page, content, index),
      structuredData: guideStructuredData(page, publication),
    })),
    ...content.practices.map((page) => ({
      address: page.url,
      data: practiceView(page, content, index),
      structuredData: guideStructuredData(page, publication),
    })),
    {address: addresses.toolbox(), component: 'Toolbox', data: toolboxView(content)},
    ...content.templates.map((template) => ({
      address: template.url,
      component: 'TemplatePage',
      data: templateView(template, content, index, sizes),
    })),
    {address: addresses.allParcours(), component: 'ParcoursList', data: parcoursListView(content)},
    ...content.parcours.map((parcours) => ({
      address: addresses.parcours(parcours.id),
      component: 'ParcoursPage',
      data: parcoursView(parcours, content, index),
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
      structuredData: glossaryStructuredData(content.glossary, publication),
    },
    {
      address: addresses.contestedWords(),
      component: 'ContestedWords',
      data: {...contestedWordsView(content), former: placesOf(addresses.contestedWords())},
    },
    {
      address: addresses.events(),
      component: 'Events',
      data: {...eventsView(content, today), former: placesOf(addresses.events())},
    },
    ...content.events.map((event) => ({
      address: addresses.event(event.id),
      component: 'EventPage',
      data: eventView(event, content, today),
      structuredData: eventStructuredData(event, vocabularies, publication),
    })),
    {
      address: addresses.eventMonths(),
      component: 'EventMonth',
      data: eventMonthView(today.slice(0, 7), content, today),
    },
    ...eventMonths(content.events, vocabularies).map((month) => ({
      address: addresses.eventMonth(month),
      component: 'EventMonth',
      data: eventMonthView(month, content, today),
    })),
    {
      address: addresses.prizes(),
      component: 'Prizes',
      data: {...prizesView(content, today), former: placesOf(addresses.prizes())},
    },
    {address: addresses.community(), component: 'Community', data: communityView(content)},
    {address: addresses.partners(), component: 'Partners', data: partnersView(content, index)},
    ...content.partners.flatMap((partner) => [
      {
        address: addresses.partner(partner.id),
        component: 'PartnerPage',
        data: partnerView(partner, content, index),
      },
      {
        address: addresses.partnerEmbed(partner.id),
        component: 'PartnerEmbed',
        data: partnerEmbedView(partner, content, index),
      },
    ]),
    {
      address: addresses.openData(),
      component: 'OpenData',
      data: openDataView(data.groups, content, publication, sizes),
      structuredData: data.structuredData,
    },
    {address: addresses.dossier(), component: 'Dossier', data: {}},
    {address: addresses.changes(), component: 'Changes', data: changesView(log)},
    {
      address: addresses.portrait(),
      component: 'Portrait',
      data: {...portrait, picture: portraitPicture(portrait, content.site.titre)},
    },
    {address: addresses.map(), component: 'MapPage', data: mapView(index, drawn?.drawing)},
    {
      address: addresses.whoDoesWhat(),
      component: 'WhoDoesWhatIndex',
      data: whoDoesWhatIndex(content, index),
    },
    ...vocabularies.groupes.flatMap((group) =>
      group.familles.map((family) => ({
        address: addresses.whoDoesWhatFor(family.id),
        component: 'WhoDoesWhat',
        data: whoDoesWhatView(group, family, content, index),
      })),
    ),
    {address: addresses.fieldGuide(), component: 'FieldGuide', data: fieldGuideView(vocabularies)},
    {address: addresses.frequentErrors(), component: 'FrequentErrors', data: frequentErrorsView()},
    ...Object.entries(GESTURES).map(([gesture, address]) => ({
      address,
      component: 'Contribution',
      data: contributionView(gesture as Gesture, vocabularies),
    })),
    {address: addresses.english(), component: 'English', data: englishView(content, index)},
    {address: addresses.device(), component: 'OnThisDevice', data: deviceView(content)},
    {address: addresses.toCheck(), component: 'ToCheck', data: toCheckView(content, today)},
  ];
  return {pages: [...pages, ...leadingOn(content, pages)], directory: directoryData(index), index};
}

/** The three questions of the finder, and its answers by links alone: for each stage and family, known or not. */
function finderPages(content: Content, index: DirectoryIndex): Page[] {
  const view = finderView(index);
  const makeShortList = shortListMaker(content, index, view);
  const {etapes, groupes, territoires} = content.vocabularies;
  const families = groupes.flatMap((group) => group.familles.map((family) => ({group, family})));
  const placeQuestion = placeQuestionView(view, territoires);
  return [
    {address: addresses.finder(), component: 'Finder/AskStage', data: view},
    {address: addresses.finderPlace(), component: 'Finder/AskPlace', data: placeQuestion},
    {address: addresses.finderNeed(), component: 'Finder/AskNeed', data: view},
    {address: addresses.finderAnswer(), component: 'Finder/Answer', data: finderChoices(index)},
    ...[...etapes, undefined].flatMap((stage) => [
      {
        address: addresses.finderStage(stage?.id ?? UNSURE),
        component: 'Finder/StageLinks',
        data: stageLinksView(view, stage?.id),
      },
      ...[...families, undefined].map((placed) => ({
        address: shortListAddress(stage?.id, placed?.family.id),
        component: 'Finder/ShortListPage',
        data: makeShortList(stage, placed),
      })),
    ]),
  ];
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

function bookletPage(address: string, data: BookletView): Page {
  return {address, component: 'Booklet', data, docs: chaptersOf(data).map(({doc}) => doc)};
}
