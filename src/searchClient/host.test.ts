import {beforeEach, describe, expect, it, vi} from 'vitest';
import {searchDocuments} from '../search/documents';
import {contentWith, resource} from '../search/fixtures/content';
import {buildSearch} from '../search/index';
import {searchLexicon} from '../search/lexicon';
import {FakeSite} from './fixtures/site';
import type {Host} from './host';
import {createHost} from './host';
import type {EngineState, Finding, Reply} from './messages';

const content = contentWith([
  resource('un', {nom: 'Prêt du coin', markdown: 'Une aide.'}),
  resource('deux', {nom: 'Autre chose', markdown: 'On parle ici d’un prêt et de rutabagas.'}),
]);
const parts = buildSearch(searchDocuments(content), searchLexicon(content));
const [names, texts] = parts.map((part) => ({edition: 'a', part}));
if (!names || !texts) throw new Error('There are two parts.');

let site: FakeSite;
let host: Host;
let states: EngineState[];
let found: {line: number; finding: Finding}[];

beforeEach(() => {
  site = new FakeSite(names, texts);
  states = [];
  found = [];
  host = createHost((reply: Reply) => {
    // As the channel between two threads would.
    const copy = structuredClone(reply);
    if (copy.kind === 'state') states.push(copy.state);
    else found.push(copy);
  }, site.machine);
});

const open = () => host({kind: 'open', source: {baseUrl: '/base/', edition: 'a'}});
const ask = (line: number, words: string) => host({kind: 'ask', line, question: {kind: 'answer', words}});
const whole = () => vi.waitFor(() => expect(states.at(-1)).toMatchObject({status: 'ready', texts: 'ready'}));

/** What was found for words, as ids. */
async function idsFor(words: string): Promise<string[]> {
  found = [];
  ask(1, words);
  await vi.waitFor(() => expect(found).toHaveLength(1));
  const finding = found[0]?.finding;
  return finding?.kind === 'answer' ? finding.answer.resources.map(({id}) => id) : [];
}

describe('the host of the engine', () => {
  it('answers from the names while the texts travel, then from everything', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const {fetch} = site.machine;
    site.machine.fetch = async (address) => {
      if (address.includes('textes')) await held;
      return fetch(address);
    };
    open();
    await vi.waitFor(() => expect(states).toEqual([{status: 'ready', revision: 1, texts: 'loading'}]));
    expect(await idsFor('rutabagas')).toEqual([]);
    expect(await idsFor('prêt')).toContain('un');
    release();
    await whole();
    expect(states.at(-1)).toEqual({status: 'ready', revision: 2, texts: 'ready'});
    expect(await idsFor('rutabagas')).toEqual(['deux']);
  });

  it('says that the texts failed, and gets them when asked again', async () => {
    site.files[1] = undefined;
    open();
    await vi.waitFor(() => expect(states.at(-1)).toEqual({status: 'ready', revision: 1, texts: 'failed'}));
    site.files[1] = texts;
    open();
    await whole();
    expect(await idsFor('rutabagas')).toEqual(['deux']);
  });

  it('says that nothing could be had, and tries again', async () => {
    site.files[0] = undefined;
    open();
    await vi.waitFor(() => expect(states).toEqual([{status: 'failed'}]));
    site.files[0] = names;
    open();
    await whole();
  });

  it('refuses an index of another form', async () => {
    site.files[0] = {edition: 'a', part: {...names.part, version: 0}};
    open();
    await vi.waitFor(() => expect(states).toEqual([{status: 'failed'}]));
  });

  it('downloads again, once, an index that it cannot use', async () => {
    const asked: (RequestCache | undefined)[] = [];
    const {fetch} = site.machine;
    site.files[0] = {edition: 'a', part: {...names.part, head: {}}};
    site.machine.fetch = async (address, init) => {
      asked.push(init?.cache);
      if (init?.cache === 'reload') site.files[0] = names;
      return fetch(address, init);
    };
    open();
    await whole();
    expect(asked).toContain('reload');
    expect(await idsFor('prêt')).toContain('un');
  });

  it('says that what is published cannot be used, and gets it when asked again', async () => {
    site.files[1] = {edition: 'a', part: {...texts.part, postings: {...texts.part.postings, lists: '!'}}};
    open();
    await vi.waitFor(() => expect(states.at(-1)).toMatchObject({status: 'ready', texts: 'failed'}));
    site.files[1] = texts;
    open();
    await whole();
    expect(await idsFor('rutabagas')).toEqual(['deux']);
  });

  it('replies only to the last of the questions that wait on a line', async () => {
    open();
    await whole();
    for (const words of ['p', 'pr', 'prêt']) ask(1, words);
    ask(2, 'coin');
    await vi.waitFor(() => expect(found.map(({line}) => line).sort()).toEqual([1, 2]));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(found.map(({finding}) => finding.words)).toEqual(['prêt', 'coin']);
  });

  it('finds the words in texts', async () => {
    open();
    await whole();
    host({kind: 'ask', line: 7, question: {kind: 'marks', words: 'prêt', texts: ['Un prêt', 'Rien']}});
    await vi.waitFor(() =>
      expect(found).toEqual([
        {
          kind: 'found',
          line: 7,
          finding: {
            kind: 'marks',
            words: 'prêt',
            texts: ['Un prêt', 'Rien'],
            ranges: [[{start: 3, end: 7}], []],
          },
        },
      ]),
    );
  });

  it('keeps silent until there is an engine: the page asks again', async () => {
    ask(1, 'prêt');
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(found).toEqual([]);
  });
});
