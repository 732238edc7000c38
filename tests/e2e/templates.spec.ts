import {readFileSync} from 'node:fs';
import type {Locator, Page} from '@playwright/test';
import ExcelJS from 'exceljs';
import mammoth from 'mammoth';
import {addresses} from '../../src/model/addresses';
import {PAGE_DATA_DIR, pageDataFile} from '../../src/pageData/paths';
import type {TemplateView} from '../../src/views/templateView';
import type {ToolboxView} from '../../src/views/toolboxView';
import {BUILD, addressesOf} from '../kinds';
import {test as testAlone} from './fixtures';
import {expect, test} from './oneWindow';

/* The toolbox: to find a template, fill it, come back to it, take it away. What is asked comes from the site's own data. */

function dataOf<View>(address: string): View {
  return JSON.parse(readFileSync(`${BUILD}/${PAGE_DATA_DIR}/${pageDataFile(address)}`, 'utf8')) as View;
}

const toolbox = dataOf<ToolboxView>(addresses.toolbox());
const templates = addressesOf('template').map((address) => dataOf<TemplateView>(address));

/** The first template that has what a test needs. */
function templateWith(what: string, isWanted: (template: TemplateView) => boolean): TemplateView {
  const found = templates.find(isWanted);
  if (!found) throw new Error(`No template is ${what}.`);
  return found;
}

const isText = ({saisie}: TemplateView['champs'][number]) => saisie === 'texte' || saisie === 'ligne';
const form = templateWith(
  'a form',
  ({forme, champs}) => forme === 'fiche' && champs.filter(isText).length > 1,
);
const table = templateWith(
  'a table with amounts',
  ({forme, champs}) =>
    forme === 'tableau' && champs.some(isText) && champs.some(({saisie}) => saisie === 'montant'),
);

function textFieldOf({champs}: TemplateView): string {
  return champs.find(isText)?.nom ?? '';
}

async function open(page: Page, {id}: TemplateView): Promise<Locator> {
  await page.goto(addresses.template(id));
  const filling = page.getByRole('region', {name: 'Remplir ici'});
  await expect(filling).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  return filling;
}

/** A row of a table, from 1. */
function row(filling: Locator, number: number): Locator {
  return filling.getByRole('group', {name: `Ligne ${number}`});
}

test('a form is kept on this device, erased, and given back @phone', async ({page}) => {
  const filling = await open(page, form);
  const [first, second] = form.champs.filter(isText);
  await filling.getByLabel(first?.nom ?? '', {exact: true}).fill('Ce que je vois.');
  await filling.getByLabel(second?.nom ?? '', {exact: true}).fill('Ailleurs.');

  await page.reload();
  await expect(filling.getByLabel(first?.nom ?? '', {exact: true})).toHaveValue('Ce que je vois.');

  await filling.getByRole('button', {name: 'Tout effacer'}).click();
  await expect(filling.getByLabel(first?.nom ?? '', {exact: true})).toHaveValue('');
  await expect(filling).toContainText('Tout est effacé.');
  await filling.getByRole('button', {name: 'Annuler'}).click();
  await expect(filling.getByLabel(second?.nom ?? '', {exact: true})).toHaveValue('Ailleurs.');

  await filling.getByRole('button', {name: 'Tout effacer'}).click();
  await page.reload();
  await expect(filling.getByLabel(first?.nom ?? '', {exact: true})).toHaveValue('');
  expect(
    await page.evaluate(() =>
      Object.keys(localStorage).filter((key) => key.startsWith('2ise:garde:gabarits')),
    ),
  ).toEqual([]);
});

test('two tabs fill the same form, and neither erases what the other wrote', async ({page, context}) => {
  const here = await open(page, form);
  const there = await open(await context.newPage(), form);
  const [first, second] = form.champs.filter(isText).map(({nom}) => nom);
  const field = (filling: Locator, name = '') => filling.getByLabel(name, {exact: true});
  await field(here, first).fill('D’ici.');
  await field(there, second).fill('De là.');
  await field(here, first).pressSequentially(' Encore.');
  for (const filling of [here, there]) {
    await expect(field(filling, first)).toHaveValue('D’ici. Encore.');
    await expect(field(filling, second)).toHaveValue('De là.');
  }
});

testAlone.describe('a form', () => {
  // What writes its file is asked for without a network.
  testAlone.use({expectedErrors: [/ERR_INTERNET_DISCONNECTED|Loading chunk/]});

  testAlone('is taken away as text, as Markdown and for Word', async ({page, context}) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const filling = await open(page, form);
    await filling.getByLabel(textFieldOf(form), {exact: true}).fill('Mon texte');
    await filling.getByRole('button', {name: 'Copier'}).click();
    await expect(filling).toContainText('Copié.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      `${textFieldOf(form)}\u00a0:\nMon texte`,
    );

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      filling.getByRole('button', {name: 'Télécharger .md'}).click(),
    ]);
    expect(file.suggestedFilename()).toBe(`${form.id}.md`);
    expect(readFileSync(await file.path(), 'utf8')).toContain(`## ${textFieldOf(form)}\n\nMon texte`);

    // The network goes before what writes the file has come: it is said, and one asks again once it is back.
    const forWord = filling.getByRole('button', {name: 'Télécharger pour Word (.docx)'});
    await context.setOffline(true);
    await forWord.click();
    await expect(filling).toContainText('Le fichier ne se fait pas');
    await context.setOffline(false);
    const [word] = await Promise.all([page.waitForEvent('download'), forWord.click()]);
    expect(word.suggestedFilename()).toBe(`${form.id}.docx`);
    expect((await mammoth.extractRawText({path: await word.path()})).value).toContain('Mon texte');
  });
});

test('the rows of a table are added, taken away and given back, and its amounts are summed @phone', async ({
  page,
}) => {
  const filling = await open(page, table);
  const amount = table.champs.find(({saisie}) => saisie === 'montant')?.nom ?? '';
  const name = textFieldOf(table);
  await row(filling, 1).getByLabel(name, {exact: true}).fill('Un');
  await row(filling, 1).getByLabel(amount, {exact: true}).fill('1 200,50');
  await row(filling, 2).getByLabel(amount, {exact: true}).fill('300');
  await expect(filling).toContainText('1\u00a0500,50\u00a0$');

  await row(filling, 2).getByLabel(amount, {exact: true}).fill('trois cents');
  await row(filling, 2).getByLabel(amount, {exact: true}).blur();
  await expect(row(filling, 2)).toContainText('Écrivez un nombre');
  await expect(filling).toContainText('Un montant n’est pas un nombre');

  await filling.getByRole('button', {name: 'Ajouter une ligne'}).click();
  await expect(row(filling, 3).locator('.saisie').first()).toBeFocused();
  await row(filling, 3).getByLabel(name, {exact: true}).fill('Trois');
  await filling.getByRole('button', {name: 'Retirer la ligne 1'}).click();
  await expect(row(filling, 2).getByLabel(name, {exact: true})).toHaveValue('Trois');
  const undo = filling.getByRole('button', {name: 'Annuler'});
  await expect(undo).toBeFocused();
  await undo.click();
  await expect(row(filling, 1).getByLabel(name, {exact: true})).toHaveValue('Un');

  await page.reload();
  await expect(row(filling, 3).getByLabel(name, {exact: true})).toHaveValue('Trois');
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test('a table is taken away as CSV and for Excel, and no text of it becomes a formula', async ({page}) => {
  const filling = await open(page, table);
  await row(filling, 1).getByLabel(textFieldOf(table), {exact: true}).fill('=1+1');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    filling.getByRole('button', {name: 'Télécharger .csv'}).click(),
  ]);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text.startsWith(`\ufeff${table.champs[0]?.nom}`)).toBe(true);
  expect(text).toContain(`'=1+1`);

  const [sheet] = await Promise.all([
    page.waitForEvent('download'),
    filling.getByRole('button', {name: 'Télécharger pour Excel (.xlsx)'}).click(),
  ]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(await sheet.path());
  expect(workbook.worksheets[0]?.getSheetValues().flat()).toContain('=1+1');
});

test('what cannot be read is put aside and can be downloaded', async ({page}) => {
  await page.goto(addresses.template(form.id));
  await page.evaluate((key) => localStorage.setItem(key, '{abîmé'), `2ise:gabarit:${form.id}`);
  const filling = await open(page, form);
  await expect(filling).toContainText('mis de côté');
  await filling.getByLabel(textFieldOf(form), {exact: true}).fill('Neuf');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    filling.getByRole('button', {name: 'Télécharger ce texte'}).click(),
  ]);
  expect(readFileSync(await file.path(), 'utf8')).toBe('{abîmé');
  await filling.getByRole('button', {name: 'L’effacer'}).click();
  await expect(filling).not.toContainText('mis de côté');
});

test('paper shows the form alone, in full', async ({page}) => {
  const filling = await open(page, form);
  await filling.getByLabel(textFieldOf(form), {exact: true}).fill('Une ligne.\n'.repeat(30));
  await page.emulateMedia({media: 'print'});
  await expect(page.locator('.imprime')).toContainText('Une ligne.');
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  await expect(page.locator('.saisie').first()).toBeHidden();
  await expect(page.locator('#exemple')).toBeHidden();
});

test('the toolbox finds a template by a word of its title', async ({page}) => {
  await page.goto(addresses.toolbox());
  const all = toolbox.stages.flatMap((stage) => stage.templates);
  const links = page.getByRole('main').getByRole('heading', {level: 3});
  await expect(links).toHaveCount(all.length);
  await page.getByLabel('Que voulez-vous faire?').fill(table.titre);
  await expect(links.filter({hasText: table.titre})).toBeVisible();
  expect(await links.count()).toBeLessThan(all.length);
  await page.getByLabel('Que voulez-vous faire?').fill('zzzz');
  await expect(page.getByRole('main')).toContainText('Aucun gabarit n’a ces mots');
  await page.getByRole('button', {name: 'Voir tous les gabarits'}).click();
  await expect(links).toHaveCount(all.length);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the toolbox lists every template, each of which has its fields, its example and its files', async ({
    page,
    request,
  }) => {
    await page.goto(addresses.toolbox());
    for (const {titre, url} of toolbox.stages.flatMap((stage) => stage.templates)) {
      await expect(page.getByRole('main').getByRole('link', {name: titre, exact: true})).toHaveAttribute(
        'href',
        url,
      );
    }
    for (const template of [form, table]) {
      await page.goto(addresses.template(template.id));
      const main = page.getByRole('main');
      await expect(page.getByRole('region', {name: 'Remplir ici'})).toBeHidden();
      for (const {aide} of template.champs) {
        await expect(page.locator('#champs').getByText(aide).first()).toBeVisible();
      }
      await expect(main.getByRole('heading', {name: 'Exemple inventé'})).toBeVisible();
      expect(template.downloads.length).toBeGreaterThan(0);
      for (const {label, url} of template.downloads) {
        await expect(main.getByRole('link', {name: label})).toHaveAttribute('href', url);
        expect((await request.get(url)).ok(), url).toBe(true);
      }
    }
  });
});
