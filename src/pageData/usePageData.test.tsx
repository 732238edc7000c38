import {act, cleanup, render} from '@site/tests/rendering';
import {createMemoryHistory} from 'history';
import {Router} from 'react-router-dom';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {SHAPE_KEY} from './shape';
import type {PageDataStore} from './types';

/** What surrounds the hook: the store it reads, and whether React still takes over what the server wrote. */
const around = vi.hoisted(() => ({
  store: undefined as PageDataStore | undefined,
  isBrowser: true,
}));

vi.mock('@docusaurus/useIsBrowser', () => ({default: () => around.isBrowser}));
vi.mock('@page-data', () => ({
  get store() {
    return around.store;
  },
}));

const {browserStore} = await import('./browserStore');
const {EMBEDDED, toEmbeddedJson} = await import('./embedded');
const {withPageData} = await import('./withPageData');

const SHAPE = 'forme-1';

/** What the host answers: an address to JSON, to a status, or to nothing. */
type Answers = Record<string, object | number | 'down' | string>;

let answers: Answers;
let asked: string[];
let reloads: number;

/** Opens a document at an address, which carries the data of its page or not. */
function openDocument(address: string, data?: object) {
  document.body.innerHTML = '';
  if (data) {
    const script = document.createElement('script');
    Object.assign(script, {id: EMBEDDED.id, type: EMBEDDED.type, textContent: toEmbeddedJson(data)});
    script.dataset.adresse = address;
    document.body.append(script);
  }
  around.isBrowser = false;
  around.store = browserStore(
    {
      find: (selector) => document.querySelector<HTMLElement>(selector),
      fetch: (file) => {
        asked.push(file);
        const answer = answers[file] ?? 404;
        if (answer === 'down') return Promise.reject(new TypeError('down'));
        if (typeof answer === 'number') return Promise.resolve(new Response('', {status: answer}));
        const type = typeof answer === 'string' ? 'text/html' : 'application/json';
        const body = typeof answer === 'string' ? answer : JSON.stringify(answer);
        return Promise.resolve(new Response(body, {headers: {'content-type': type}}));
      },
      reload: () => {
        reloads += 1;
      },
      renew: () => true,
    },
    SHAPE,
  );
  return createMemoryHistory({initialEntries: [address]});
}

const Page = withPageData<{nom: string}>(({data}) => <p>{data.nom.toUpperCase()}</p>, {
  Loading: () => <p>charge</p>,
  Missing: () => <p>absente</p>,
  Failed: ({retry}) => <button onClick={retry}>échec</button>,
  Crashed: () => <p>arrêt</p>,
});

/** Shows a page of the site at the current address, as React takes it over, then goes on. */
async function show(history: ReturnType<typeof openDocument>, content = <Page />) {
  const tree = () => <Router history={history}>{content}</Router>;
  const {rerender, container} = render(tree());
  const first = container.textContent;
  around.isBrowser = true;
  await act(async () => rerender(tree()));
  return {
    first,
    text: () => container.textContent,
    go: (to: string) => act(async () => history.push(to)),
    container,
  };
}

const file = (address: string) => `/donnees/pages${address}.json`;

beforeEach(() => {
  answers = {};
  asked = [];
  reloads = 0;
  vi.stubEnv('NODE_ENV', 'production');
});

afterEach(() => {
  cleanup();
  vi.unstubAllEnvs();
});

describe('usePageData', () => {
  it('has the data that the document carries at first render, and fetches nothing', async () => {
    const page = await show(openDocument('/a', {nom: 'un'}));
    expect([page.first, page.text(), asked]).toEqual(['UN', 'UN', []]);
  });

  it('knows them from a heading that bears the same id', async () => {
    const history = openDocument('/a', {nom: 'un'});
    document.body.insertAdjacentHTML(
      'afterbegin',
      `<h2 id="${EMBEDDED.id}" data-adresse="/a">{"nom":"faux"}</h2>`,
    );
    expect((await show(history)).first).toBe('UN');
  });

  it('fetches those of the next pages, once', async () => {
    answers[file('/b')] = {nom: 'deux', [SHAPE_KEY]: SHAPE};
    const page = await show(openDocument('/a', {nom: 'un'}));
    await page.go('/b');
    expect(page.text()).toBe('DEUX');
    await page.go('/a');
    expect(page.text()).toBe('UN');
    await page.go('/b');
    expect([page.text(), asked]).toEqual(['DEUX', [file('/b')]]);
  });

  it('knows at first render that a document without data, where they should be, is of no page', async () => {
    const page = await show(openDocument('/rien'));
    expect([page.first, page.text(), asked]).toEqual(['absente', 'absente', []]);
  });

  it('fetches the data of a page that follows such a document', async () => {
    answers[file('/b')] = {nom: 'deux', [SHAPE_KEY]: SHAPE};
    const page = await show(openDocument('/rien'));
    await page.go('/b');
    expect(page.text()).toBe('DEUX');
  });

  it('fetches them after a first page that has none and asks for none', async () => {
    answers[file('/b')] = {nom: 'deux', [SHAPE_KEY]: SHAPE};
    const history = openDocument('/texte');
    const page = await show(history, <p>texte</p>);
    cleanup();
    await act(async () => history.push('/b'));
    const next = await show(history);
    expect([page.first, next.text()]).toEqual(['texte', 'DEUX']);
  });

  it.each([400, 404, 410, '<!doctype html>'])('takes %s for a page that does not exist', async (answer) => {
    answers[file('/b')] = answer;
    const page = await show(openDocument('/a', {nom: 'un'}));
    await page.go('/b');
    expect(page.text()).toBe('absente');
  });

  it.each(['down', 500, 503] as const)(
    'says that %s is a failure, which can be tried again',
    async (answer) => {
      answers[file('/b')] = answer;
      const page = await show(openDocument('/a', {nom: 'un'}));
      await page.go('/b');
      expect(page.text()).toBe('échec');
      answers[file('/b')] = {nom: 'deux', [SHAPE_KEY]: SHAPE};
      await act(async () => page.container.querySelector('button')?.click());
      expect(page.text()).toBe('DEUX');
    },
  );

  it.each([[{}], [[]], [{nom: 'deux'}], [{nom: 'deux', [SHAPE_KEY]: 'forme-2'}]])(
    'has the document loaded anew for data of another edition: %j',
    async (answer) => {
      answers[file('/b')] = answer;
      const page = await show(openDocument('/a', {nom: 'un'}));
      await page.go('/b');
      expect([reloads, page.text()]).toEqual([1, 'charge']);
    },
  );

  it('asks for an address that could not be decoded as it is written', async () => {
    const page = await show(openDocument('/a', {nom: 'un'}));
    await page.go('/b');
    await act(async () => around.store?.load('/100%', '/'));
    expect(asked).toEqual([file('/b'), '/donnees/pages/100%25.json']);
  });

  it('shows what stands for a view that throws, and gives the next page its chance', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    answers[file('/b')] = {nom: 'deux', [SHAPE_KEY]: SHAPE};
    const page = await show(openDocument('/a', {nom: 1}));
    expect(page.text()).toBe('arrêt');
    expect(around.store?.wasFetched('/a')).toBe(false);
    await page.go('/b');
    expect(page.text()).toBe('DEUX');
    expect(around.store?.wasFetched('/b')).toBe(true);
    quiet.mockRestore();
  });
});
