import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {HISTORY_FILE} from '../addressHistory';
import type {Command} from '../commandLine';
import {UsageError, printing} from '../commandLine';
import {forgeApi} from '../forge/api';
import type {KeptFile} from '../forge/keptFile';
import {readKeptFile, writeKeptFile} from '../forge/keptFile';
import {outcomeSentence, upsertRollingIssue} from '../forge/rollingIssue';
import {forgeAccess} from '../forge/workflow';
import type {LinkReport} from '../linkRobot/report';
import {isQuiet} from '../linkRobot/report';
import {markdownReport, reportTitle} from '../linkRobot/reportText';

/*
 * What stands around a check in a workflow: the history comes from a branch that holds nothing else, and goes back to it with
 * a message of the project's page. The branch of the site may be closed to workflows, and each change of it publishes the site.
 */

const KEPT: KeptFile = {branch: 'suivi', file: path.basename(HISTORY_FILE)};

/** The report of the check that has just been made, as `npm run links -- --format json` prints it. */
const REPORT_FILE = '.suivi/rapport.json';

/** `npm run links:restore`: brings the history of the last check. */
export function linksRestoreCommand(transport: typeof fetch): Command {
  return printing(async (_args, env, cwd) => {
    const text = await readKeptFile(KEPT, forgeApi(forgeAccess(env), transport));
    if (text === undefined)
      return 'Aucun historique n’est gardé encore\u00a0: c’est la première vérification.';
    const file = path.resolve(cwd, HISTORY_FILE);
    await mkdir(path.dirname(file), {recursive: true});
    await writeFile(file, text);
    return `L’historique est dans «\u00a0${HISTORY_FILE}\u00a0».`;
  });
}

/** `npm run links:publish`: keeps the history, and says on the project's page what somebody has to do. */
export function linksPublishCommand(transport: typeof fetch): Command {
  return printing(async (_args, env, cwd) => {
    const api = forgeApi(forgeAccess(env), transport);
    const report = JSON.parse(await textOf(REPORT_FILE, cwd)) as LinkReport;
    const history = await textOf(HISTORY_FILE, cwd);
    const isNew = await writeKeptFile(KEPT, history, `Adresses du ${report.day}`, api);
    const outcome = await upsertRollingIssue(
      {
        marker: 'adresses-web',
        label: 'adresses',
        title: reportTitle(report),
        body: markdownReport(report),
        isEmpty: isQuiet(report),
      },
      api,
    );
    const kept = isNew
      ? `L’historique est gardé sur la branche «\u00a0${KEPT.branch}\u00a0».`
      : 'L’historique n’a pas changé.';
    return `${kept}\n${outcomeSentence(outcome)}`;
  });
}

async function textOf(file: string, cwd: string): Promise<string> {
  const text = await readFile(path.resolve(cwd, file), 'utf8').catch(() => undefined);
  if (text === undefined) {
    throw new UsageError(
      `«\u00a0${file}\u00a0» est introuvable\u00a0: faites d’abord npm run --silent links -- --format json > ${REPORT_FILE}`,
    );
  }
  return text;
}
