import {describe, expect, it} from 'vitest';
import {usualPlaces} from './chromium.mjs';
import {isAtLeast} from './prepare.mjs';

describe('isAtLeast', () => {
  it.each([
    ['20.19.0', true],
    ['20.20.2', true],
    ['22.0.0', true],
    ['20.18.3', false],
    ['18.20.0', false],
    ['9.30.0', false],
  ])('says whether Node %s is enough for 20.19: %s', (version, expected) => {
    expect(isAtLeast(version, '20.19')).toBe(expected);
  });
});

describe('usualPlaces', () => {
  it('looks in /usr/bin first, then along PATH', () => {
    const places = usualPlaces({PATH: '/opt/bin:/usr/bin'}, 'linux');
    expect(places.slice(0, 4)).toEqual([
      '/usr/bin/chromium-headless-shell',
      '/opt/bin/chromium-headless-shell',
      '/usr/bin/chromium',
      '/opt/bin/chromium',
    ]);
    expect(places).toContain('/usr/bin/google-chrome');
    expect(new Set(places).size).toBe(places.length);
  });

  it('looks among the applications of macOS and of Windows', () => {
    expect(usualPlaces({HOME: '/Users/a'}, 'darwin')).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
    expect(usualPlaces({PROGRAMFILES: 'C:\\Program Files'}, 'win32')).toContain(
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    );
  });
});
