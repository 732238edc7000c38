import {lstatSync, readFileSync} from 'node:fs';
import type {Outcome} from '../../src/content/command';
import {githubApi, repositoryOf} from '../forge/githubApi';
import {publishReview as publish} from '../forge/publishReview';

/** Bytes above which what was left is not read. */
const MOST_BYTES = 4_000_000;

/** `npm run review:publish -- FICHIER`: shows, on a proposal, the facts that the run which checked it left in a file. */
export async function publishReview(args: string[], env: NodeJS.ProcessEnv): Promise<Outcome> {
  const [file] = args;
  if (file === undefined || args.length > 1 || !env.GITHUB_EVENT_PATH) {
    return {
      code: 2,
      stdout: '',
      stderr: 'Cette commande est celle d’un flux GitHub\u00a0: npm run review:publish -- FICHIER.\n',
    };
  }
  const found = lstatSync(file, {throwIfNoEntry: false});
  if (!found?.isFile() || found.size > MOST_BYTES) {
    return {code: 0, stdout: 'Aucun résumé à publier.\n', stderr: ''};
  }
  const done = await publish({
    api: githubApi(env),
    repository: repositoryOf(env),
    server: env.GITHUB_SERVER_URL || 'https://github.com',
    event: JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8')),
    facts: readFileSync(file, 'utf8'),
  });
  return {code: 0, stdout: `${done}\n`, stderr: ''};
}
