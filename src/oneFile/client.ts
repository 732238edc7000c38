/* The script of the one file: the search of the site, on an index that the file holds. */

import type {Answer, SearchResult} from '../search/answer';
import type {SearchPart} from '../search/format';
import type {Search} from '../search/query';
import {openSearch} from '../search/query';
import {PLACES, anchorsOf} from './anchor';

/** Most resources that are listed. */
const SHOWN = 30;

const place = (id: string) => document.getElementById(id)!;
const form = place(PLACES.form);
const input = place(PLACES.words) as HTMLInputElement;
const count = place(PLACES.count);
const found = place(PLACES.found);

let opened: Search | undefined;
/** Opened when one means to search. */
function search(): Search {
  opened ??= openSearch(JSON.parse(place(PLACES.index).textContent ?? '[]') as SearchPart[]);
  return opened;
}

function anchorIn(url: string): string | undefined {
  return anchorsOf(url).find((id) => document.getElementById(id));
}

function list(title: string, results: readonly SearchResult[]): Node[] {
  const links = results.flatMap(({title: words, url, territory}) => {
    const anchor = anchorIn(url);
    if (anchor === undefined) return [];
    const link = document.createElement('a');
    link.href = `#${anchor}`;
    link.textContent = words;
    const item = document.createElement('li');
    item.append(link, territory === undefined ? '' : ` ${territory}`);
    return item;
  });
  if (links.length === 0) return [];
  const heading = document.createElement('h2');
  heading.textContent = title;
  const all = document.createElement('ul');
  all.append(...links);
  return [heading, all];
}

function show({ways, resources, needs, readings, rewordings}: Answer): void {
  const total = resources.length;
  const said = rewordings.flatMap((one) =>
    one.kind === 'remplace'
      ? `«\u00a0${one.typed}\u00a0» est cherché comme «\u00a0${one.by.join(', ')}\u00a0».`
      : [],
  );
  count.textContent = [
    total === 0
      ? 'Aucune ressource trouvée.'
      : total === 1
        ? '1\u00a0ressource trouvée.'
        : `${total}\u00a0ressources trouvées.`,
    ...(total > SHOWN ? [`Voici les ${SHOWN} premières.`] : []),
    ...said,
  ].join(' ');
  found.replaceChildren(
    ...list('Parcours', ways),
    ...list('Ressources', resources.slice(0, SHOWN)),
    ...list('Besoins', needs),
    ...list('Guide et glossaire', readings),
  );
}

function run(): void {
  const words = input.value.trim();
  if (words !== '') return show(search().ask(words));
  count.textContent = '';
  found.replaceChildren();
}

let waiting: ReturnType<typeof setTimeout> | undefined;
input.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(run, 120);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  run();
});
form.hidden = false;
