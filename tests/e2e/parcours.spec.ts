import {readFileSync} from 'node:fs';
import {addresses} from '../../src/model/addresses';
import {PAGE_DATA_DIR, pageDataFile} from '../../src/pageData/paths';
import type {ParcoursListView} from '../../src/views/parcoursListView';
import type {ParcoursView} from '../../src/views/parcoursView';
import {BUILD} from '../kinds';
import {expect, test} from './oneWindow';

function dataOf<View>(address: string): View {
  return JSON.parse(readFileSync(`${BUILD}/${PAGE_DATA_DIR}/${pageDataFile(address)}`, 'utf8')) as View;
}

const {situations, projects} = dataOf<ParcoursListView>(addresses.allParcours());

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  test('a person finds what happens to them, what to do first, and what serves at each stage', async ({
    page,
  }) => {
    const [first] = situations;
    if (!first) throw new Error('The site has no parcours.');
    const view = dataOf<ParcoursView>(first.url);
    await page.setViewportSize({width: 390, height: 844});
    await page.goto(addresses.allParcours());
    await page.getByRole('link', {name: view.nom, exact: true}).click();
    await expect(page.getByRole('heading', {level: 1, name: view.nom})).toBeVisible();
    const gestures = page.getByRole('region', {name: 'Les trois premiers gestes'});
    await expect(gestures.getByRole('heading', {level: 3})).toHaveText(view.gestures.map(({text}) => text));
    for (const {stage, lines} of view.stages) {
      const part = page.getByRole('region', {name: stage.nom});
      await expect(part.getByRole('heading', {level: 4})).toHaveText(lines.map(({title}) => title));
    }
    await expect(page.getByRole('region', {name: 'Les questions qui décident'})).toContainText(
      view.questions[0]?.question ?? '',
    );
    await page.emulateMedia({media: 'print'});
    await expect(page.getByRole('navigation', {name: 'Dans ce parcours'})).toBeHidden();
    await expect(page.getByText('Adresse de cette page')).toBeVisible();
  });

  test('whom to call is on the line that says to, and on paper', async ({page}) => {
    const targets = ({gestures, stages}: ParcoursView) => [
      ...gestures.flatMap(({see}) => see ?? []),
      ...stages.flatMap(({lines}) => lines),
    ];
    const ways = (view: ParcoursView) => targets(view).flatMap((target) => target.ways ?? []);
    const [{url, view}] = [...situations, ...projects]
      .map((link) => ({url: link.url, view: dataOf<ParcoursView>(link.url)}))
      .sort((a, b) => ways(b.view).length - ways(a.view).length) as [{url: string; view: ParcoursView}];
    expect(ways(view)).not.toEqual([]);
    await page.goto(url);
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({media});
      for (const {text, link = ''} of ways(view)) {
        const way = page.locator(`main a[href="${link}"]`).first();
        await expect(way).toBeVisible();
        await expect(way).toContainText(text);
      }
    }
  });
});
