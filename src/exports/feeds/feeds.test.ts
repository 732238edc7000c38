// @vitest-environment jsdom
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {ChangedThing, ChangeLog} from '../../model/changeLog';
import type {Content} from '../../model/content';
import {changesFeed} from './changesFeed';
import {DAYS_BEFORE, deadlinesFeed} from './deadlinesFeed';
import type {FeedPlan} from './feed';
import {toAtom, toJsonFeed} from './feed';

const SITE = {name: 'Guide d’essai', home: 'https://guide.example/projet/', licence: 'CC BY 4.0'};
const TODAY = '2026-11-30';

const THING: ChangedThing = {
  kind: 'ressource',
  id: 'fonds',
  name: 'Fonds',
  address: '/repertoire/fonds',
  state: 'changed',
  sentences: ['Montant\u00a0: 1 → 2', 'Ville\u00a0: Magog ajouté'],
  isDecisive: true,
  seconds: 1_795_000_000,
};

const logOf = (...things: ChangedThing[]): ChangeLog => ({
  source: 'history',
  since: '2026-10-05',
  weeks: [{monday: '2026-11-16', things, imported: {}}],
});

/** A feed as a strict reader of XML sees it. */
function readAtom(text: string) {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  const fault = document.querySelector('parsererror')?.textContent;
  if (fault !== undefined) throw new Error(fault ?? '');
  const root = document.documentElement;
  const child = (element: Element, name: string) =>
    [...element.children].find((one) => one.localName === name)?.textContent ?? '';
  const html = (text: string) => new DOMParser().parseFromString(text, 'text/html').body;
  return {
    namespace: root.namespaceURI,
    links: [...root.children]
      .filter(({localName}) => localName === 'link')
      .map((link) => [link.getAttribute('rel'), link.getAttribute('href')]),
    id: child(root, 'id'),
    updated: child(root, 'updated'),
    title: child(root, 'title'),
    author: child(root, 'author').trim(),
    entries: [...root.getElementsByTagName('entry')].map((entry) => ({
      id: child(entry, 'id'),
      link: entry.getElementsByTagName('link')[0]?.getAttribute('href'),
      updated: child(entry, 'updated'),
      title: html(child(entry, 'title')).textContent,
      summary: html(child(entry, 'summary')).textContent,
      content: html(child(entry, 'content')),
    })),
  };
}

interface JsonFeed {
  version: string;
  title: string;
  home_page_url: string;
  feed_url: string;
  items: {id: string; url: string; title: string; content_html: string; date_modified: string}[];
}

const readJson = (text: string) => JSON.parse(text) as JsonFeed;

const atomOf = (plan: FeedPlan) => readAtom(toAtom(plan, '/flux/changements.atom', SITE));

describe('the feed of changes', () => {
  it('says what changed, field by field, and leads to the entry', () => {
    const feed = atomOf(changesFeed(logOf(THING), SITE, TODAY));
    expect(feed.namespace).toBe('http://www.w3.org/2005/Atom');
    expect(feed.id).toBe('https://guide.example/projet/flux/changements.atom');
    expect(feed.links).toEqual([
      ['alternate', 'https://guide.example/projet/changements'],
      ['self', 'https://guide.example/projet/flux/changements.atom'],
    ]);
    expect(feed.author).toContain(SITE.name);
    expect(feed.updated).toBe(new Date(THING.seconds * 1000).toISOString());
    const [entry] = feed.entries;
    expect(entry).toMatchObject({
      id: 'https://guide.example/projet/repertoire/fonds#2026-11-16',
      link: 'https://guide.example/projet/repertoire/fonds',
      title: 'Fiche changée\u00a0: Fonds',
    });
    expect([...(entry?.content.querySelectorAll('li') ?? [])].map(({textContent}) => textContent)).toEqual(
      THING.sentences,
    );
  });

  it('keeps the address of an entry while its week goes on, and says it anew', () => {
    const later = {...THING, sentences: ['Montant\u00a0: 1 → 3'], seconds: THING.seconds + 100_000};
    const [before, after] = [THING, later].map((thing) => atomOf(changesFeed(logOf(thing), SITE, TODAY)));
    expect(after?.entries[0]?.id).toBe(before?.entries[0]?.id);
    expect(after?.entries[0]?.updated).not.toBe(before?.entries[0]?.updated);
  });

  it('says the same as JSON, in plain words', () => {
    const thing = {...THING, name: 'Fonds « A & B » <i>'};
    const feed = readJson(toJsonFeed(changesFeed(logOf(thing), SITE, TODAY), '/flux/changements.json', SITE));
    expect(feed.version).toMatch(/^https:\/\/jsonfeed\.org\/version\/1/);
    expect(feed.feed_url).toBe('https://guide.example/projet/flux/changements.json');
    expect(feed.items).toHaveLength(1);
    expect(feed.items[0]).toMatchObject({
      id: 'https://guide.example/projet/repertoire/fonds#2026-11-16',
      title: 'Fiche changée\u00a0: Fonds « A & B » <i>',
    });
  });

  it('holds resources alone, the latest first, and not too many', () => {
    const many = Array.from({length: 150}, (_, rank) => ({
      ...THING,
      id: `f-${rank}`,
      seconds: THING.seconds + rank,
    }));
    const feed = atomOf(changesFeed(logOf({...THING, kind: 'evenement'}, ...many), SITE, TODAY));
    expect(feed.entries).toHaveLength(100);
    expect(feed.entries[0]?.id).toContain('f-149');
  });

  it('is sound without an entry', () => {
    expect(atomOf(changesFeed({source: 'none', weeks: []}, SITE, TODAY))).toMatchObject({
      entries: [],
      updated: '2026-11-30T00:00:00.000Z',
    });
  });

  it('brings any text to its reader, whatever is in it', () => {
    const hostile = fc.oneof(
      fc.string({unit: 'binary', maxLength: 60}),
      fc.constantFrom(
        ']]>]]><script>alert(1)</script>',
        '&amp;&#0;<![CDATA[',
        '\u0000\u0007\ufffe\ud800',
        '<?xml?>"\'',
      ),
    );
    /** What XML can hold, as an HTML parser gives it back. */
    const kept = (text: string) =>
      text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').replace(/\r\n?/g, '\n');
    fc.assert(
      fc.property(hostile, hostile, (name, sentence) => {
        const plan = changesFeed(logOf({...THING, name, sentences: [sentence]}), SITE, TODAY);
        const [entry] = atomOf(plan).entries;
        expect(entry?.title).toBe(`Fiche changée\u00a0: ${kept(name)}`);
        expect(entry?.content.querySelector('li')?.textContent).toBe(kept(sentence));
        expect(entry?.content.querySelectorAll('script, img, a')).toHaveLength(0);
        const {items} = readJson(toJsonFeed(plan, '/flux/changements.json', SITE));
        expect(items[0]?.content_html).not.toMatch(/<(?!\/?(?:p|ul|li)>)/);
      }),
      // Each is read by whole parsers.
      {numRuns: 30},
    );
  });
});

describe('the feed of deadlines', () => {
  const entry = {
    id: 'fonds-essai',
    nom: 'Fonds d’essai',
    statut: 'actif',
    aide: {montant: '5 000 $', echeance: {mode: 'par-appels', ferme: '2026-12-01'}},
  };
  const content = {
    resources: [entry, {...entry, id: 'fini', statut: 'ferme'}, {...entry, id: 'sans-date', aide: undefined}],
    vocabularies: {statuts: [{id: 'ferme', ouvert: false}]},
  } as unknown as Content;

  it('announces a call from some days before it closes until it does', () => {
    const on = (today: string) => deadlinesFeed(content, SITE, today).entries;
    expect(on('2026-10-16')).toEqual([]);
    expect(on('2026-10-17')).toHaveLength(1);
    expect(on('2026-12-01')).toEqual(on('2026-10-17'));
    expect(on('2026-12-02')).toEqual([]);
    const [announced] = atomOf(deadlinesFeed(content, SITE, '2026-11-30')).entries;
    expect(announced?.id).toBe('https://guide.example/projet/repertoire/fonds-essai#ferme-2026-12-01');
    expect(announced?.summary).toBe('Jusqu’au 1er\u00a0décembre 2026.');
    expect(DAYS_BEFORE).toBe(45);
  });
});
