import {expect, it} from 'vitest';
import {hostFiles} from '../src/plugin/contentSecurity/headers';
import {hostHeaders} from './hostHeaders';

it('gives the headers of all the rules that an address answers to', () => {
  const headers = hostHeaders(
    '# note\n/*\n  X-A: 1\n  X-B: b: c\n\n/guide/*\n  X-A: 2\n/p/:page\n  X-C: 3\n',
  );
  expect([...headers('/autre')]).toEqual([
    ['X-A', '1'],
    ['X-B', 'b: c'],
  ]);
  expect(headers('/guide/a/b').get('X-A')).toBe('1, 2');
  expect(headers('/p/a').get('X-C')).toBe('3');
  expect(headers('/p/a/b').get('X-C')).toBeUndefined();
  expect([...hostHeaders('')('/')]).toEqual([]);
});

it('lets any site frame what a partner shows at home, and no other page', () => {
  const names = ['index.html', 'guide.html', 'guide', 'partenaires', 'admin', 'partenaires.html'];
  const text = hostFiles({policy: "default-src 'self'", baseUrl: '/', names}).get('_headers') ?? '';
  const isKept = (address: string) =>
    /frame-ancestors 'self'/.test(hostHeaders(text)(address).get('Content-Security-Policy') ?? '');
  expect(['/', '/guide', '/guide/a/b', '/partenaires', '/partenaires/a'].map(isKept)).not.toContain(false);
  expect(isKept('/partenaires/a/encart')).toBe(false);
  // The visual editor has a policy of its own.
  expect(hostHeaders(text)('/admin/index.html').has('Content-Security-Policy')).toBe(false);
  expect(hostHeaders(text)('/partenaires/a/encart').get('Content-Security-Policy')).toBe(
    "default-src 'self'",
  );
});
