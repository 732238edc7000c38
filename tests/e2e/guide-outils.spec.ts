import {readFileSync} from 'node:fs';
import type {Locator, Page} from '@playwright/test';
import {addresses} from '../../src/model/addresses';
import {PAGE_DATA_DIR, pageDataFile} from '../../src/pageData/paths';
import type {ContestedWordsView} from '../../src/views/contestedWordsView';
import type {FactsView} from '../../src/views/factsView';
import type {WhichStageView} from '../../src/views/whichStageView';
import {BUILD, addressesOf} from '../kinds';
import {expect, test} from './oneWindow';

/* What stands around the guide: the words explained in its text, « À quelle étape suis-je? », the facts, the words to settle. */

function viewOf<View>(address: string): View {
  return JSON.parse(readFileSync(`${BUILD}/${PAGE_DATA_DIR}/${pageDataFile(address)}`, 'utf8')) as View;
}

function wordsIn(address: string): number {
  return [...readFileSync(`${BUILD}${address}.html`, 'utf8').matchAll(/class="?terme[" >]/g)].length;
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
}

test.describe('a word of the glossary in the guide', () => {
  const [richest = ''] = addressesOf('guidePractice').sort((a, b) => wordsIn(b) - wordsIn(a));
  if (wordsIn(richest) < 2)
    throw new Error('No practice explains two words: the tests need another example.');

  /** The words of the page, and the note of one of them. */
  function parts(page: Page): {words: Locator; note: Locator} {
    return {words: page.locator('.terme'), note: page.locator('.terme-note:visible')};
  }

  test('shows its note to the keyboard, and gives it back its place', async ({page}) => {
    await open(page, richest);
    const {words, note} = parts(page);
    await words.first().focus();
    await expect(note).toHaveCount(1);
    await page.keyboard.press('Tab');
    await expect(note.getByRole('link', {name: 'Voir le glossaire'})).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(note).toHaveCount(0);
    await expect(words.first()).toBeFocused();

    await page.keyboard.press('Enter');
    await expect(note).toHaveCount(1);
    await page.keyboard.press('Space');
    await expect(note).toHaveCount(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(words.first()).toHaveAttribute('aria-expanded', 'false');
    expect(new URL(page.url()).pathname).toBe(richest);
  });

  test('leads to the glossary', async ({page}) => {
    await open(page, richest);
    const {words, note} = parts(page);
    const address = (await words.first().getAttribute('href')) ?? '';
    await words.first().click();
    await note.getByRole('link', {name: 'Voir le glossaire'}).click();
    await expect(page).toHaveURL(address);
    const term = page.locator(`[id="${address.split('#')[1] ?? ''}"]`);
    await expect(term).toBeInViewport();
    // It is marked among the others.
    await expect(term).toHaveAttribute('aria-current', 'location');
    await expect(term).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  });

  test.describe('with a finger, at 320 px', () => {
    test.use({viewport: {width: 320, height: 700}, hasTouch: true});

    test('every note opens at a tap, whole, and closes at the next', async ({page}) => {
      await open(page, richest);
      const {words, note} = parts(page);
      for (const word of await words.all()) {
        await word.tap();
        await expect(note).toHaveCount(1);
        const box = await note.boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
        await word.tap();
        await expect(note).toHaveCount(0);
      }
      await words.first().tap();
      await page.getByRole('heading', {level: 1}).tap();
      await expect(note).toHaveCount(0);
    });
  });

  test.describe('without JavaScript', () => {
    test.use({javaScriptEnabled: false});

    test('is a link to the glossary', async ({page}) => {
      await page.goto(richest);
      const word = page.locator('.terme').first();
      await expect(word).not.toHaveAttribute('role');
      const address = (await word.getAttribute('href')) ?? '';
      expect(address.startsWith(`${addresses.glossary()}#`)).toBe(true);
      await word.click();
      await expect(page.locator(':target')).toBeInViewport();
    });
  });
});

test.describe('« À quelle étape suis-je? »', () => {
  const address = addresses.whichStage();
  const {questions} = viewOf<WhichStageView>(address);
  const [first, second, third] = questions;
  if (!first || !second || !third) throw new Error('The guide has fewer than three stages with a question.');
  const stageName = (stage: WhichStageView['questions'][number]['stage']) =>
    new RegExp(`à l’étape ${stage.numero}, ${stage.nom}`);

  test('finds the stage, says it, and gives the first things to do', async ({page}) => {
    await open(page, address);
    await expect(page.getByRole('main').getByRole('group')).toHaveCount(1);
    await page.getByRole('group', {name: first.question}).getByRole('radio', {name: 'Oui'}).check();
    const group = page.getByRole('group', {name: second.question});
    await expect(page.getByRole('status').filter({hasText: 'Question suivante'})).toContainText(
      second.stage.nom,
    );
    await group.getByRole('radio', {name: 'Pas encore'}).check();
    await expect(page.getByRole('heading', {level: 2, name: stageName(second.stage)})).toBeVisible();
    await expect(page.getByRole('status').filter({hasText: 'Vous en êtes'})).toContainText(second.stage.nom);
    await expect(group.getByRole('radio', {name: 'Pas encore'})).toBeFocused();
    expect(new URL(page.url()).search).toBe('?r=oui,non');
    for (const {titre, url} of second.practices) {
      await expect(page.getByRole('main').getByRole('link', {name: titre})).toHaveAttribute('href', url);
    }
    await expect(page.getByRole('link', {name: `Voir toute l’étape ${second.stage.numero}`})).toHaveAttribute(
      'href',
      second.stage.url,
    );
  });

  test('brings each next question into view @phone', async ({page}) => {
    await open(page, address);
    for (const {question} of [first, second, third]) {
      const group = page.getByRole('group', {name: question});
      await expect(group.getByRole('radio', {name: 'Je ne sais pas'})).toBeInViewport({ratio: 1});
      await group.getByRole('radio', {name: 'Oui'}).check();
    }
  });

  test('keeps the answers in the address: Back takes the last away, a reload none', async ({page}) => {
    await open(page, address);
    await page.getByRole('group', {name: first.question}).getByRole('radio', {name: 'Oui'}).check();
    await page
      .getByRole('group', {name: second.question})
      .getByRole('radio', {name: 'Je ne sais pas'})
      .check();
    const verdict = page.getByRole('heading', {level: 2, name: stageName(second.stage)});
    await expect(verdict).toBeVisible();
    await page.reload();
    await expect(verdict).toBeVisible();
    await page.goBack();
    await expect(verdict).toHaveCount(0);
    await expect(
      page.getByRole('group', {name: first.question}).getByRole('radio', {name: 'Oui'}),
    ).toBeChecked();
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key !== 'theme'))).toEqual([]);
  });

  test('ignores what it does not know in the address', async ({page}) => {
    await open(page, `${address}?r=oui,jamais,non`);
    await expect(page.getByRole('main').getByRole('group')).toHaveCount(2);
    await expect(
      page.getByRole('group', {name: second.question}).getByRole('radio', {checked: true}),
    ).toHaveCount(0);
  });

  test('says what then, when all is behind; and starts again', async ({page}) => {
    await open(page, `${address}?r=${questions.map(() => 'oui').join(',')}`);
    const next = page.getByRole('link', {name: /Commencer un nouveau cycle/});
    await expect(next).toHaveAttribute('href', first.stage.url);
    await page.getByRole('button', {name: 'Recommencer'}).click();
    await expect(page.getByRole('main').getByRole('group')).toHaveCount(1);
    await expect(page.getByRole('radio').first()).toBeFocused();
    expect(new URL(page.url()).search).toBe('');
  });

  test.describe('without JavaScript', () => {
    test.use({javaScriptEnabled: false});

    test('« Oui » leads to the next question, « Pas encore » unfolds what to do', async ({page}) => {
      await page.goto(address);
      for (const [index, {question, practices}] of questions.entries()) {
        const section = page.locator(`#question-${index + 1}`);
        await expect(section.getByRole('heading', {level: 2})).toContainText(question);
        const [practice] = practices;
        const link = section.getByRole('link', {name: practice?.titre ?? ''});
        await expect(link).toBeHidden();
        await section.getByText('Pas encore').click();
        await expect(link).toBeVisible();
        await section.getByRole('link', {name: 'Oui', exact: true}).click();
        await expect(page.locator(':target')).toBeInViewport();
      }
      await expect(page.locator(':target')).toContainText('Commencer un nouveau cycle');
    });
  });
});

test('every fact has its card, its sources, its doubts and its practices', async ({page}) => {
  const {groups} = viewOf<FactsView>(addresses.facts());
  await page.goto(addresses.facts());
  const main = page.getByRole('main');
  await expect(main).toContainText('pas un avis juridique ou fiscal');
  const facts = groups.flatMap((group) => group.facts);
  await expect(main.locator('.repere')).toHaveCount(facts.length);
  for (const {id, titre, sources, toCheck, askAt, practices} of facts) {
    const card = page.locator(`[id="${id}"]`);
    await expect(card.getByRole('heading', {name: titre})).toBeVisible();
    await expect(card).toContainText(askAt);
    if (toCheck) await expect(card).toContainText(toCheck);
    for (const {titre: source, url} of sources) {
      if (url) await expect(card.getByRole('link', {name: source})).toHaveAttribute('href', url);
      else await expect(card.getByRole('link', {name: source})).toHaveCount(0);
    }
    for (const practice of practices) {
      await expect(card.getByRole('link', {name: practice.titre})).toHaveAttribute('href', practice.url);
    }
  }
  await expect(main.getByRole('heading', {name: 'Ce que nous n’avons pas pu confirmer'})).toBeVisible();
});

test('each contested word has its question, its senses and what to say meanwhile', async ({page}) => {
  const {words} = viewOf<ContestedWordsView>(addresses.contestedWords());
  await page.goto(addresses.glossary());
  await page.getByRole('link', {name: 'Mots à risque de malentendu'}).click();
  await expect(page).toHaveURL(addresses.contestedWords());
  expect(words.length).toBeGreaterThan(0);
  for (const {id, mot, question, sens, en_attendant} of words) {
    const section = page.locator(`[id="${id}"]`);
    await expect(section.getByRole('heading', {name: mot})).toBeVisible();
    await expect(section).toContainText(question);
    await expect(section).toContainText(en_attendant);
    await expect(section.getByRole('listitem')).toHaveCount(sens.length);
  }
});

test('the glossary tells search engines its terms, with their addresses', async ({page}) => {
  await page.goto(addresses.glossary());
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as {
    '@type': string;
    hasDefinedTerm: {url: string; name: string}[];
  };
  expect(data['@type']).toBe('DefinedTermSet');
  await expect(page.locator('.termes > div')).toHaveCount(data.hasDefinedTerm.length);
  for (const {url} of data.hasDefinedTerm) {
    const {origin, hash} = new URL(url);
    expect(origin).toMatch(/^https?:/);
    await expect(page.locator(`[id="${hash.slice(1)}"]`)).toHaveCount(1);
  }
});
