import {createHash} from 'node:crypto';

/** The code that stands in the pages themselves: the text of each script and of each style element, once. */
export interface InlineCode {
  scripts: ReadonlySet<string>;
  styles: ReadonlySet<string>;
}

/**
 * The Content-Security-Policy of the site, for a header or a `meta` (https://www.w3.org/TR/CSP3/): what the pages load comes
 * from the site, and the code that stands in them is known by its hash. Who may show a page in a frame is said apart, since
 * a `meta` cannot say it: `headers.ts`.
 */
export function contentPolicy({scripts, styles}: InlineCode): string {
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'self'"],
    'script-src': ["'self'", ...hashes(scripts)],
    // A large workbook is unpacked by threads whose code its library makes: the scripts above are the only ones that can.
    'worker-src': ["'self'", 'blob:'],
    // For browsers that do not know the two next ones: a hash here would refuse them the attributes.
    'style-src': ["'self'", "'unsafe-inline'"],
    'style-src-elem': ["'self'", ...hashes(styles)],
    // Heights and widths that come from the content are written in attributes, which no hash of reasonable number can list.
    'style-src-attr': ["'unsafe-inline'"],
    // Small drawings of the style sheets.
    'img-src': ["'self'", 'data:'],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    // Search boxes; forms that contribute make a link or a file.
    'form-action': ["'self'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

/** In an order of their own: the same pages give the same policy. */
function hashes(texts: ReadonlySet<string>): string[] {
  return [...texts].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).sort();
}
