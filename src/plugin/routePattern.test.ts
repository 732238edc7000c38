import {matchPath} from 'react-router-dom';
import {describe, expect, it} from 'vitest';
import {addresses} from '../model/addresses';
import {DYNAMIC_ROUTES} from './routes';
import {patternRegex} from './routePattern';

describe('the patterns of pages of which there are many', () => {
  it.each([
    [addresses.event('2026-12-03-midi'), 1],
    [addresses.eventMonth('2026-12'), 1],
    // Beside them, pages of their own.
    [addresses.events(), 0],
    [addresses.eventMonths(), 0],
    [addresses.contribute(), 0],
    [addresses.propose(), 1],
    [addresses.resource('centre'), 1],
  ])('%s answers to %i of them, as the router of the browser reads them too', (address, count) => {
    const ours = DYNAMIC_ROUTES.filter((pattern) => patternRegex(pattern).test(address));
    expect(ours).toHaveLength(count);
    expect(DYNAMIC_ROUTES.filter((path) => matchPath(address, {path, exact: true}))).toEqual(ours);
  });
});
