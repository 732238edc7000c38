/** Where the site lives, worked out from the environment so that a fork deploys without an edit. */
export interface SiteAddress {
  /** Origin, without a trailing slash. */
  url: string;
  /** Path under the origin, with a slash at both ends. */
  baseUrl: string;
  /** Address of the repository's web page; absent outside of a forge. */
  repository?: string;
}

/**
 * Reads SITE_URL and BASE_URL when they are set; else deduces both from GITHUB_REPOSITORY (`owner/name`), as GitHub Pages
 * serves it: https://owner.github.io/name/, or the root for a repository named owner.github.io. Else: localhost.
 * @throws Error in French when SITE_URL is not an http(s) address.
 */
export function siteAddress(env: Record<string, string | undefined>): SiteAddress {
  const [owner, name] = (env.GITHUB_REPOSITORY ?? '').split('/');
  const onPages = Boolean(owner && name);
  const isRootSite = onPages && name?.toLowerCase() === `${owner?.toLowerCase()}.github.io`;
  const pagesUrl = onPages ? `https://${owner?.toLowerCase()}.github.io` : 'http://localhost:3000';
  const pagesBase = onPages && !isRootSite ? `/${name}/` : '/';
  const repository = onPages
    ? `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${owner}/${name}`
    : undefined;
  return {
    url: origin(env.SITE_URL || pagesUrl),
    baseUrl: slashes(env.BASE_URL || (env.SITE_URL ? '/' : pagesBase)),
    ...(repository ? {repository} : {}),
  };
}

function origin(text: string): string {
  const parsed = URL.canParse(text) ? new URL(text) : undefined;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) {
    throw new Error(
      `SITE_URL vaut « ${text} », qui n’est pas une adresse. Écrivez par exemple SITE_URL=https://exemple.org`,
    );
  }
  return parsed.origin;
}

function slashes(path: string): string {
  const inner = path.replace(/^\/+|\/+$/g, '');
  return inner ? `/${inner}/` : '/';
}
