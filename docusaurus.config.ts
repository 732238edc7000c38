import type {Config} from '@docusaurus/types';
import {EARLY_MARK} from './src/components/MyTerritory/early';
import {feedLinks} from './src/plugin/feedLinks';
import {splitFrontMatter} from './src/content/frontMatter';
import {siteProject} from './src/content/project';
import {GENERATED_STATIC_DIR} from './src/plugin/folders';
import {guideMarkdown, singleTildes, terms} from './src/guideMarkdown';
import {guideLinks} from './src/plugin/guideLinks';
import {readGlossary} from './src/plugin/readGlossary';
import type {SiteTexts} from './src/model/site';
import {siteAddress} from './src/model/siteAddress';
import {datedSitemap} from './src/plugin/sitemapDates';
import {THEME_COLOURS, TOUCH_ICON, WEB_MANIFEST_FILE} from './src/plugin/webManifest';
import {orStop} from './src/plugin/stop';
import {toDocusaurusFrontMatter} from './src/plugin/guideFrontMatter';
import {readSiteTexts} from './src/plugin/readSiteTexts';

/* The one place where the site is configured: words come from data/site.yaml, addresses from the environment. */
const project = siteProject(process.env, __dirname);
/* The page of the licence is for other programs; what is said in English is in the data of its page. */
const shown = ({licence_url: _page, anglais: _english, ...read}: SiteTexts): SiteTexts => read;
const texts = shown(readSiteTexts(`${project.data}/site.yaml`));
const address = orStop(() => siteAddress(process.env));

/* Comes before those of Docusaurus, which publish the files that links lead to. */
const links = [guideLinks, {guideDir: project.guide}];

const config: Config = {
  title: texts.titre,
  tagline: texts.description,
  url: address.url,
  baseUrl: address.baseUrl,
  trailingSlash: false,
  favicon: 'img/favicon.svg',
  // It speaks English, and a script of its own stands in the home page.
  baseUrlIssueBanner: false,
  customFields: {
    texts,
    repository: address.repository ?? null,
    // Whoever sets it promises to run `npm run guide:pdf` next: the pages link to the file.
    hasGuidePdf: process.env.GUIDE_PDF === '1',
  },

  future: {v4: true},
  i18n: {
    defaultLocale: 'fr',
    locales: ['fr'],
    localeConfigs: {fr: {htmlLang: 'fr-CA', label: 'Français'}},
  },

  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    format: 'detect',
    emoji: false,
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
    parseFrontMatter: async ({fileContent}) => toDocusaurusFrontMatter(splitFrontMatter(fileContent)),
  },

  headTags: [
    {tagName: 'script', attributes: {}, innerHTML: EARLY_MARK},
    ...feedLinks(texts.titre, address.baseUrl),
    {tagName: 'meta', attributes: {property: 'og:site_name', content: texts.titre}},
    {tagName: 'meta', attributes: {property: 'og:type', content: 'website'}},
    {tagName: 'link', attributes: {rel: 'manifest', href: `${address.baseUrl}${WEB_MANIFEST_FILE}`}},
    {tagName: 'link', attributes: {rel: 'apple-touch-icon', href: `${address.baseUrl}${TOUCH_ICON}`}},
    ...THEME_COLOURS.map(({scheme, colour}) => ({
      tagName: 'meta',
      attributes: {name: 'theme-color', media: `(prefers-color-scheme: ${scheme})`, content: colour},
    })),
    {
      tagName: 'link',
      attributes: {
        rel: 'preload',
        href: `${address.baseUrl}fonts/radio-canada.woff2`,
        as: 'font',
        type: 'font/woff2',
        crossorigin: 'anonymous',
      },
    },
    {
      // Declared here, not in a style sheet, so that the preloaded file and the one used have the same address.
      tagName: 'style',
      attributes: {},
      innerHTML: `@font-face{font-family:'Radio Canada';src:url(${address.baseUrl}fonts/radio-canada.woff2) format('woff2');font-weight:300 700;font-stretch:75% 100%;font-style:normal;font-display:swap}`,
    },
  ],

  staticDirectories: ['static', GENERATED_STATIC_DIR],
  clientModules: ['./src/components/PageChange/index.ts', './src/components/Offline/index.ts'],
  plugins: [['./src/plugin/index.ts', {project}]],
  presets: [
    [
      'classic',
      {
        docs: {
          path: project.guide,
          routeBasePath: 'guide',
          sidebarPath: './sidebars.ts',
          breadcrumbs: false,
          beforeDefaultRemarkPlugins: [links],
          remarkPlugins: [singleTildes],
          rehypePlugins: [...guideMarkdown, [terms, readGlossary(`${project.data}/glossaire.yaml`)]],
        },
        blog: false,
        pages: {beforeDefaultRemarkPlugins: [links]},
        theme: {customCss: './src/css/index.css'},
        // What only guesses (how often, how much it matters) is left out.
        sitemap: {changefreq: null, priority: null, createSitemapItems: datedSitemap},
      },
    ],
  ],

  themeConfig: {
    colorMode: {defaultMode: 'light', respectPrefersColorScheme: true},
    navbar: {title: texts.marque},
  },
};

export default config;
