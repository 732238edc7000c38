import {describe, expect, it} from 'vitest';
import {siteAddress} from './siteAddress';

describe('siteAddress', () => {
  it('serves on localhost when nothing is said', () => {
    expect(siteAddress({})).toEqual({url: 'http://localhost:3000', baseUrl: '/'});
  });

  it('deduces the address of a fork on GitHub Pages', () => {
    expect(siteAddress({GITHUB_REPOSITORY: 'Exemple/guide'})).toEqual({
      url: 'https://exemple.github.io',
      baseUrl: '/guide/',
      repository: 'https://github.com/Exemple/guide',
    });
    expect(siteAddress({GITHUB_REPOSITORY: 'exemple/exemple.github.io'}).baseUrl).toBe('/');
  });

  it('gives the last word to SITE_URL and BASE_URL', () => {
    expect(siteAddress({GITHUB_REPOSITORY: 'a/b', SITE_URL: 'https://guide.example'})).toMatchObject({
      url: 'https://guide.example',
      baseUrl: '/',
      repository: 'https://github.com/a/b',
    });
    expect(siteAddress({BASE_URL: 'essai'}).baseUrl).toBe('/essai/');
  });

  it('says what to write when SITE_URL is wrong', () => {
    expect(() => siteAddress({SITE_URL: 'guide.example'})).toThrow(/SITE_URL vaut « guide\.example »/);
  });
});
