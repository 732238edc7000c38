import {existsSync, readFileSync} from 'node:fs';
import {beforeAll, describe, expect, it} from 'vitest';
import {readContent} from '../../src/content';
import {looksLikeAPerson} from '../../src/content/personalMail';
import type {Content} from '../../src/model/content';
import {addresses} from '../../src/model/addresses';
import {families, isOpen} from '../../src/model/lookups';
import {dialledTelephone, telephoneLink} from '../../src/model/telephone';
import {PAGE_DATA_DIR, pageDataFile} from '../../src/pageData/paths';
import {BUILD, PATTERNS, builtAddresses, kindsOf} from '../kinds';
import type {PageElement} from './html';
import {pageFile, readPage} from './html';

/* What every page of the built site promises. */

let content: Content;
const pages = new Map<string, PageElement[]>();

beforeAll(async () => {
  const read = await readContent({dataDir: process.env.DATA_DIR || 'data', guideDir: 'docs'});
  if (!read.content) throw new Error('The content cannot be read.');
  content = read.content;
  for (const address of builtAddresses()) pages.set(address, readPage(address));
});

/** Addresses of the pages for which `isFaulty` holds. */
function faulty(isFaulty: (page: PageElement[], address: string) => boolean): string[] {
  return [...pages].filter(([address, page]) => isFaulty(page, address)).map(([address]) => address);
}

function texts(page: PageElement[], name: string): string[] {
  return page.filter((element) => element.name === name).map(({text}) => text);
}

function titleOf(page: PageElement[]): string {
  return texts(page, 'title')[0] ?? '';
}

function meta(page: PageElement[], name: string): string {
  return page.find(({attributes}) => attributes.name === name)?.attributes.content ?? '';
}

describe('the built site', () => {
  it('has a page of each kind, and no page of an unknown kind', () => {
    const kinds = new Set(builtAddresses().flatMap(kindsOf));
    const missing = PATTERNS.map(({kind}) => kind).filter((kind) => !kinds.has(kind));
    // Practices join the guide one at a time.
    expect(missing.filter((kind) => kind !== 'guidePractice')).toEqual([]);
    expect(builtAddresses().filter((address) => kindsOf(address).length !== 1)).toEqual([]);
  });

  it('has a page, its data and a line of the sitemap for each entry', () => {
    const wanted = content.resources.map(({id}) => addresses.resource(id));
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((address) => !pages.has(address))).toEqual([]);
    expect(wanted.filter((address) => !existsSync(pageFile(address)))).toEqual([]);
    expect(
      wanted.filter((address) => !existsSync(`${BUILD}/${PAGE_DATA_DIR}/${pageDataFile(address)}`)),
    ).toEqual([]);
  });

  it('leads an address that an entry has left to the one that remains, and tells search engines', () => {
    const moves = content.resources.flatMap(({id, anciens_identifiants: former = []}) =>
      former.map((one) => ({address: addresses.resource(one), target: addresses.resource(id)})),
    );
    expect(moves.length).toBeGreaterThan(0);
    for (const {address, target} of moves) {
      const page = readPage(address);
      const value = (name: string, wanted: string, key: string) =>
        page.find(({attributes}) => attributes[name] === wanted)?.attributes[key];
      expect(value('http-equiv', 'refresh', 'content'), address).toBe(`0; url=${target}`);
      expect(value('name', 'robots', 'content')).toBe('noindex');
      expect(new URL(value('rel', 'canonical', 'href') ?? '').pathname).toBe(target);
      expect(page.some(({name, attributes}) => name === 'a' && attributes.href === target)).toBe(true);
      expect(pages.has(address)).toBe(false);
    }
  });

  it('is in French of Canada, but for the page in English, whose header and footer are in French', () => {
    const languageOf = (page: PageElement[], wanted: string) =>
      page.find(({name}) => name === wanted)?.attributes.lang;
    const english = addresses.english();
    expect(faulty((page) => languageOf(page, 'html') !== 'fr-CA')).toEqual([english]);
    const page = pages.get(english) ?? [];
    expect(['html', 'header', 'footer'].map((name) => languageOf(page, name))).toEqual([
      'en-CA',
      'fr-CA',
      'fr-CA',
    ]);
  });

  it('counts what serves in English as the list does, and says how to ask', () => {
    const {langue} = content.site.anglais ?? {};
    const serving = content.resources.filter(
      ({langues, statut}) => langues.some((one) => one === langue) && isOpen(statut, content.vocabularies),
    );
    const page = pages.get(addresses.english()) ?? [];
    const list = page.find(({attributes}) => attributes.href === `${addresses.directory()}?langue=${langue}`);
    expect(serving.length).toBeGreaterThan(0);
    expect(list?.text).toContain(`(${serving.length})`);
  });

  it('offers at the foot of each page the way to say what it lacks, but where that is what one does', () => {
    const question = 'Est-ce que ça aide?';
    const without = faulty(
      (page) => !page.some(({name, text}) => name === 'footer' && text.includes(question)),
    );
    // The questions of the finder have neither header nor footer: nothing but the way out leads elsewhere.
    const bare = ['partnerEmbed', 'finder', 'finderPlace', 'finderNeed', 'finderStage'];
    const framed = (address: string) => kindsOf(address).some((kind) => bare.includes(kind));
    expect(
      without.filter((address) => !framed(address) && !address.startsWith(addresses.contribute())),
    ).toEqual([]);
    const twice = (page: PageElement[]) =>
      page.filter(({name, text}) => name === 'p' && text.includes(question)).length > 1;
    expect(faulty(twice)).toEqual([]);
  });

  it('has one first heading, which is not empty, on each page', () => {
    expect(faulty((page) => texts(page, 'h1').length !== 1 || texts(page, 'h1')[0] === '')).toEqual([]);
  });

  it('never skips a level of heading', () => {
    const skips = (page: PageElement[]) => {
      const levels = page.filter(({name}) => /^h[1-6]$/.test(name)).map(({name}) => Number(name[1]));
      return levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
    };
    expect(faulty(skips)).toEqual([]);
  });

  it('has a title of its own on each page; a family and its only need are one thing, and share theirs', () => {
    const twins = families(content.vocabularies)
      .filter(({besoins}) => besoins.length === 1)
      .map(({id}) => addresses.family(id));
    const titles = [...pages]
      .filter(([address]) => !twins.includes(address))
      .map(([, page]) => titleOf(page));
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    expect(faulty((page) => titleOf(page).length < 5)).toEqual([]);
  });

  it('has a description on each page, as long as it takes and no longer than search engines show', () => {
    const length = (page: PageElement[]) => meta(page, 'description').length;
    expect(faulty((page) => length(page) < 20 || length(page) > 320)).toEqual([]);
  });

  it('gives each page its one true address', () => {
    const canonical = (page: PageElement[]) =>
      page.find(({attributes}) => attributes.rel === 'canonical')?.attributes.href;
    expect(faulty((page, address) => new URL(canonical(page) ?? 'none:').pathname !== address)).toEqual([]);
  });

  it('has no link without a name, nor one that runs a script', () => {
    const isBad = ({name, attributes, text}: PageElement) =>
      name === 'a' &&
      (/^(?:javascript|data):/i.test(attributes.href ?? '') || (text === '' && !attributes['aria-label']));
    expect(faulty((page) => page.some(isBad))).toEqual([]);
  });

  it('asks nothing of another host', () => {
    const address = ({name, attributes}: PageElement) =>
      name === 'a' || attributes.rel === 'canonical' || attributes.rel === 'alternate'
        ? ''
        : (attributes.src ?? attributes.href ?? '');
    expect(faulty((page) => page.some((element) => /^(?:https?:)?\/\//.test(address(element))))).toEqual([]);
  });
});

describe('what the site keeps to itself', () => {
  it('never links to a copy that is only evidence', () => {
    const copies = new Set(
      content.resources.flatMap(({sources}) => sources.filter(({copie}) => copie).map(({url}) => url)),
    );
    expect(copies.size).toBeGreaterThan(0);
    expect(faulty((page) => page.some(({attributes}) => copies.has(attributes.href ?? '')))).toEqual([]);
  });

  it('shows no e-mail nor telephone but those given for an organisation', () => {
    const {site, resources} = content;
    const mails = new Set(resources.flatMap(({contact}) => contact?.courriel ?? []));
    // One that is still to be confirmed is read, never followed.
    const toConfirm = new Set(resources.flatMap(({a_verifier}) => (a_verifier ?? []).flatMap(mailsIn)));
    expect([...toConfirm].filter(looksLikeAPerson)).toEqual([]);
    if (site.responsable_renseignements) mails.add(site.responsable_renseignements.courriel);
    const phones = new Set(
      resources
        .flatMap(({contact}) => contact?.telephone ?? [])
        .flatMap((given) => dialledTelephone(given) ?? [])
        .map((dialled) => telephoneLink(dialled).replace('tel:', '')),
    );
    expect([...mails].filter(looksLikeAPerson)).toEqual([]);

    const leaks = [...pages].flatMap(([address, page]) =>
      page.flatMap(({attributes}) => {
        const [, scheme, value = ''] = /^(mailto|tel):([^?]*)/.exec(attributes.href ?? '') ?? [];
        const isKnown = scheme === 'mailto' ? mails.has(value) : phones.has(value);
        return scheme && !isKnown ? [`${address} ${scheme}:${value}`] : [];
      }),
    );
    expect(leaks).toEqual([]);

    const written = [...pages.keys()].flatMap((address) =>
      mailsIn(readFileSync(pageFile(address), 'utf8'))
        .filter((mail) => !mails.has(mail) && !toConfirm.has(mail) && !isInvented(mail))
        .map((mail) => `${address} ${mail}`),
    );
    expect(written).toEqual([]);
  });
});

/** Examples stand on names that nobody can have (RFC 2606). */
function isInvented(mail: string): boolean {
  return /[@.]example(?:\.(?:com|net|org))?$/i.test(mail);
}

function mailsIn(text: string): string[] {
  return text.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? [];
}
