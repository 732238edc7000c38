import {readFileSync} from 'node:fs';
import {UsageError} from '../commandLine';
import type {ForgeAccess} from './api';

/*
 * What a workflow of GitHub tells its commands by the environment: the one place that reads it.
 */

/** It is put in paths. */
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;

/** Where the API is, and who asks. Throws a `UsageError` outside of a workflow. */
export function forgeAccess(env: NodeJS.ProcessEnv): ForgeAccess {
  const {GITHUB_API_URL: apiUrl, GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token} = env;
  if (!apiUrl || !repository || !REPOSITORY.test(repository) || !token) {
    throw new UsageError(
      'Cette commande est pour un flux de GitHub\u00a0: il lui faut GITHUB_API_URL, GITHUB_REPOSITORY (PROPRIÉTAIRE/NOM) et GITHUB_TOKEN.',
    );
  }
  return {apiUrl, repository, token};
}

/** Web address of the forge, without a slash at its end. */
export function forgeServer({GITHUB_SERVER_URL: server}: NodeJS.ProcessEnv): string {
  return server || 'https://github.com';
}

/** The event that started the workflow; `undefined` outside of one. What it holds may be a stranger's. */
export function workflowEvent({GITHUB_EVENT_PATH: file}: NodeJS.ProcessEnv): unknown {
  return file ? (JSON.parse(readFileSync(file, 'utf8')) as unknown) : undefined;
}
