import path from 'node:path';
import type {CurrentBundler} from '@docusaurus/types';
import type {WebpackPluginInstance} from 'webpack';

/**
 * What Docusaurus does in the browser that does not suit this site, put right without a copy of its code. Tests in a browser
 * (tests/e2e/journeys.spec.ts) say when a release of Docusaurus escapes these.
 * @param instance the bundler
 * @param siteDir folder of the site
 */
export function clientRepairs(
  {ProvidePlugin, NormalModuleReplacementPlugin}: CurrentBundler['instance'],
  siteDir: string,
): WebpackPluginInstance[] {
  const decoding = path.join(siteDir, 'src/model/decoding.ts');
  return [
    // Several modules decode the address unguarded: a lone « % » in it would stop the page.
    new ProvidePlugin({
      decodeURI: [decoding, 'decodeAddress'],
      decodeURIComponent: [decoding, 'decodePart'],
    }),
    new NormalModuleReplacementPlugin(/^\.\/preload$/, path.join(siteDir, 'src/pageData/preload.ts')),
  ];
}
