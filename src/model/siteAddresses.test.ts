import {expect, it} from 'vitest';
import {addresses} from './addresses';
import {isPromised} from './siteAddresses';

it('promises every page but that of a month, which goes with what it shows', () => {
  const pages = [
    addresses.events(),
    addresses.eventMonths(),
    addresses.event('2026-12-03-midi'),
    addresses.home(),
  ];
  expect(pages.filter((page) => !isPromised(page))).toEqual([]);
  expect(isPromised(addresses.eventMonth('2026-12'))).toBe(false);
});
