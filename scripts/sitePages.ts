import {siteAddress} from '../src/model/siteAddress';
import {UsageError} from './commandLine';

/** Gives the whole address of a page of the site, which the environment says where it lives. */
export function sitePages(env: NodeJS.ProcessEnv): (address: string) => string {
  const {url, baseUrl} = placeOf(env);
  return (address) => `${url}${baseUrl.replace(/\/$/, '')}${address}`;
}

function placeOf(env: NodeJS.ProcessEnv) {
  try {
    return siteAddress(env);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
