import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import * as ours from './history';

it('has all that the router asks of `history`', () => {
  const asked = ['react-router/esm/react-router.js', 'react-router-dom/esm/react-router-dom.js'].flatMap(
    (file) => {
      const code = readFileSync(`node_modules/${file}`, 'utf8');
      const [, names = ''] = /import \{([^}]*)\} from 'history'/.exec(code) ?? [];
      return names.split(',').map((name) => name.trim());
    },
  );
  expect(Object.keys(ours).sort()).toEqual([...new Set(asked)].sort());
});

it('moves by addresses', () => {
  expect(() => ours.createHashHistory()).toThrow(/by addresses only/);
});
