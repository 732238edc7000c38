import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import * as ours from './tslib';

const SHARED = 'node_modules/@docusaurus/utils-common/lib';

describe('what stands in for tslib', () => {
  it('has all that the code shared by Docusaurus’ server and browser asks of it', () => {
    const asked = readdirSync(SHARED)
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) => [...readFileSync(path.join(SHARED, file), 'utf8').matchAll(/\btslib_1\.(\w+)/g)])
      .map(([, name]) => name);
    expect(asked.length).toBeGreaterThan(0);
    expect(Object.keys(ours)).toEqual([...new Set(asked)].sort());
  });

  it('gives a module of either kind a default', () => {
    expect(ours.__importDefault({__esModule: true})).toEqual({__esModule: true});
    expect(ours.__importDefault(undefined)).toEqual({default: undefined});
  });
});
