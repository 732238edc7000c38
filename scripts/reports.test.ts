import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {countPlaywright, countVitest, readCount} from './reports.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'rapports-'));
const report = path.join(folder, 'rapport.json');
afterAll(() => rmSync(folder, {recursive: true}));

describe('countVitest', () => {
  it('counts tests, and a file that does not load as one failure', () => {
    const testResults = [
      {status: 'passed', assertionResults: [{}, {}]},
      {status: 'failed', assertionResults: [{}]},
      {status: 'failed', assertionResults: []},
    ];
    expect(countVitest({numPassedTests: 2, numFailedTests: 1, testResults})).toEqual({passed: 2, failed: 2});
  });
});

describe('countPlaywright', () => {
  it('counts apart a test that passed at a second try, and an error outside of a test as a failure', () => {
    const stats = {expected: 5, unexpected: 1, flaky: 2};
    expect(countPlaywright({stats, errors: [{}]})).toEqual({passed: 7, failed: 2, retried: 2});
  });
});

describe('readCount', () => {
  const read = (text: string, exitCode: number) => {
    writeFileSync(report, text);
    return readCount(report, (count: {passed: number; failed: number}) => count, exitCode);
  };

  it('trusts a report that agrees with the exit code', () => {
    expect(read('{"passed": 3, "failed": 0}', 0)).toEqual({passed: 3, failed: 0});
    expect(read('{"passed": 3, "failed": 2}', 1)).toEqual({passed: 3, failed: 2});
  });

  it('never says that all is well when the program failed or when nothing ran', () => {
    expect(read('{"passed": 3, "failed": 0}', 1)).toEqual({passed: 3, failed: 1});
    expect(read('{"passed": 0, "failed": 0}', 0)).toEqual({passed: 0, failed: 1});
    expect(read('coupé', 0)).toEqual({passed: 0, failed: 1});
  });
});
