import type {Progress} from '@site/src/components/Checklist/ticks';
import {isDone} from '@site/src/components/Checklist/ticks';
import type {GuideHomeView, TickedList} from '@site/src/views/guideHomeView';

/** A page where something waits, and what. */
export interface Unfinished {
  url: string;
  title: string;
  /** « Dernière page lue, 2 coches sur 5 » */
  note: string;
}

/** What a device knows of where one was. */
export interface Whereabouts {
  /** The latest first. */
  pages: readonly {address: string; title: string}[];
  progressOf(list: TickedList): Progress;
  /** Something is written in the form. */
  isBegun(form: GuideHomeView['forms'][number]): boolean;
}

/** More would be a list to read, not a place to go back to. */
const MAX = 6;
const MAX_PAGES = 3;

/** Where one was: the last pages read, then the lists that are begun, then the forms; each page once. */
export function unfinished(
  lists: readonly TickedList[],
  forms: GuideHomeView['forms'],
  {pages, progressOf, isBegun}: Whereabouts,
): Unfinished[] {
  const ticked = lists.flatMap((list) => {
    const progress = progressOf(list);
    if (progress.done === 0 || isDone(progress)) return [];
    return [{url: list.url, title: list.titre, note: `${progress.done} sur ${progress.total} coches`}];
  });
  const written = forms
    .filter(isBegun)
    .map(({url, titre}) => ({url, title: `${titre} (gabarit)`, note: 'gabarit commencé'}));
  const begun = [...ticked, ...written];
  const read = pages.slice(0, MAX_PAGES).map(({address, title}, rank) => {
    const same = begun.find(({url}) => url === address);
    const reading = rank === 0 ? 'dernière page lue' : 'lue récemment';
    return {url: address, title: same?.title ?? title, note: same ? `${reading}, ${same.note}` : reading};
  });
  const others = begun.filter(({url}) => !read.some((page) => page.url === url));
  return [...read, ...others].slice(0, MAX);
}
