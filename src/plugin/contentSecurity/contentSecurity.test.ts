import {describe, expect, it} from 'vitest';
import {hostFiles} from './headers';
import {inlineCodeOf, withPolicy} from './inlineCode';
import {contentPolicy} from './policy';

const page = (head: string) =>
  `<!doctype html><html lang=fr-CA><head><meta charset=UTF-8>${head}</head></html>`;

describe('the code that stands in pages', () => {
  it('is found once, whatever its attributes and its lines', () => {
    const code = inlineCodeOf([
      page('<script>a()</script><style>p{}</style><script data-rh=true>b(\n"<i>")</script>'),
      page('<script type="module">c()</script><script>a()</script><style media="print">\n</style>'),
      page('<script type=text/javascript>d()</script><SCRIPT type="">e()</SCRIPT>'),
    ]);
    expect([...code.scripts]).toEqual(['a()', 'b(\n"<i>")', 'c()', 'd()', 'e()']);
    expect([...code.styles]).toEqual(['p{}', '\n']);
  });

  it('is neither data, nor a file', () => {
    const code = inlineCodeOf([
      page(
        '<script src=/a.js defer></script><script id=x type=application/json data-a="a>b">{"a":1}</script>',
      ),
      page('<script type="application/ld+json">{}</script><p title="type=x">&lt;script>no()&lt;/script></p>'),
    ]);
    expect([...code.scripts, ...code.styles]).toEqual([]);
  });
});

describe('the policy', () => {
  const policy = contentPolicy({scripts: new Set(['b()', 'a()']), styles: new Set(['p{}'])});

  it('knows scripts by their hash, in an order of their own, and runs no other', () => {
    const swapped = contentPolicy({scripts: new Set(['a()', 'b()']), styles: new Set(['p{}'])});
    expect(swapped).toBe(policy);
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
    // printf 'a()' | openssl dgst -sha256 -binary | base64
    expect(scripts).toContain("'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='");
    expect(scripts.split(' ')).toHaveLength(3);
    expect(scripts).not.toMatch(/unsafe/);
  });

  it('can stand in an attribute and in a line of a file', () => {
    expect(policy).not.toMatch(/["\n<>]/);
    expect(policy).not.toContain('frame-ancestors');
  });

  it('comes before the first script of a page, or stops the build', () => {
    const sealed = withPolicy(page('<script>a()</script>'), policy);
    expect(sealed.indexOf(policy)).toBeGreaterThan(0);
    expect(sealed.indexOf(policy)).toBeLessThan(sealed.indexOf('<script>'));
    expect(() => withPolicy('<html><script>a()</script>', policy)).toThrow('contentSecurity');
  });
});

describe('the files of hosts', () => {
  const files = hostFiles({
    policy: "default-src 'self'",
    baseUrl: '/projet/',
    names: [
      'index.html',
      '404.html',
      'guide.html',
      'guide',
      'partenaires',
      'admin',
      'telechargements',
      'partenaires.html',
      'sitemap.xml',
    ],
  });
  const rules = (file: string) => (files.get(file) ?? '').split('\n').filter((line) => /^[^#\s]/.test(line));

  it('give every page the policy, and to all but what partners show at home that no other site may frame it', () => {
    expect(rules('_headers')).toEqual([
      '/projet/*',
      '/projet/',
      '/projet/guide',
      '/projet/guide/*',
      '/projet/partenaires',
      '/projet/partenaires/:page',
      '/projet/partenaires/*/encart',
    ]);
    const all = files.get('_headers');
    expect(all).toContain(
      "/projet/guide/*\n  Content-Security-Policy: default-src 'self'; frame-ancestors 'self'\n",
    );
    expect(all).toContain("/projet/partenaires/*/encart\n  Content-Security-Policy: default-src 'self'\n");
  });

  it('say the same to Apache and nginx', () => {
    for (const file of ['.htaccess', '_nginx.conf']) {
      expect(files.get(file)).toContain("default-src 'self'");
      expect(files.get(file)).toContain('^/projet/partenaires/[^/]+/encart(\\.html)?$');
      expect(files.get(file)).toContain('^/projet/(admin|telechargements)/');
    }
  });
});
