import type {Options} from 'minisearch';

/** One section of a page, as VitePress hands it to MiniSearch; `id` is the address of the page and its anchor. */
export interface IndexedSection {
  id: string;
  title: string;
  titles: string[];
  text: string;
}

/** The settings of VitePress: those of its index (plugins/localSearchPlugin.ts) and of its box (VPLocalSearchBox.vue). */
export const VITEPRESS: Options<IndexedSection> = {
  fields: ['title', 'titles', 'text'],
  storeFields: ['title', 'titles'],
  searchOptions: {fuzzy: 0.2, prefix: true, boost: {title: 4, text: 2, titles: 1}},
};
