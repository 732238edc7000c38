import {readFileSync} from 'node:fs';
import ICAL from 'ical.js';
import {addresses} from '../../src/model/addresses';
import {CALENDARS} from '../../src/model/fileAddresses';
import {PAGE_DATA_DIR, pageDataFile} from '../../src/pageData/paths';
import type {EventMonthView} from '../../src/views/eventMonthView';
import type {EventRow} from '../../src/views/eventRow';
import type {EventsView} from '../../src/views/eventsView';
import {addressesOf, BUILD} from '../kinds';
import {expect, test} from './oneWindow';

function dataOf<T>(address: string): T {
  return JSON.parse(readFileSync(`${BUILD}/${PAGE_DATA_DIR}/${pageDataFile(address)}`, 'utf8')) as T;
}

const view = dataOf<EventsView>(addresses.events());

/** The next event to put in a calendar; while none is announced, the last that was held. */
function eventToKeep(): {event: EventRow; when: string} {
  const upcoming = view.upcoming.flatMap(({items}) =>
    items.flatMap((item) => ('event' in item ? [item.event] : [])),
  );
  const next = upcoming.find(({file, isCancelled}) => file !== undefined && !isCancelled);
  const event = next ?? view.past.flatMap(({events}) => events).find(({file}) => file !== undefined);
  if (!event) throw new Error('No event has a date that is sure.');
  return {event, when: next ? 'À venir' : 'Passés'};
}

/** A month that has something on one of its days. */
function monthWithADay(): {address: string; view: EventMonthView} {
  const months = addressesOf('eventMonth').map((address) => ({
    address,
    view: dataOf<EventMonthView>(address),
  }));
  const found = months.find(({view: {weeks}}) => weeks.flat().some(({items}) => items.length > 0));
  if (!found) throw new Error('No month has anything on a day.');
  return found;
}

test('one finds a meeting, and puts it in one’s calendar @phone', async ({page, request}) => {
  const {event, when} = eventToKeep();
  await page.goto(addresses.events());
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  await page.getByRole('group', {name: 'Quand'}).getByText(when).click();
  await page
    .getByRole('group', {name: 'Genre'})
    .locator(`input[value="${event.kind.id}"]`)
    .check({force: true});
  // The address holds the choice: one can send it, or come back to it.
  const query = new URL(page.url()).searchParams;
  expect([query.get('genre'), query.has('quand')]).toEqual([event.kind.id, true]);
  const shown = page.getByRole('main').locator('.evt');
  await expect(shown.filter({hasNotText: event.kind.name})).toHaveCount(0);
  await expect(page.getByRole('status').first()).toHaveText(/événement/);

  await page.reload();
  await page.getByRole('main').getByRole('link', {name: event.title, exact: true}).click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText(event.title);
  // Search engines read the page as it is served.
  await page.reload();
  const structured = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
  ) as Record<string, string>;
  expect(new URL(structured.url ?? '').pathname).toBe(event.url);

  const link = page.getByRole('link', {name: 'Ajouter à mon calendrier'});
  const response = await request.get((await link.getAttribute('href')) ?? '');
  expect(response.headers()['content-type']).toMatch(/^text\/calendar/);
  const [kept] = eventsIn(await response.text());
  expect(kept?.summary).toContain(event.title);
  expect(String(kept?.startDate)).toContain(event.date);
});

test('one follows the calendar of all the events from any of one’s devices', async ({page, request}) => {
  await page.goto(`${addresses.events()}#s-abonner`);
  const address = await page.getByLabel('Ou copiez l’adresse du calendrier').inputValue();
  const {pathname} = new URL(address);
  await expect(page.getByRole('link', {name: 'S’abonner', exact: true})).toHaveAttribute(
    'href',
    address.replace(/^https?/, 'webcal'),
  );
  for (const path of [pathname, CALENDARS.deadlines]) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    expect(response.headers()['content-type'], path).toMatch(/^text\/calendar/);
    // It is read, even with nothing in it.
    eventsIn(await response.text());
  }
});

test('the calendar of a month, by the keyboard alone', async ({page}) => {
  const {address, view: month} = monthWithADay();
  const day = month.weeks.flat().find(({items}) => items.length > 0);
  await page.goto(addresses.events());
  const views = page.getByRole('navigation', {name: 'Façon de voir les événements'});
  await views.getByRole('link', {name: 'Mois'}).press('Enter');
  await expect(page).toHaveURL(addresses.eventMonths());

  const months = page.getByRole('navigation', {name: 'Mois où il se passe quelque chose'});
  await months.getByRole('link', {name: month.title}).press('Enter');
  await expect(page).toHaveURL(address);
  await expect(page.getByRole('heading', {level: 1})).toHaveText(month.title);
  const table = page.getByRole('table', {name: `${month.title}, jour par jour`});
  await expect(table.getByRole('columnheader')).toHaveCount(7);
  const cell = table.getByRole('cell').filter({has: page.locator(`time[datetime="${day?.day}"]`)});

  // From the day, Enter leads to its event.
  const [item] = day?.items ?? [];
  await cell.getByRole('link', {name: item?.title ?? ''}).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', {level: 1})).toHaveText(item?.title ?? '');
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the list is whole, and one goes from month to month', async ({page}) => {
    await page.goto(addresses.events());
    const events = page.locator('main .evt a[href^="/evenements/"]:not([href$=".ics"])');
    await expect(events).toHaveCount(addressesOf('event').length);
    await expect(page.getByRole('group', {name: 'Genre'})).toBeHidden();
    const [first = '', second = ''] = addressesOf('eventMonth').sort();
    await page.goto(second);
    await page.getByRole('navigation', {name: 'Mois voisins'}).getByRole('link').first().click();
    await expect(page).toHaveURL(first);
    await expect(page.getByRole('table')).toBeVisible();
  });
});

/** What a program that reads calendars finds. */
function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as string);
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}
