import {addresses} from '../../src/model/addresses';
import {expect, test} from './oneWindow';

/* What contributors read, from the page that gathers it. */

test('a fault that a report names is explained, with what to write instead', async ({page}) => {
  await page.goto(addresses.frequentError('valeur-hors-liste'));
  const fault = page.getByRole('article').filter({hasText: 'valeur-hors-liste'}).first();
  await expect(fault.getByRole('heading', {level: 3})).toBeInViewport();
  await expect(fault).toContainText('etapes: [ideation, financment]');
  await expect(fault).toContainText('vouliez-vous dire');
  await expect(fault).toContainText('Écrivez plutôt');
});

test('from the page of contributors, one reads what has its place and what a field asks @phone', async ({
  page,
}) => {
  await page.goto(addresses.contribute());
  await page.getByRole('main').getByRole('link', {name: 'Ce qui a sa place ici', exact: true}).click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Ce qui a sa place ici');
  await page.getByRole('navigation', {name: 'Fil d’Ariane'}).getByRole('link', {name: 'Contribuer'}).click();
  await page.getByRole('main').getByRole('link', {name: 'Les champs, un par un'}).click();
  await page
    .getByRole('navigation', {name: 'Dans cette page'})
    .getByRole('link', {name: 'Type de ressource'})
    .click();
  await expect(page.getByRole('heading', {level: 3, name: 'Type de ressource'}).first()).toBeInViewport();
});

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  test('the page of contributors still says how to give something', async ({page}) => {
    await page.goto(addresses.contribute());
    const without = page.getByRole('region', {name: 'Sans formulaire'});
    await expect(without).toContainText('Le nom de la ressource et son adresse web');
    await expect(without.getByRole('link', {name: /par la page du projet/})).toHaveAttribute(
      'href',
      /\/exemple\/guide\/issues\/new\?title=Proposer/,
    );
  });
});
