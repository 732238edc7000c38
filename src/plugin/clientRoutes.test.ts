import {describe, expect, it} from 'vitest';
import {collapseRoutes} from './clientRoutes';

const code = `import React from 'react';
import ComponentCreator from '@docusaurus/ComponentCreator';

export default [
  {
    path: '/base/repertoire',
    component: ComponentCreator('/base/repertoire', 'aaa'),
    exact: true
  },
  {
    path: '/base/repertoire/un',
    component: ComponentCreator('/base/repertoire/un', 'bbb'),
    exact: true
  },
  {
    path: '/base/repertoire/deux',
    component: ComponentCreator('/base/repertoire/deux', 'ccc'),
    exact: true
  },
  {
    path: '*',
    component: ComponentCreator('*'),
  },
];
`;
const chunkNames = {
  '/base/repertoire-aaa': {__comp: 'explorer'},
  '/base/repertoire/un-bbb': {__comp: 'entry'},
  '/base/repertoire/deux-ccc': {__comp: 'entry'},
};

describe('collapseRoutes', () => {
  it('leaves one dynamic route for all the pages of a kind', () => {
    const collapsed = collapseRoutes({code, chunkNames}, ['/repertoire/:id'], '/base/');
    expect(collapsed.chunkNames).toEqual({
      '/base/repertoire-aaa': {__comp: 'explorer'},
      '/base/repertoire/:id-bbb': {__comp: 'entry'},
    });
    expect(collapsed.code.match(/path: '/g)).toHaveLength(3);
    expect(collapsed.code).toContain(`ComponentCreator('/base/repertoire/:id', 'bbb')`);
    expect(collapsed.code).toContain(`path: '*'`);
  });

  it('fails clearly when the generated form has changed', () => {
    expect(() =>
      collapseRoutes({code: 'export default []', chunkNames}, ['/repertoire/:id'], '/base/'),
    ).toThrow(/generated routes have changed form.*\/base\/repertoire\/:id/);
  });
});
