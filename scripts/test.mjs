/*
 * Checks everything, in the order that tells of the cheapest faults first, after installing what is missing. The last line
 * sums up: the tests of vitest and of Playwright, and one for each other step.
 */
import {mkdirSync, rmSync} from 'node:fs';
import path from 'node:path';
import {ROOT, runNpm} from './npm.mjs';
import {orStop, prepare} from './prepare.mjs';
import {countPlaywright, countVitest, readCount} from './reports.mjs';

const REPORTS = path.join(ROOT, '.genere/essais');

/** The site under test is the same on every machine, whatever repository it is built from. */
const SITE = {SITE_URL: 'https://guide.example', BASE_URL: '/', GITHUB_REPOSITORY: 'exemple/guide'};

/**
 * @typedef {object} Step
 * @property {string} title
 * @property {string} script npm script
 * @property {(report: never) => import('./reports.mjs').Count} [count] for a step that writes a JSON report
 * @property {Record<string, string>} [env]
 * @property {boolean} [needsBuild]
 */

/** @type {Step[]} */
const STEPS = [
  {title: 'types', script: 'types'},
  {title: 'règles du code', script: 'lint'},
  {title: 'mise en forme', script: 'format:check'},
  {title: 'contenu', script: 'validate'},
  {title: 'essais unitaires', script: 'test:unit', count: countVitest},
  {title: 'construction', script: 'build', env: {GUIDE_PDF: '1'}},
  {title: 'guide en PDF', script: 'guide:pdf', needsBuild: true},
  {title: 'essais du site construit', script: 'test:build', count: countVitest, needsBuild: true},
  {title: 'essais dans un navigateur', script: 'test:e2e', count: countPlaywright, needsBuild: true},
];

/**
 * @param {Step} step
 * @returns {Promise<import('./reports.mjs').Count>}
 */
async function runStep({script, env, count}) {
  const report = path.join(REPORTS, `${script.replace(':', '-')}.json`);
  const options = !count
    ? []
    : count === countPlaywright
      ? ['--', '--reporter=list,json']
      : ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runNpm(['run', script, ...options], {
    ...SITE,
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  if (count) return readCount(report, count, code);
  return code === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1};
}

/**
 * Runs the steps one after the other; those that need the site are failures when it could not be built.
 * @returns {Promise<import('./reports.mjs').Count>} the sum
 */
async function runAll() {
  const total = {passed: 0, failed: 0};
  const lines = [];
  let isBuilt = true;
  for (const step of STEPS) {
    console.log(`\n—— ${step.title} ——`);
    const start = Date.now();
    /** @type {import('./reports.mjs').Count} */
    const count = isBuilt || !step.needsBuild ? await runStep(step) : {passed: 0, failed: 1};
    if (step.script === 'build') isBuilt = count.failed === 0;
    total.passed += count.passed;
    total.failed += count.failed;
    const seconds = Math.round((Date.now() - start) / 1000);
    const mark = count.failed > 0 ? '✗' : '✓';
    lines.push(
      `${mark} ${step.title}\u00a0: ${count.passed} réussis, ${count.failed} échoués (${seconds}\u00a0s)`,
    );
  }
  if (!isBuilt)
    lines.push(
      'Le site n’a pas pu être construit\u00a0: les essais qui le demandent comptent comme échoués.',
    );
  console.log(`\n${lines.join('\n')}\n`);
  return total;
}

await orStop(async () => {
  await prepare({chromium: true});
  rmSync(REPORTS, {recursive: true, force: true});
  mkdirSync(REPORTS, {recursive: true});
  const {passed, failed} = await runAll();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
});
