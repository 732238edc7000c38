import {readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Browser, BrowserContextOptions, Page} from '@playwright/test';
import {chromium} from '@playwright/test';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {CHROMIUM_ARGS, findChromium} from '../../scripts/chromium.mjs';
import {hostHeaders} from '../../scripts/hostHeaders';
import {ONE_FILE} from '../../src/model/fileAddresses';
import {anchorOf} from '../../src/oneFile/anchor';
import {SEARCH_PART_FILES} from '../../src/pageData/paths';
import type {SearchFile} from '../../src/pageData/searchFile';
import type {SearchPart} from '../../src/search/format';
import {openSearch} from '../../src/search/query';
import {axeFaults} from '../e2e/axe';
import {BUILD, addressesOf} from '../kinds';
import {elements} from './html';

/* The site in one file, opened as from a USB key: no server, no network. */

const file = path.resolve(`${BUILD}${ONE_FILE}`);
const page = elements(readFileSync(file, 'utf8'));
const ids = new Set(page.flatMap(({attributes}) => attributes.id ?? []));

describe('the site in one file', () => {
  it('is light enough to be sent by e-mail, and asks for nothing', () => {
    expect(statSync(file).size).toBeLessThan(3_000_000);
    const asked = page.filter(
      ({name, attributes}) =>
        attributes.src !== undefined || (name === 'link' && attributes.href !== undefined),
    );
    expect(asked).toEqual([]);
  });

  it('has each entry, practice and term, once', () => {
    const wanted = ['resource', 'guidePractice', 'guideStage', 'need', 'family']
      .flatMap(addressesOf)
      .map(anchorOf);
    expect(wanted.length).toBeGreaterThan(400);
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
    expect(ids.size).toBe(page.filter(({attributes}) => attributes.id !== undefined).length);
  });

  it('keeps its own policy where a host sends one: that of the pages knows neither its style nor its script', () => {
    const headers = hostHeaders(readFileSync(`${BUILD}/_headers`, 'utf8'));
    expect(headers('/guide').has('Content-Security-Policy')).toBe(true);
    expect(headers(ONE_FILE).has('Content-Security-Policy')).toBe(false);
    const own = page.filter(({attributes}) => attributes['http-equiv'] === 'Content-Security-Policy');
    expect(own).toHaveLength(1);
  });

  it('leads nowhere but to its own places, and to the web', () => {
    const links = page.flatMap(({name, attributes}) =>
      name === 'a' && attributes.href ? [attributes.href] : [],
    );
    const broken = links.filter((href) =>
      href.startsWith('#') ? !ids.has(href.slice(1)) : !/^(?:https?:\/\/|mailto:|tel:)/.test(href),
    );
    expect(broken).toEqual([]);
  });
});

describe('the site in one file, in a browser without a network', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({executablePath: await findChromium(), args: CHROMIUM_ARGS});
  });

  afterAll(() => browser.close());

  async function open(options: BrowserContextOptions, look: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext({offline: true, locale: 'fr-CA', ...options});
    const faults: string[] = [];
    context.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    context.on('weberror', (error) => faults.push(error.error().message));
    context.on('request', (request) => {
      if (!/^(?:file|data):/.test(request.url())) faults.push(request.url());
    });
    const opened = await context.newPage();
    await opened.goto(pathToFileURL(file).href);
    await look(opened);
    await context.close();
    expect(faults).toEqual([]);
  }

  it('searches as the site does, and leads to what it finds', async () => {
    const parts = SEARCH_PART_FILES.map(
      (name) => (JSON.parse(readFileSync(`${BUILD}/${name}`, 'utf8')) as SearchFile<SearchPart>).part,
    );
    const search = openSearch(parts);
    await open({}, async (opened) => {
      for (const words of [
        'prêt d’honneur',
        'local pour un café',
        'benevoles',
        'OBNL ou coop',
        'subvantion magog',
      ]) {
        await opened.getByRole('searchbox').fill(words);
        await opened.keyboard.press('Enter');
        const [first] = search.ask(words).resources;
        const link = opened.locator('#trouve h2:text-is("Ressources") + ul a').first();
        expect(await link.textContent(), words).toBe(first?.title);
        await link.click();
        const heading = opened.locator(`#${anchorOf(first?.url ?? '')}`);
        await heading.waitFor({state: 'visible'});
        expect(opened.url()).toMatch(new RegExp(`#${anchorOf(first?.url ?? '')}$`));
      }
      await opened.getByRole('searchbox').fill('xyzzyx');
      await opened.keyboard.press('Enter');
      await opened.getByText('Aucune ressource trouvée.').waitFor();
    });
  });

  it('is accessible on a phone, in the dark, with something found', async () => {
    await open({viewport: {width: 390, height: 800}, colorScheme: 'dark'}, async (opened) => {
      await opened.getByRole('searchbox').fill('financement');
      await opened.locator('#trouve a').first().waitFor();
      // A few of each: axe would take half a minute for all.
      await opened.evaluate(() => {
        for (const section of document.querySelectorAll('section')) {
          [...section.querySelectorAll(':scope > article, :scope > section')]
            .slice(4)
            .forEach((one) => one.remove());
        }
      });
      expect(await axeFaults(opened)).toEqual([]);
      const background = await opened.evaluate(
        () => getComputedStyle(document.documentElement).backgroundColor,
      );
      expect(background).toBe('rgb(15, 31, 28)');
      await opened.setViewportSize({width: 320, height: 800});
      const excess = () => opened.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(await excess()).toBeLessThanOrEqual(0);
      expect(await opened.evaluate(() => document.fonts.check("16px 'Radio Canada'"))).toBe(true);
    });
  });

  it('is a document with its contents without scripts, and prints in ink on white', async () => {
    await open({javaScriptEnabled: false, colorScheme: 'dark'}, async (opened) => {
      expect(await opened.getByRole('searchbox').count()).toBe(0);
      await opened.getByRole('link', {name: 'Le glossaire'}).click();
      expect(opened.url()).toMatch(/#glossaire$/);
      const [entry = ''] = addressesOf('resource');
      await opened
        .locator(`a[href="#${anchorOf(entry)}"]`)
        .first()
        .click();
      await opened.emulateMedia({media: 'print'});
      const ink = await opened.evaluate(() => {
        const {color, backgroundColor} = getComputedStyle(document.documentElement);
        return {color, backgroundColor};
      });
      expect(ink).toEqual({color: 'rgb(20, 48, 43)', backgroundColor: 'rgb(255, 255, 255)'});
      const [section] = await opened.locator('section').all();
      expect(await section?.evaluate((one) => getComputedStyle(one).columnCount)).toBe('2');
    });
  });
});
