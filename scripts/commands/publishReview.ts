import {lstatSync, readFileSync} from 'node:fs';
import {UsageError, printing} from '../commandLine';
import {forgeApi} from '../forge/api';
import {publishReview as publish} from '../forge/publishReview';
import {forgeAccess, forgeServer, workflowEvent} from '../forge/workflow';

/** Bytes above which what was left is not read. */
const MOST_BYTES = 4_000_000;

/** `npm run review:publish -- FICHIER`: shows, on a proposal, the facts that the run which checked it left in a file. */
export const publishReview = printing(async (args, env) => {
  const [file] = args;
  const event = workflowEvent(env);
  if (file === undefined || args.length > 1 || event === undefined)
    throw new UsageError(
      'Cette commande est celle d’un flux GitHub\u00a0: npm run review:publish -- FICHIER.',
    );
  const found = lstatSync(file, {throwIfNoEntry: false});
  if (!found?.isFile() || found.size > MOST_BYTES) return 'Aucun résumé à publier.';
  const access = forgeAccess(env);
  return publish({
    api: forgeApi(access, fetch),
    repository: access.repository,
    server: forgeServer(env),
    event,
    facts: readFileSync(file, 'utf8'),
  });
});
