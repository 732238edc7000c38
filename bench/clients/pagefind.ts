import {idOfUrl} from '../document';
import type {Client} from './client';

/** What we call of `pagefind.js`, which the browser loads as it is published. */
interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{results: {data(): Promise<{url: string; meta: {title: string}}>}[]}>;
}

const SCRIPT = '/pagefind/pagefind.js';

export async function open(): Promise<Client> {
  const pagefind = (await import(SCRIPT)) as Pagefind;
  await pagefind.init();
  return {
    async search(query, limit) {
      const {results} = await pagefind.search(query);
      const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
      return pages.map(({url, meta}) => ({id: idOfUrl(url), title: meta.title}));
    },
  };
}
