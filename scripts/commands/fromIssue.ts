import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Outcome} from '../../src/content/command';
import {obeying, readArgs, today, UsageError} from '../commandLine';
import {entryFromMessage} from '../entryFromMessage';
import {forgeApi} from '../forge/api';
import type {IssueEvent} from '../forge/proposeFromIssue';
import {ENTRY_LABEL, issueEventSchema, mayWrite, proposeFromIssue} from '../forge/proposeFromIssue';
import {forgeAccess, workflowEvent} from '../forge/workflow';

const HELP = `Fait une fiche du message d’un formulaire, la vérifie et dit ce qu’elle change.

Usage : npm run issue:entry -- [MESSAGE] [--write]

  MESSAGE   un fichier qui contient le texte du message
  --write   écrire la fiche dans data/ressources/
  --help    montrer cette aide

Sans MESSAGE, dans un flux GitHub, le message est celui de l’événement : la fiche est alors proposée, ou les fautes sont dites
en réponse au message.

Code de sortie : 0 si la fiche est prête, 1 s’il reste des fautes, 2 si la commande est mal écrite.
`;

/** `npm run issue:entry`: see its help. What a message says comes by a file alone, and never becomes a part of a command. */
export const fromIssue = obeying(async (args, env, cwd) => {
  const {values, positionals} = parse(args);
  if (values.help) return {code: 0, stdout: HELP, stderr: ''};
  const [message] = positionals;
  if (message !== undefined) return fromFile(path.resolve(cwd, message), values.write ?? false, cwd);
  const event = workflowEvent(env);
  if (event === undefined)
    throw new UsageError('Il manque le fichier du message\u00a0: npm run issue:entry -- MESSAGE.');
  return fromEvent(event, env, cwd);
});

function parse(args: string[]) {
  return readArgs(
    {
      args,
      allowPositionals: true,
      options: {write: {type: 'boolean'}, help: {type: 'boolean'}},
    },
    'npm run issue:entry -- [MESSAGE] [--write]',
  );
}

async function fromFile(file: string, isWritten: boolean, cwd: string): Promise<Outcome> {
  const outcome = await entryFromMessage(readMessage(file), cwd, today());
  if (isWritten && outcome.state === 'ready') writeFileSync(path.resolve(cwd, outcome.file), outcome.text);
  return {
    code: outcome.state === 'faults' ? 1 : 0,
    stdout: `${JSON.stringify(outcome, null, 2)}\n`,
    stderr: '',
  };
}

function readMessage(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`Le fichier «\u00a0${file}\u00a0» ne se lit pas.`);
  }
}

async function fromEvent(found: unknown, env: NodeJS.ProcessEnv, cwd: string): Promise<Outcome> {
  const event: IssueEvent = issueEventSchema.parse(found);
  const done = (text: string): Outcome => ({code: 0, stdout: `${text}\n`, stderr: ''});
  if (event.label.name !== ENTRY_LABEL) return done('Une autre étiquette\u00a0: rien à faire.');
  const access = forgeAccess(env);
  const place = {api: forgeApi(access, fetch), repository: access.repository, event};
  if (!(await mayWrite(place)))
    return done('Cette étiquette n’agit que si elle vient d’une personne qui peut écrire.');
  return done(await proposeFromIssue(place, await entryFromMessage(event.issue.body ?? '', cwd, today())));
}
