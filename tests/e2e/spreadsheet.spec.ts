import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import {strFromU8, unzipSync} from 'fflate';
import {checkSome} from '../../src/content/check';
import {findFiles} from '../../src/content/folder';
import {addresses} from '../../src/model/addresses';
import {SHEETS} from '../../src/model/fileAddresses';
import {axeFaults} from './axe';
import {expect, test} from './oneWindow';

const PLACES =
  'du quai,des érables,de la gare,du moulin,des fleurs,du lac,de la montagne,du vieux pont,de la forêt,du marché,de la rivière,du phare'.split(
    ',',
  );

/** What a person types for a resource, by title of column. */
function typed(
  place: string,
  rank: number,
  value: (title: string) => string,
): Record<string, string | number> {
  const site = `https://atelier-invente-${rank}.example.org`;
  return {
    Nom: `Atelier inventé ${place}`,
    'Type de ressource': value('Type de ressource'),
    Résumé: 'Prête des outils et un local aux groupes qui veulent essayer une idée.',
    'Page officielle': site,
    'Téléphone – Numéro': 8_195_550_142,
    Besoin: value('Besoin'),
    Territoire: value('Territoire'),
    'Sources – Adresse': `${site}/services`,
    'Sources – Ce qu’elle appuie': 'Services et tarifs',
    'Ce que vous y trouvez':
      'Des outils à emprunter, un local ouvert trois soirs par semaine et quelqu’un pour aider les groupes.',
    Étape: value('Étape'),
    'Pour qui': value('Pour qui'),
    Langues: value('Langues'),
    Coût: value('Coût'),
    Statut: 'a-confirmer',
    Confiance: 'moyenne',
  };
}

/** Fills the workbook of the site, with four faults or with none. */
async function fill(file: string, isMended: boolean): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path.join('build', SHEETS.toFill));
  const sheet = workbook.getWorksheet('Ressources') as ExcelJS.Worksheet;
  const values = workbook.getWorksheet('Valeurs') as ExcelJS.Worksheet;
  const ranks = (one: ExcelJS.Worksheet) =>
    (one.getRow(1).values as string[]).map((title) => title?.replace('\u00a0*', ''));
  const first = (title: string) =>
    values.getCell(
      2,
      ranks(values).findIndex((titles) => titles?.split(', ').includes(title)),
    ).text;
  for (const [rank, place] of PLACES.entries()) {
    const row = typed(place, rank, first);
    if (!isMended && rank === 1) row['Résumé'] = 'Trop court';
    if (!isMended && rank === 4) row['Type de ressource'] = 'zzzz';
    if (!isMended && rank === 6) row['Page officielle'] = 'atelier';
    if (!isMended && rank === 9) row['Sources – Adresse'] = '';
    for (const [title, value] of Object.entries(row)) {
      sheet.getCell(4 + rank, ranks(sheet).indexOf(title)).value = value;
    }
  }
  await workbook.xlsx.writeFile(file);
}

test('twelve rows with four faults are mended, and their files are sound', async ({page}) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tableur-'));
  const faulty = path.join(folder, 'ressources.xlsx');
  await fill(faulty, false);
  await page.goto(addresses.spreadsheet());
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  const input = page.getByLabel('Choisir le classeur rempli');
  await input.setInputFiles(faulty);

  const found = page.getByRole('heading', {name: '8 nouvelles fiches sans erreur, 4 lignes à corriger.'});
  await expect(found).toBeFocused();
  await expect(page.getByText(/Ressources, ligne 5, colonne C \(Résumé\)/)).toBeVisible();
  await expect(page.getByText('« Résumé » a 10 caractères; il en faut au moins 30.')).toBeVisible();
  await expect(page.getByText('« zzzz » n’est pas un type connu')).toBeVisible();
  expect(await axeFaults(page, {within: 'main'})).toEqual([]);
  await page.emulateMedia({colorScheme: 'dark'});
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await axeFaults(page, {rules: 'colours', within: 'main'})).toEqual([]);
  await page.setViewportSize({width: 320, height: 700});
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  await fill(faulty, true);
  await input.setInputFiles(faulty);
  await expect(page.getByRole('heading', {name: '12 nouvelles fiches sans erreur.'})).toBeFocused();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: 'Télécharger les fichiers (.zip)'}).click(),
  ]);
  const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
  const files = Object.entries(parts).filter(([name]) => name.endsWith('.md'));
  expect(files).toHaveLength(PLACES.length);
  expect(strFromU8(parts['bilan.txt'] as Uint8Array)).toContain('12\u00a0nouvelles fiches sans erreur.');
  const directory = await findFiles({dataDir: 'data', guideDir: 'docs'});
  const added = files.map(([name, bytes]) => ({
    path: name,
    place: {kind: 'ressource' as const, id: path.basename(name, '.md')},
    bytes,
  }));
  const problems = checkSome([...directory, ...added], new Set(files.map(([name]) => name)));
  expect(problems.filter(({severity}) => severity === 'error')).toEqual([]);
});

test('a file of another kind is refused in one sentence, and the directory comes back as it is', async ({
  page,
}) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tableur-'));
  const csv = path.join(folder, 'liste.csv');
  writeFileSync(csv, 'Nom;Résumé');
  await page.goto(addresses.spreadsheet());
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  const input = page.getByLabel('Choisir le classeur rempli');
  await input.setInputFiles(csv);
  await expect(page.getByRole('alert')).toContainText('est un texte (.csv), et non un classeur');
  await input.setInputFiles(path.join('build', SHEETS.directory));
  await expect(
    page.getByRole('heading', {name: /^0 nouvelle fiche sans erreur, \d+ fiches déjà pareilles\.$/}),
  ).toBeFocused();
});
