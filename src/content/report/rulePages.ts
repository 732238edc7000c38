import {addresses} from '../../model/addresses';
import {siteAddress} from '../../model/siteAddress';
import type {Problem} from '../../model/problem';

/** The web page that explains a rule, with a fault and what to write. */
export type RulePage = (rule: string) => string;

/** Where the same is said to whoever has the files and no site. */
const WITHOUT_SITE = 'CONTRIBUTING.md, «\u00a0Quand une faute est signalée\u00a0»';

/**
 * The pages of the rules on the site that the environment names, as the build would place it; `undefined` when it names none.
 * @throws Error in French when SITE_URL is not an http(s) address.
 */
export function rulePages(env: Record<string, string | undefined>): RulePage | undefined {
  if (!env.SITE_URL && !env.GITHUB_REPOSITORY) return undefined;
  const {url, baseUrl} = siteAddress(env);
  return (rule) => `${url}${baseUrl.slice(0, -1)}${addresses.frequentError(rule)}`;
}

/** What tells, at the end of a report, where each of its faults is explained. Nothing when there is no fault. */
export function whereExplained(problems: readonly Problem[], rulePage: RulePage | undefined): string[] {
  if (problems.length === 0) return [];
  if (!rulePage) return [`Un exemple de chaque faute\u00a0: ${WITHOUT_SITE}.`];
  const rules = [...new Set(problems.map(({rule}) => rule))];
  return ['Un exemple de chaque faute\u00a0:', ...rules.map((rule) => `  ${rulePage(rule)}`)];
}
