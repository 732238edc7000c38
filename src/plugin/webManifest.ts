import type {SiteTexts} from '../model/site';

/* How a device installs the site: https://www.w3.org/TR/appmanifest/. */

export const WEB_MANIFEST_FILE = 'manifest.webmanifest';

/** For devices that read no manifest. */
export const TOUCH_ICON = 'img/icone-180.png';

/** The sky at the top of the pages, in each theme (src/css/tokens.css). */
export const THEME_COLOURS = [
  {scheme: 'light', colour: '#ffeebb'},
  {scheme: 'dark', colour: '#1b2742'},
] as const;

/** Made from the sign of the site by `npm run icons`. */
export const ICONS = [
  {file: 'img/icone-192.png', size: 192, purpose: 'any'},
  {file: 'img/icone-512.png', size: 512, purpose: 'any'},
  {file: 'img/icone-masquable-512.png', size: 512, purpose: 'maskable'},
] as const;

/** @param baseUrl ends with a slash */
export function webManifest({titre, marque, description}: SiteTexts, baseUrl: string): string {
  return JSON.stringify({
    id: baseUrl,
    name: titre,
    short_name: marque,
    description,
    lang: 'fr-CA',
    start_url: baseUrl,
    scope: baseUrl,
    display: 'standalone',
    theme_color: THEME_COLOURS[0].colour,
    background_color: THEME_COLOURS[0].colour,
    icons: ICONS.map(({file, size, purpose}) => ({
      src: baseUrl + file,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  });
}
