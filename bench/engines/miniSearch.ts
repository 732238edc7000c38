import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import MiniSearch from 'minisearch';
import type {Options} from 'minisearch';
import type {Client, ReadFile} from '../clients/client';
import {open as openForms} from '../clients/miniSearchForms';
import {open as openStems} from '../clients/miniSearchStems';
import {open as openVitepress} from '../clients/miniSearchVitepress';
import type {BenchDocument} from '../document';
import {pageUrl} from '../document';
import {bundle} from './bundle';
import type {Engine} from './engine';
import {cpuSeconds} from './engine';
import type {IndexedPage} from './french';
import {FRENCH_FORMS, FRENCH_STEMS} from './french';
import type {IndexedSection} from './vitepress';
import {VITEPRESS} from './vitepress';

const INDEX_FILE = 'index.json';

export const miniSearchVitepress = miniSearch<IndexedSection>({
  name: 'minisearch-vitepress',
  label: 'MiniSearch (VitePress)',
  options: VITEPRESS,
  entries: asSections,
  client: 'miniSearchVitepress.ts',
  open: openVitepress,
});

export const miniSearchStems = miniSearch<IndexedPage>({
  name: 'minisearch-stems',
  label: 'MiniSearch en français, racines',
  options: FRENCH_STEMS,
  entries: (document) => [asPage(document)],
  client: 'miniSearchStems.ts',
  open: openStems,
});

export const miniSearchForms = miniSearch<IndexedPage>({
  name: 'minisearch-forms',
  label: 'MiniSearch en français, formes et racines',
  options: FRENCH_FORMS,
  entries: (document) => [asPage(document)],
  client: 'miniSearchForms.ts',
  open: openForms,
});

interface Settings<T> {
  name: string;
  label: string;
  options: Options<T>;
  /** What the index holds of one document. */
  entries: (document: BenchDocument) => T[];
  client: string;
  open: (read: ReadFile) => Promise<Client>;
}

function miniSearch<T>({name, label, options, entries, client, open}: Settings<T>): Engine {
  return {
    name,
    label,
    async build({documents}, folder) {
      const before = cpuSeconds();
      const index = new MiniSearch<T>(options);
      index.addAll(documents.flatMap(entries));
      const json = JSON.stringify(index);
      const cpu = cpuSeconds() - before;
      await writeFile(path.join(folder, INDEX_FILE), json);
      await bundle({entry: client, outfile: path.join(folder, 'client.js')});
      return {index: [INDEX_FILE], cpuSeconds: cpu};
    },
    openInNode: open,
  };
}

/** VitePress cuts a page at its headings; what comes before the first bears the title of the page. */
function asSections({id, title, summary, sections}: BenchDocument): IndexedSection[] {
  const [first, ...others] = sections;
  const begins = first?.heading === '';
  const intro = [summary, begins ? first.text : ''].filter((part) => part !== '').join('\n');
  return [
    {id: pageUrl(id), title, titles: [], text: intro},
    ...(begins ? others : sections).map(({heading, text}, rank) => ({
      id: `${pageUrl(id)}#${rank}`,
      title: heading,
      titles: [title],
      text,
    })),
  ];
}

function asPage({id, title, summary, sections}: BenchDocument): IndexedPage {
  return {
    id,
    title,
    summary,
    headings: sections.map(({heading}) => heading).join('\n'),
    text: sections.map(({text}) => text).join('\n'),
  };
}
