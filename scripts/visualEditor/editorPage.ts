import {escapeMarkup} from '../../src/exports/xmlText';

/**
 * The page of the visual editor. Its policy lets it run what stands beside it and speak to the forge, nothing else: the fonts
 * that it asks of a third party are refused, and the device's are used.
 */
export function editorPage(title: string): string {
  return `<!doctype html>
<html lang="fr-CA">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <meta name="robots" content="noindex">
    <meta name="referrer" content="no-referrer">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Éditeur visuel – ${escapeMarkup(title)}</title>
  </head>
  <body>
    <noscript>L’éditeur visuel demande JavaScript. Sans lui, <a href="../contribuer">les autres façons de contribuer</a> restent ouvertes.</noscript>
    <script type="module" src="editeur.js"></script>
  </body>
</html>
`;
}

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // The editor writes its styles into the page.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob: https://avatars.githubusercontent.com",
  "font-src 'self'",
  "connect-src 'self' blob: data: https://api.github.com",
  "worker-src 'self' blob:",
  "manifest-src 'self' blob: data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
