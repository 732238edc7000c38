import type {ChangeLog} from '../model/changeLog';
import {addresses} from '../model/addresses';
import type {Content} from '../model/content';
import {lastTouch} from '../model/freshness';
import {guideDoc} from '../model/guideDoc';
import {momentInMontreal} from '../model/montreal';

/** The day when a file last changed, AAAA-MM-JJ; `undefined` when it is not recorded. */
export interface RecordedDates {
  /** @param file path from the data folder */
  data: (file: string) => string | undefined;
  /** @param file path from the folder of the guide */
  guide: (file: string) => string | undefined;
}

/**
 * The day when what each page says last changed, by address: that of its file as recorded, or the one that the file gives;
 * for a list, that of the latest thing it lists. A page of which nothing is known has no date: none is better than a false one.
 */
export function pageDates(content: Content, recorded: RecordedDates, log: ChangeLog): Map<string, string> {
  const {resources, templates, parcours, practices, stageGuides, events, prizes, partners, vocabularies} =
    content;
  const dates = new Map<string, string>();
  const set = (address: string, days: readonly (string | undefined)[]) => {
    const last = latest(days);
    if (last !== undefined) dates.set(address, last);
  };
  const of = (all: readonly {url: string}[]) => all.map(({url}) => dates.get(url));

  for (const resource of resources) {
    const {id} = resource;
    set(addresses.resource(id), [recorded.data(`ressources/${id}.md`) ?? lastTouch(resource)]);
  }
  for (const {id, etape, url, revise_le} of practices) {
    set(url, [recorded.guide(`${guideDoc(etape, id)}.md`) ?? revise_le]);
  }
  for (const {id, url, revise_le} of stageGuides)
    set(url, [recorded.guide(`${guideDoc(id)}.md`) ?? revise_le]);
  for (const {id, url, revise_le} of templates) {
    set(url, [recorded.data(`gabarits/${id}.yaml`) ?? revise_le]);
  }

  for (const {id, revise_le} of parcours) {
    set(addresses.parcours(id), [recorded.data(`parcours/${id}.yaml`) ?? revise_le]);
  }

  const listing = (isListed: (resource: Content['resources'][number]) => boolean) =>
    resources.filter(isListed).map(({id}) => dates.get(addresses.resource(id)));
  for (const {familles} of vocabularies.groupes) {
    for (const {id, besoins} of familles) {
      const all = besoins.map((need) => need.id);
      set(
        addresses.family(id),
        listing((resource) => resource.besoins.some((need) => all.includes(need))),
      );
      for (const need of all) {
        set(
          addresses.need(id, need),
          listing((resource) => resource.besoins.includes(need)),
        );
      }
    }
  }
  for (const {id} of vocabularies.etapes) {
    set(
      addresses.stage(id),
      listing(({etapes}) => etapes.includes(id)),
    );
    const ofStage = [
      ...practices.filter(({etape}) => etape === id),
      ...stageGuides.filter((one) => one.id === id),
    ];
    if (ofStage.length > 0) set(addresses.stageBooklet(id), of(ofStage));
  }
  for (const {id} of vocabularies.territoires) {
    set(
      addresses.territory(id),
      listing(({territoires}) => territoires.includes(id)),
    );
  }
  for (const {id} of vocabularies.types) {
    set(
      addresses.type(id),
      listing(({type}) => type === id),
    );
  }

  const guide = of([...practices, ...stageGuides]);
  for (const {id, revise_le} of events) {
    set(addresses.event(id), [recorded.data(`evenements/${id}.md`) ?? revise_le]);
  }
  const calendar = events.map(({id}) => dates.get(addresses.event(id)));
  const directory = listing(() => true);
  set(addresses.directory(), directory);
  set(addresses.home(), [...directory, ...calendar, ...guide]);
  set(addresses.guide(), guide);
  set(addresses.booklet(), guide);
  set(addresses.whichStage(), of(stageGuides));
  set(addresses.toolbox(), of(templates));
  set(
    addresses.allParcours(),
    parcours.map(({id}) => dates.get(addresses.parcours(id))),
  );
  set(addresses.events(), calendar);
  set(
    addresses.prizes(),
    prizes.map(({id}) => recorded.data(`prix/${id}.md`)),
  );
  for (const {id} of partners) set(addresses.partner(id), [recorded.data(`partenaires/${id}.yaml`)]);
  set(addresses.community(), [recorded.data('communaute.yaml')]);
  set(addresses.glossary(), [recorded.data('glossaire.yaml')]);
  set(addresses.contestedWords(), [recorded.data('mots-a-risque.yaml')]);
  set(addresses.facts(), [recorded.data('faits.yaml')]);
  set(
    addresses.changes(),
    log.weeks.flatMap(({things}) =>
      things.map(({seconds}) => momentInMontreal(new Date(seconds * 1000)).day),
    ),
  );
  return dates;
}

function latest(days: readonly (string | undefined)[]): string | undefined {
  return days.reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a), undefined);
}
