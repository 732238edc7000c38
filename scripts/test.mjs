/*
 * Checks everything, after installing what is missing. Steps that do not need one another go side by side, and what each
 * prints is shown when it ends. The last line sums up: the tests of vitest and of Playwright, and one for each other step.
 * `npm test -- types lint` runs some steps only; those that need the site then take the one that is built.
 */
import {mkdirSync, rmSync} from 'node:fs';
import path from 'node:path';
import {ROOT, runNpm} from './npm.mjs';
import {Stop, orStop, prepare} from './prepare.mjs';
import {countPlaywright, countVitest, readCount} from './reports.mjs';
import {schedule} from './schedule.mjs';

const REPORTS = path.join(ROOT, '.genere/essais');

/** The site under test is the same on every machine, whatever repository it is built from. */
const SITE = {SITE_URL: 'https://guide.example', BASE_URL: '/', GITHUB_REPOSITORY: 'exemple/guide'};

/** How many steps at once: those that take long use two cores by themselves. */
const WIDTH = 2;

/**
 * @typedef {import('./reports.mjs').Count} Count
 * @typedef {object} Step
 * @property {string} title
 * @property {string} name npm script
 * @property {(report: never) => Count} [count] for a step that writes a JSON report
 * @property {Record<string, string>} [env]
 * @property {string[]} [after] steps that write what this one reads
 * @property {boolean} [needsBuild]
 */

/** The longest way first: the site, what a browser tries on it, its PDF, what is read in them. @type {Step[]} */
const STEPS = [
  {title: 'construction', name: 'build', env: {GUIDE_PDF: '1'}},
  {title: 'types', name: 'types'},
  {title: 'règles du code', name: 'lint'},
  {title: 'mise en forme', name: 'format:check'},
  {title: 'contenu', name: 'validate'},
  {
    title: 'essais dans un navigateur',
    name: 'test:e2e',
    count: countPlaywright,
    after: ['build'],
    needsBuild: true,
  },
  {title: 'guide en PDF', name: 'guide:pdf', after: ['build'], needsBuild: true},
  {title: 'essais unitaires', name: 'test:unit', count: countVitest},
  {
    title: 'essais du site construit',
    name: 'test:build',
    count: countVitest,
    after: ['build', 'guide:pdf'],
    needsBuild: true,
  },
];

/**
 * @param {Step} step
 * @param {(printed: string) => void} print
 * @returns {Promise<Count>}
 */
async function runStep({name, env, count}, print) {
  const report = path.join(REPORTS, `${name.replace(':', '-')}.json`);
  const options = !count
    ? []
    : count === countPlaywright
      ? ['--', '--reporter=list,json']
      : ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const variables = {...SITE, ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report};
  const code = await runNpm(['run', name, ...options], variables, print);
  if (count) return readCount(report, count, code);
  return code === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1};
}

/**
 * Runs steps; those that need the site are failures when it could not be built.
 * @param {Step[]} steps
 * @returns {Promise<Count>} the sum
 */
async function runAll(steps) {
  let isBuilt = true;
  const results = await schedule(steps, WIDTH, async (step, done) => {
    console.log(`… ${step.title}`);
    const start = Date.now();
    isBuilt = done.get('build')?.failed !== 1;
    let printed = '';
    const count =
      isBuilt || !step.needsBuild ? await runStep(step, (text) => (printed += text)) : {passed: 0, failed: 1};
    const seconds = Math.round((Date.now() - start) / 1000);
    console.log(`\n—— ${step.title} ——\n${printed}`);
    return {...count, seconds};
  });
  const lines = results.map(({passed, failed, retried = 0, seconds}, index) => {
    const mark = failed > 0 ? '✗' : '✓';
    const again =
      retried > 0 ? `, dont ${retried} au second essai (nommés plus haut, «\u00a0flaky\u00a0»)` : '';
    return `${mark} ${steps[index]?.title}\u00a0: ${passed} réussis${again}, ${failed} échoués (${seconds}\u00a0s)`;
  });
  if (!isBuilt)
    lines.push(
      'Le site n’a pas pu être construit\u00a0: les essais qui le demandent comptent comme échoués.',
    );
  console.log(`\n${lines.join('\n')}\n`);
  return {
    passed: results.reduce((sum, {passed}) => sum + passed, 0),
    failed: results.reduce((sum, {failed}) => sum + failed, 0),
  };
}

/**
 * The steps that are named, all of them when none is.
 * @param {string[]} names
 * @returns {Step[]}
 */
function choose(names) {
  const unknown = names.find((name) => STEPS.every((step) => step.name !== name));
  if (unknown !== undefined) {
    const known = STEPS.map(({name}) => name).join(', ');
    throw new Stop(`«\u00a0${unknown}\u00a0» n’est pas une étape (${known}).`);
  }
  const chosen = STEPS.filter(({name}) => names.length === 0 || names.includes(name));
  return chosen.map((step) => ({
    ...step,
    after: step.after?.filter((name) => chosen.some((other) => other.name === name)),
  }));
}

await orStop(async () => {
  const steps = choose(process.argv.slice(2));
  await prepare({chromium: true});
  rmSync(REPORTS, {recursive: true, force: true});
  mkdirSync(REPORTS, {recursive: true});
  const {passed, failed} = await runAll(steps);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
});
