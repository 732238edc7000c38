import {readFileSync} from 'node:fs';

/**
 * How many tests passed and failed.
 * @typedef {{passed: number, failed: number}} Count
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
 *   reporter. A test that passed only at a second try failed; an error outside of a test counts as one failure.
 * @returns {Count}
 */
export function countPlaywright({stats, errors}) {
  return {passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length};
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
  const {passed, failed} = tally(file, count);
  const mustFail = exitCode !== 0 || passed + failed === 0;
  return {passed, failed: mustFail ? Math.max(failed, 1) : failed};
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
