/* What the usual hosts are told to send with each file. */

/** Beside the policy: no guess at the type of a file, and other sites do not learn which page leads to them. */
const OTHERS = {'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'strict-origin-when-cross-origin'};

/** Pages that other sites may show in a frame: what a partner shows at home. `*` stands for one part of an address. */
const EMBEDDABLE = 'partenaires/*/encart';

/**
 * What has a policy of its own: what `npm run editor` may add to the site, and what one takes away, where the one page is the
 * directory in one file. A browser that opens it rather than keeping it would else refuse its style and its search.
 */
const APART = ['admin', 'telechargements'];

interface Site {
  policy: string;
  /** Ends with a slash. */
  baseUrl: string;
  /** Names of the files and folders at the root of the built site. */
  names: readonly string[];
}

/** Files to put beside the pages: name → text. */
export function hostFiles(site: Site): Map<string, string> {
  return new Map([
    ['_headers', netlify(site)],
    ['.htaccess', apache(site)],
    ['_nginx.conf', nginx(site)],
  ]);
}

/**
 * For Netlify and Cloudflare Pages. Both join the values of the rules that a page answers to, and a browser keeps to each of
 * them: what only some pages are not told cannot be unsaid, so it is told to the others, part of the site by part. The pages
 * say the policy too: one that stands in no list has it all the same.
 */
function netlify({policy, baseUrl, names}: Site): string {
  const pages = names.filter((name) => name.endsWith('.html') && !['index.html', '404.html'].includes(name));
  const folders = names.filter((name) => !name.includes('.') && !APART.includes(name));
  const [embeddable] = EMBEDDABLE.split('/');
  const framed = [
    '',
    ...[
      ...pages.map((name) => name.slice(0, -'.html'.length)),
      ...folders.map((name) => `${name}/${name === embeddable ? ':page' : '*'}`),
    ].sort(),
  ];
  const rule = (address: string, headers: Record<string, string>) =>
    [baseUrl + address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const own = {'Content-Security-Policy': `${policy}; frame-ancestors 'self'`};
  return [
    '# Netlify, Cloudflare Pages.',
    rule('*', OTHERS),
    ...framed.map((address) => rule(address, own)),
    rule(EMBEDDABLE, {'Content-Security-Policy': policy}),
    '',
  ].join('\n');
}

function embeddablePattern(baseUrl: string): string {
  return `^${baseUrl}${EMBEDDABLE.replaceAll('*', '[^/]+')}(\\.html)?$`;
}

function apartPattern(baseUrl: string): string {
  return `^${baseUrl}(${APART.join('|')})/`;
}

function apache({policy, baseUrl}: Site): string {
  const set = (ancestors: string) =>
    `Header always set Content-Security-Policy "${policy}; frame-ancestors ${ancestors}"`;
  return `# Apache 2.4.
ErrorDocument 404 ${baseUrl}404.html
DirectorySlash Off
Options -Indexes -MultiViews
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteCond %{REQUEST_FILENAME}.html -f
  RewriteRule ^(.*[^/])$ $1.html [L]
</IfModule>
<IfModule mod_headers.c>
  <If "%{REQUEST_URI} =~ m#${embeddablePattern(baseUrl)}#">
    ${set('*')}
  </If>
  <ElseIf "%{REQUEST_URI} !~ m#${apartPattern(baseUrl)}#">
    ${set("'self'")}
  </ElseIf>
${Object.entries(OTHERS)
  .map(([name, value]) => `  Header always set ${name} "${value}"`)
  .join('\n')}
</IfModule>
`;
}

function nginx({policy, baseUrl}: Site): string {
  return `# nginx: \`map\` goes in \`http\`, the rest in \`server\`, beside \`root\`.
map $uri $politique {
  default "${policy}; frame-ancestors 'self'";
  "~${embeddablePattern(baseUrl)}" "${policy}; frame-ancestors *";
  "~${apartPattern(baseUrl)}" "";
}
add_header Content-Security-Policy $politique always;
${Object.entries(OTHERS)
  .map(([name, value]) => `add_header ${name} "${value}" always;`)
  .join('\n')}
error_page 404 ${baseUrl}404.html;
location ${baseUrl} {
  try_files $uri $uri.html $uri/index.html =404;
}
`;
}
