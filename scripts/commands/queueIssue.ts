import {dataFolder} from '../../src/content/project';
import {batchesToCheck} from '../../src/views/batchesToCheck';
import {knownDead} from '../addressHistory';
import type {Command} from '../commandLine';
import {contentOf, printing, today} from '../commandLine';
import {forgeApi} from '../forge/api';
import {outcomeSentence, upsertRollingIssue} from '../forge/rollingIssue';
import {forgeAccess} from '../forge/workflow';
import {queueMarkdown} from '../queueMarkdown';
import {sitePages} from '../sitePages';

/** `npm run queue:issue`: keeps up to date, on the project's page, the one message of what waits for a check. */
export function queueIssue(transport: typeof fetch): Command {
  return printing(async (_args, env, cwd) => {
    const access = forgeAccess(env);
    const content = await contentOf(dataFolder(env), cwd);
    const batches = batchesToCheck(content, today(), await knownDead(cwd));
    const outcome = await upsertRollingIssue(
      {
        marker: 'fiches-a-verifier',
        label: 'à vérifier',
        title: 'Fiches à vérifier, la plus utile d’abord',
        body: queueMarkdown(batches, sitePages(env)),
        isEmpty: batches.length === 0,
      },
      forgeApi(access, transport),
    );
    return outcomeSentence(outcome);
  });
}
