import {readFileSync} from 'node:fs';

/**
 * How many tests passed and failed; `retried`, how many of those that passed did so at a second try.
 * @typedef {{passed: number, failed: number, retried?: number}} Count
 */

/**
 * @param {{numPassedTests: number, numFailedTests: number, testResults: {status: string, assertionResults: unknown[]}[]}} report
 *   of vitest's JSON reporter. A file that could not be loaded holds no test: it counts as one failure.
 * @returns {Count}
 */
export function countVitest({numPassedTests, numFailedTests, testResults}) {
  const broken = testResults.filter(
    ({status, assertionResults}) => status === 'failed' && assertionResults.length === 0,
  );
  return {passed: numPassedTests, failed: numFailedTests + broken.length};
}

/**
 * @param {{stats: {expected: number, unexpected: number, flaky: number}, errors: unknown[]}} report of Playwright's JSON
 *   reporter. A test that passed at a second try passed, and is counted apart: the test is to be mended, not the site. An error
 *   outside of a test counts as one failure.
 * @returns {Count}
 */
export function countPlaywright({stats, errors}) {
  const passed = stats.expected + stats.flaky;
  return {passed, failed: stats.unexpected + errors.length, retried: stats.flaky};
}

/**
 * The count of a step that wrote a report. Never less than one failure when the program says it failed, nor a success
 * without a test.
 * @param {string} file
 * @param {(report: never) => Count} count
 * @param {number} exitCode
 * @returns {Count}
 */
export function readCount(file, count, exitCode) {
  const counted = tally(file, count);
  const mustFail = exitCode !== 0 || counted.passed + counted.failed === 0;
  return {...counted, failed: mustFail ? Math.max(counted.failed, 1) : counted.failed};
}

/**
 * @param {string} file
 * @param {(report: never) => Count} count
 * @returns {Count}
 */
function tally(file, count) {
  try {
    return count(/** @type {never} */ (JSON.parse(readFileSync(file, 'utf8'))));
  } catch {
    return {passed: 0, failed: 0};
  }
}
