import {describe, expect, it} from 'vitest';
import {clientRoutes} from './clientRoutes';

/* As Docusaurus 3.10 writes them. */

const routes = `import React from 'react';
import ComponentCreator from '@docusaurus/ComponentCreator';

export default [
  {
    path: '/base/guide',
    component: ComponentCreator('/base/guide', 'aaa'),
    exact: true
  },
  {
    path: '/base/guide/cahier',
    component: ComponentCreator('/base/guide/cahier', 'bbb'),
    exact: true
  },
  {
    path: '/base/guide/reperes',
    component: ComponentCreator('/base/guide/reperes', 'jjj'),
    exact: true
  },
  {
    path: '/base/contribuer',
    component: ComponentCreator('/base/contribuer', 'kkk'),
    exact: true
  },
  {
    path: '/base/contribuer/champs',
    component: ComponentCreator('/base/contribuer/champs', 'lll'),
    exact: true
  },
  {
    path: '/base/repertoire',
    component: ComponentCreator('/base/repertoire', 'ccc'),
    exact: true
  },
  {
    path: '/base/repertoire/un',
    component: ComponentCreator('/base/repertoire/un', 'ddd'),
    exact: true
  },
  {
    path: '/base/repertoire/l\\'autre',
    component: ComponentCreator('/base/repertoire/l\\'autre', 'eee'),
    exact: true
  },
  {
    path: '/base/guide',
    component: ComponentCreator('/base/guide', 'fff'),
    routes: [
      {
        path: '/base/guide',
        component: ComponentCreator('/base/guide', 'ggg'),
        routes: [
          {
            path: '/base/guide',
            component: ComponentCreator('/base/guide', 'hhh'),
            routes: [
              {
                path: '/base/guide/ideation',
                component: ComponentCreator('/base/guide/ideation', 'iii'),
                exact: true,
                sidebar: "guide"
              }
            ]
          }
        ]
      }
    ]
  },
  {
    path: '*',
    component: ComponentCreator('*'),
  },
];
`;

const chunkNames = JSON.stringify({
  '/base/guide-aaa': {__comp: 'home'},
  '/base/guide/cahier-bbb': {__comp: 'booklet', texts: [{doc: 'text'}]},
  '/base/guide/reperes-jjj': {__comp: 'facts'},
  '/base/contribuer-kkk': {__comp: 'hub'},
  '/base/contribuer/champs-lll': {__comp: 'fields', __context: {plugin: 'ours'}},
  '/base/repertoire-ccc': {__comp: 'explorer'},
  '/base/repertoire/un-ddd': {__comp: 'entry', __context: {plugin: 'ours'}},
  "/base/repertoire/l'autre-eee": {__comp: 'entry', __context: {plugin: 'ours'}},
  '/base/guide-fff': {__comp: 'root', __context: {plugin: 'ours'}},
  '/base/guide-ggg': {__comp: 'version', __props: 'allPages'},
  '/base/guide-hhh': {__comp: 'sidebar'},
  '/base/guide/ideation-iii': {__comp: 'page', content: 'text'},
});

const load = (name: string, module: string) =>
  `  "${name}": [() => import(/* webpackChunkName: "${name}" */ "${module}"), "${module}", require.resolveWeak("${module}")],`;

const registry = `export default {
${[
  load('home', '@site/home'),
  load('booklet', '@site/booklet'),
  load('facts', '@site/facts'),
  load('hub', '@site/hub'),
  load('fields', '@site/fields'),
  load('explorer', '@site/explorer'),
  load('entry', '@site/entry'),
  load('ours', '@generated/ours.json'),
  load('root', '@theme/DocsRoot'),
  load('version', '@theme/DocVersionRoot'),
  load('allPages', '@generated/pages.json'),
  load('sidebar', '@theme/DocRoot'),
  load('page', '@theme/DocItem'),
  load('text', '@site/docs/ideation/index.md'),
].join('\n')}};
`;

const options = {
  patterns: ['/repertoire/:id'],
  sections: [
    {addresses: ['/guide'], file: 'client-section.js', isGuide: true},
    {addresses: ['/contribuer'], file: 'client-contribuer.js'},
  ] as const,
  baseUrl: '/base/',
};

describe('clientRoutes', () => {
  it('keeps with the section the addresses that its pages have left', () => {
    const [first, second] = options.sections;
    const sections = [{...first, left: ['/guide/reperes']}, second];
    const one = clientRoutes({routes, chunkNames, registry}, {...options, sections});
    const [guide = ''] = one.sections;
    expect(one.routes).not.toContain('/base/guide/reperes');
    expect(guide).toContain('/base/guide/reperes');
    // Before the frame of the section, which takes all that is under it.
    expect(guide.indexOf('/base/guide/reperes"')).toBeLessThan(guide.indexOf('path: "/base/guide"'));
    expect(one.registry).not.toContain('@site/facts');
  });

  const client = clientRoutes({routes, chunkNames, registry}, options);
  const [guide = '', contribution = ''] = client.sections;

  it('leaves one dynamic route for all the pages of a kind, and one for the section', () => {
    expect([...client.routes.matchAll(/path: "([^"]*)"/g)].map(([, path]) => path)).toEqual([
      '/base/guide',
      '/base/guide/reperes',
      '/base/repertoire',
      '/base/repertoire/:id',
      '/base/guide',
      '/base/contribuer',
      '*',
    ]);
    expect(client.routes).toContain(`ComponentCreator("/base/repertoire/:id", "ddd"), exact: true`);
    expect(client.routes).toContain(`import(/* webpackChunkName: "section" */ './client-section.js')`);
    expect(JSON.parse(client.chunkNames)).toEqual({
      '/base/guide-aaa': {__comp: 'home'},
      '/base/guide/reperes-jjj': {__comp: 'facts'},
      '/base/repertoire-ccc': {__comp: 'explorer'},
      '/base/repertoire/:id-ddd': {__comp: 'entry', __context: {plugin: 'ours'}},
    });
    expect([...client.registry.matchAll(/^ {2}"(\w+)"/gm)].map(([, name]) => name)).toEqual([
      'home',
      'facts',
      'explorer',
      'entry',
      'ours',
    ]);
  });

  it('puts the pages of the section right under its frame, in a file that adds what they load', () => {
    expect(guide).toContain('"/base/guide/ideation-iii":{"__comp":"page","content":"text"}');
    expect(guide).toMatch(/"fff"\), routes: \[\n\{path: "\/base\/guide\/ideation"/);
    expect(
      [...guide.matchAll(/^ {2}"(\w+)": .*webpackChunkName: "(\w+)"/gm)].map(([, ...names]) => names),
    ).toEqual([
      ['booklet', 'booklet'],
      ['text', 'text'],
      ['root', 'section'],
      ['page', 'section'],
    ]);
  });

  it('puts the pages of a plain section in a file of their own, which says when a page is not there', () => {
    expect([...contribution.matchAll(/path: "([^"]*)"/g)].map(([, path]) => path)).toEqual([
      '/base/contribuer',
      '/base/contribuer/champs',
      '*',
    ]);
    // What the main list loads too is not said twice.
    expect([...contribution.matchAll(/^ {2}"(\w+)"/gm)].map(([, name]) => name)).toEqual(['hub', 'fields']);
  });

  it('lets a section have several addresses, which ask for one file', () => {
    const moved = (text: string) => text.replaceAll('/base/contribuer/champs', '/base/champs');
    const [first] = options.sections;
    const sections = [first, {addresses: ['/contribuer', '/champs'], file: 'client-contribuer.js'}];
    const one = clientRoutes(
      {routes: moved(routes), chunkNames: moved(chunkNames), registry},
      {...options, sections},
    );
    expect(one.routes).toContain('{path: "/base/contribuer", component: section1}');
    expect(one.routes).toContain('{path: "/base/champs", component: section1}');
    expect(one.routes.match(/client-contribuer/g)).toHaveLength(1);
    expect(one.sections[1]).toContain('/base/champs');
  });

  it.each([
    ['the routes', {routes: `import x from 'x';\nexport default [];`}, '\\*'],
    ['a kind of page', {routes: routes.replaceAll('repertoire/', 'ressources/')}, '/base/repertoire/:id'],
    ['a section', {routes: routes.replaceAll('/base/guide', '/base/aide')}, '/base/guide'],
    ['a plain section', {routes: routes.replaceAll('/base/contribuer', '/base/aide')}, '/base/contribuer'],
    ['the names of chunks', {chunkNames: '{}'}, '/base/guide/ideation-iii'],
    ['how to load them', {registry: registry.replaceAll('() => import', '() => require')}, 'home'],
  ])('fails clearly when it does not find %s', (_what, change, found) => {
    expect(() => clientRoutes({routes, chunkNames, registry, ...change}, options)).toThrow(
      new RegExp(`generated routes have changed form.*${found}\\. See`),
    );
  });
});
