import {expect, it} from 'vitest';
import {addresses} from './addresses';
import {isPromised} from './siteAddresses';

it('promises every page but those that go with what they show: of a month, of a need at a stage', () => {
  const pages = [
    addresses.stage('ideation'),
    addresses.events(),
    addresses.eventMonths(),
    addresses.event('2026-12-03-midi'),
    addresses.home(),
  ];
  expect(pages.filter((page) => !isPromised(page))).toEqual([]);
  expect(isPromised(addresses.eventMonth('2026-12'))).toBe(false);
  expect(isPromised(addresses.stageFamily('ideation', 'argent'))).toBe(false);
});
