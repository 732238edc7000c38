import type {Page} from '@playwright/test';
import mammoth from 'mammoth';
import {axeFaults} from './axe';
import {test as testAlone} from './fixtures';
import {expect, test} from './oneWindow';
import {clickOnceStill} from './still';

/* « Mon dossier », as a person lives it: found on a phone, ordered, found again, carried elsewhere. */

const keep = (page: Page) => page.getByRole('button', {name: /^Garder /});
const dossierLink = (page: Page) => page.getByRole('banner').getByRole('link', {name: /^Mon dossier/});
const lines = (page: Page) => page.locator('main').getByRole('heading', {level: 3});

test.describe('on a phone', () => {
  test.use({viewport: {width: 390, height: 844}});

  test('one keeps what one finds, orders it, finds it again, and carries it elsewhere', async ({
    page,
    context,
    browser,
    baseURL,
  }) => {
    await page.goto('/repertoire');
    const names: string[] = [];
    for (const row of [0, 1]) {
      names.push(await page.locator('.fiches .carte-r').nth(row).getByRole('heading').innerText());
      await clickOnceStill(keep(page).nth(row));
    }
    await expect(page.getByText('C’est dans mon dossier (2).')).toBeVisible();
    await expect(dossierLink(page)).toHaveAccessibleName('Mon dossier 2');
    await page.goto('/guide/financement/chiffrer-le-cout-complet');
    await page.waitForSelector('html[data-has-hydrated="true"]');
    await expect(dossierLink(page)).toHaveAccessibleName('Mon dossier 2');
    await page.keyboard.press('g');
    await expect(dossierLink(page)).toHaveAccessibleName('Mon dossier 3');
    await page.getByRole('link', {name: 'Voir', exact: true}).click();

    await expect(lines(page)).toHaveCount(3);
    await page.getByLabel('Où j’en suis').first().selectOption({label: 'Contacté'});
    await page
      .getByRole('button', {name: /^Ajouter une note/})
      .first()
      .click();
    await page.getByLabel('Ma note').fill('Appeler lundi');
    await page.getByRole('button', {name: `Descendre ${await lines(page).first().innerText()}`}).focus();
    await page.keyboard.press('Enter');
    await page.reload();
    await expect(page.getByLabel('Ma note')).toHaveValue('Appeler lundi');
    expect(await axeFaults(page)).toEqual([]);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await width()).toBeLessThanOrEqual(0);

    // What a button opens elsewhere than under it: one is taken there, and back.
    const press = (name: string) => page.getByRole('button', {name}).click();
    await press('Préparer une liste');
    const preparing = page.getByRole('heading', {name: 'Préparer une liste'});
    await expect(preparing).toBeFocused();
    await expect(preparing).toBeInViewport();
    await press('Revenir à mon dossier');
    await expect(page.locator('main h2').first()).toBeFocused();
    await expect(page.locator('main h2').first()).toBeInViewport();

    const other = await context.newPage();
    await other.goto('/dossier');
    await other
      .getByRole('button', {name: /^Retirer /})
      .first()
      .click();
    await expect(lines(page)).toHaveCount(2);
    await other.getByRole('button', {name: 'Annuler'}).click();
    await expect(lines(page)).toHaveCount(3);

    await context.grantPermissions(['clipboard-read', 'clipboard-write'], {origin: baseURL ?? ''});
    await page.getByRole('button', {name: 'Copier le lien de la liste'}).click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(link).search).toBe('');
    expect(link).not.toContain('Appeler');
    const [word] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', {name: 'Word (.docx)'}).click(),
    ]);
    const {value: text} = await mammoth.extractRawText({path: await word.path()});
    expect(text).not.toContain('Contacté');
    expect(text).not.toContain('Appeler');

    // Paper: the sheet alone, with the code that opens the list again.
    const say = (moment: string) => page.evaluate((name) => window.dispatchEvent(new Event(name)), moment);
    await say('beforeprint');
    await page.emulateMedia({media: 'print'});
    await expect(page.getByRole('img', {name: 'Code qui ouvre cette liste'})).toBeVisible();
    await expect(page.getByRole('banner')).toBeHidden();
    await page.emulateMedia({media: null});
    await say('afterprint');

    const elsewhere = await (await browser.newContext({baseURL, serviceWorkers: 'block'})).newPage();
    await elsewhere.goto(new URL(link).pathname + new URL(link).hash);
    await expect(elsewhere.getByRole('heading', {name: 'Un dossier à reprendre'})).toBeVisible();
    expect(await axeFaults(elsewhere)).toEqual([]);
    await elsewhere.getByRole('button', {name: /^Ajouter 3/}).click();
    await expect(lines(elsewhere)).toHaveCount(3);
    expect(new URL(elsewhere.url()).hash).toBe('');
    await elsewhere.context().close();
  });
});

testAlone('where the browser keeps nothing, the dossier lasts for the visit, and says so', async ({page}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('/besoins/chercher-financement');
  await clickOnceStill(keep(page).first());
  await expect(page.getByText('Ce navigateur ne garde rien').first()).toBeVisible();
  await page.getByRole('link', {name: 'Voir', exact: true}).click();
  await expect(lines(page)).toHaveCount(1);
  await expect(page.getByText('Téléchargez le fichier pour ne rien perdre.')).toBeVisible();
});
