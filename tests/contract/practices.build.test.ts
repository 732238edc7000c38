import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {PAGE_DATA_DIR, pageDataFile} from '../../src/pageData/paths';
import type {PracticeView} from '../../src/views/practiceView';
import {BUILD, addressesOf} from '../kinds';
import type {PageElement} from './html';
import {readPage} from './html';

/* Each practice of the guide, as the server sends it: whole, for those whose browser runs no script. */

const PARTS = ['En bref', 'Pourquoi ça marche', 'Comment faire', 'Le piège', 'C’est fait quand…'];

const practices = addressesOf('guidePractice').map((address) => {
  const view = JSON.parse(
    readFileSync(`${BUILD}/${PAGE_DATA_DIR}/${pageDataFile(address)}`, 'utf8'),
  ) as PracticeView;
  const page = readPage(address);
  const main = page.find(({name}) => name === 'main');
  if (!main) throw new Error(`${address} has no content.`);
  return {address, view, page, main};
});

type Practice = (typeof practices)[number];

/** What is missing or too much, page by page. */
function faults(find: (practice: Practice) => string[]): string[] {
  return practices.flatMap((practice) => find(practice).map((fault) => `${practice.address} ${fault}`));
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The texts that are shown of some elements. */
function shownTexts(elements: PageElement[], tag: string): string[] {
  return elements.filter(({name, isShown}) => name === tag && isShown).map(({text}) => plain(text));
}

describe('each practice of the guide, without scripts', () => {
  it('exists', () => {
    expect(practices.length).toBeGreaterThan(0);
  });

  it('has its number', () => {
    expect(
      faults(({view, main}) =>
        plain(main.text).includes(`Pratique ${view.numero}`) ? [] : [`Pratique ${view.numero}`],
      ),
    ).toEqual([]);
  });

  it('has its parts', () => {
    expect(
      faults(({main}) => {
        const headings = shownTexts(main.inside, 'h2');
        return PARTS.filter((part) => !headings.includes(part));
      }),
    ).toEqual([]);
  });

  it('leads to its resources', () => {
    expect(
      faults(({view, main}) => {
        const links = shownTexts(main.inside, 'a');
        return view.resources.map(({nom}) => plain(nom)).filter((nom) => !links.includes(nom));
      }),
    ).toEqual([]);
  });

  it('has each of its sources once', () => {
    expect(
      faults(({view, page}) => {
        const notes = page.filter(({attributes}) => /(?:^|\s)notes(?:\s|$)/.test(attributes.class ?? ''));
        const lists = notes.flatMap(({children}) => children).filter(({name}) => name === 'ol');
        const items = lists.flatMap(({children}) => children).filter(({name}) => name === 'li');
        return items.length === view.sources.length
          ? []
          : [`${items.length} sources, not ${view.sources.length}`];
      }),
    ).toEqual([]);
  });

  it('shows no mark of the Markdown it comes from', () => {
    expect(faults(({main}) => ['[^', '{#'].filter((mark) => main.text.includes(mark)))).toEqual([]);
  });
});
