import {readFileSync} from 'node:fs';
import type {Page} from '@playwright/test';
import {checkFiles} from '../../src/content/check';
import {findFiles} from '../../src/content/folder';
import {placeInData} from '../../src/content/place';
import {axeFaults} from './axe';
import {expect, test} from './oneWindow';

/* People who give: one proposes, one corrects, one confirms, one reports. None of them knows how the site is made. */

test.use({viewport: {width: 390, height: 844}, hasTouch: true});

const answer = (page: Page, name: string | RegExp) => page.getByRole('textbox', {name}).first();
const finish = (page: Page) => page.getByRole('button', {name: 'Vérifier et préparer l’envoi'});
const summary = (page: Page) => page.getByRole('alert');

/** Any entry of the directory. */
async function anEntry(page: Page): Promise<{id: string; name: string}> {
  await page.goto('/repertoire');
  const link = page.locator('.fiches .carte-r').first().getByRole('link').first();
  const id = (await link.getAttribute('href'))?.split('/').at(-1) ?? '';
  return {id, name: await link.innerText()};
}

test('a resource is proposed with three mistakes, which the messages alone are enough to mend', async ({
  page,
}) => {
  await page.goto('/contribuer/proposer');
  await answer(page, 'Nom').fill('Atelier partagé du Quai bleu');
  await page.getByRole('radio', {name: 'Organisme', exact: true}).check();
  // First: too short.
  await answer(page, 'Résumé').fill('Prête des outils');
  // Second: an address without its beginning, and a space in it.
  await answer(page, /^Page officielle/).fill('quaibleu.example.com /services');
  await page.getByText('Je cherche un local ou un atelier').click();
  await page.getByRole('checkbox', {name: 'un local ou un atelier'}).first().check();
  await page.getByRole('checkbox', {name: /^Organisme à but non lucratif/}).check();
  await page.getByRole('checkbox', {name: 'Sherbrooke'}).check();
  // Third: no page that proves it.
  await answer(page, 'Ce que vous y trouvez').fill(
    'Un local et des outils à emprunter pour essayer une idée. On vous montre comment vous en servir, une fois par mois.',
  );
  await finish(page).click();
  await expect(summary(page)).toBeFocused();
  await expect(summary(page).getByRole('listitem')).toHaveCount(3);
  expect(await axeFaults(page)).toEqual([]);

  await summary(page)
    .getByRole('link', {name: /^Résumé/})
    .click();
  await expect(answer(page, 'Résumé')).toBeFocused();
  await answer(page, 'Résumé').fill('Prête des outils et un local aux groupes qui veulent essayer une idée.');
  await answer(page, /^Page officielle/).fill('https://quaibleu.example.com/services');
  const source = page.getByRole('group', {name: 'Sources'});
  await source.getByRole('textbox', {name: 'Adresse'}).fill('https://quaibleu.example.com/services');
  await source.getByRole('textbox', {name: /^Ce qu’elle appuie/}).fill('Services et conditions');

  // What was typed outlives the page.
  await page.reload();
  await expect(answer(page, 'Nom')).toHaveValue('Atelier partagé du Quai bleu');
  await finish(page).click();
  await expect(page.getByRole('heading', {name: 'Votre fiche est prête'})).toBeVisible();
  await expect(page.getByRole('region', {name: 'Aperçu de la fiche'})).toContainText(
    'Atelier partagé du Quai bleu',
  );
  expect(await axeFaults(page)).toEqual([]);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: 'Télécharger le fichier'}).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  const way = new URL(
    (await page.getByRole('link', {name: /^Envoyer par la page du projet/}).getAttribute('href')) ?? '',
  );
  expect(way.searchParams.get('value')).toBe(text);
  const path = `ressources/${download.suggestedFilename()}`;
  expect(way.searchParams.get('filename')).toBe(`data/${path}`);
  const place = placeInData(path);
  if (!place) throw new Error(`${path} is no entry.`);
  const bytes = new TextEncoder().encode(text);
  const all = await findFiles({dataDir: 'data', guideDir: 'docs'});
  const {problems} = checkFiles([...all, {path: `data/${path}`, place, bytes}]);
  expect(problems.filter(({file, severity}) => file === `data/${path}` && severity === 'error')).toEqual([]);
});

test('one who proposes what is there already is led to its correction, and says a telephone that has changed', async ({
  page,
}) => {
  const {id, name} = await anEntry(page);
  await page.goto('/contribuer/proposer');
  await answer(page, 'Nom').fill(name.toLocaleUpperCase('fr'));
  const twin = page.getByRole('status').filter({hasText: name});
  await twin.getByRole('link', {name: 'Plutôt proposer une correction'}).first().click();
  await expect(page).toHaveURL(new RegExp(`/contribuer/corriger\\?fiche=${id}$`));
  await expect(page.getByRole('heading', {level: 1})).toContainText(name);
  // The form is long: its parts are named at the top, and unfold when one goes there.
  const contents = page.getByRole('navigation', {name: 'Dans ce formulaire'});
  await contents.getByRole('link', {name: 'Pour la relecture'}).click();
  await expect(page.locator('details', {hasText: 'Pour la relecture'}).first()).toHaveAttribute('open', '');
  const telephone = page.getByRole('group', {name: /^Téléphone/});
  await telephone.getByRole('button', {name: /^Ajouter/}).click();
  await telephone.getByRole('textbox', {name: 'Numéro'}).last().fill('819 555-0142');
  await page.getByRole('button', {name: 'Voir ce qui change'}).click();
  await expect(page.getByRole('heading', {name: 'Ce qui change'})).toBeVisible();
  await expect(
    page
      .getByRole('listitem')
      .filter({hasText: /819\s555-0142/})
      .last(),
  ).toBeVisible();
  // No form of the project's page says a telephone: the file is to be pasted.
  const way = page.getByRole('link', {name: /^Copier, puis ouvrir la page du projet/});
  await expect(way).toHaveAttribute('href', new RegExp(`/edit/main/data/ressources/${id}\\.md$`));
});

test('from an entry, two taps say that it is still true, or that something is wrong', async ({page}) => {
  const {id, name} = await anEntry(page);
  await page.goto(`/repertoire/${id}`);
  await page.getByRole('link', {name: 'C’est toujours vrai'}).click();
  await expect(page.getByRole('heading', {level: 1})).toContainText(name);
  await page.getByRole('button', {name: 'Préparer l’envoi'}).click();
  await expect(summary(page)).toHaveText('Choisissez comment vous l’avez vérifié.');
  await page.getByRole('radio', {name: 'par téléphone'}).check();
  await expect(
    page
      .getByRole('listitem')
      .filter({hasText: /par téléphone/})
      .last(),
  ).toBeVisible();
  await expect(page.getByRole('link', {name: /^Envoyer par la page du projet/})).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);

  await page.goto(`/contribuer/signaler?fiche=${id}&motif=fermee`);
  await expect(page.getByRole('radio', {name: 'Elle n’existe plus'})).toBeChecked();
  await page.getByRole('button', {name: 'Préparer l’envoi'}).click();
  await expect(page.getByRole('link', {name: /^Envoyer par la page du projet/})).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
});

test.describe('an address that names no entry', () => {
  // The file of an entry that is not there.
  test.use({expectedErrors: [/404/]});

  test('says so', async ({page}) => {
    for (const query of ['', '?fiche=fiche-inventee', '?fiche=../../etc', '?fiche=%E0%A4%A']) {
      await page.goto(`/contribuer/corriger${query}`);
      await expect(page.getByText('L’adresse ne nomme aucune fiche du répertoire.')).toBeVisible();
    }
  });
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the pages of the forms say what else one can do', async ({page}) => {
    await page.goto('/contribuer/proposer');
    // Texts are not looked for in a noscript element.
    await expect(page.locator('noscript .note-attn')).toBeVisible();
    await page.getByRole('link', {name: 'D’autres façons de proposer'}).click();
    await expect(page).toHaveURL(/\/contribuer#proposer$/);
    await page.goto('/contribuer/confirmer?fiche=risq');
    await expect(page.locator('noscript p')).toBeVisible();
  });
});
