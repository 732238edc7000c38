import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {createHash} from 'node:crypto';
import {build} from 'esbuild';
import {oneFileDocument} from '../../oneFile/document';
import {toEmbeddedJson} from '../../pageData/embedded';
import type {OneFileView} from '../../views/oneFileView';

interface Options {
  /** Of the sources. */
  siteDir: string;
  view: OneFileView;
  /** The parts of the search index. */
  search: readonly unknown[];
  /** Address of the site on the web, without a slash at its end. */
  siteUrl: string;
}

const FONT = 'static/fonts/radio-canada.woff2';

/** The directory, the guide in brief and the glossary in one HTML file, that asks nothing of any network. */
export async function oneFile({siteDir, view, search, siteUrl}: Options): Promise<string> {
  const start = Date.now();
  const at = (file: string) => path.join(siteDir, file);
  const [font, tokens, own, script] = await Promise.all([
    readFile(at(FONT), 'base64'),
    readFile(at('src/css/tokens.css'), 'utf8'),
    readFile(at('src/oneFile/page.css'), 'utf8'),
    bundle(at('src/oneFile/client.ts')),
  ]);
  const face = `@font-face{font-family:'Radio Canada';src:url(data:font/woff2;base64,${font}) format('woff2');font-weight:300 700;font-stretch:75% 100%;font-display:swap}`;
  const css = await minified(`${face}\n${followingDevice(tokens)}\n${own}`);
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const policy = [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(css)}`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const text = oneFileDocument(view, {css, script, policy, index: toEmbeddedJson(search), siteUrl});
  const bytes = Buffer.byteLength(text);
  console.log(
    `Le site en un fichier\u00a0: ${Math.round(bytes / 1000)}\u00a0ko (script ${Math.round(script.length / 1000)}\u00a0ko), en ${((Date.now() - start) / 1000).toFixed(1)}\u00a0s.`,
  );
  return text;
}

/** The tokens of the site, whose dark theme follows the device: the file keeps no choice. */
function followingDevice(tokens: string): string {
  const dark = /@media not print \{\s*\[data-theme='dark'\]/;
  if (!dark.test(tokens))
    throw new Error('The dark theme of src/css/tokens.css has changed form: see src/plugin/oneFile.');
  return tokens.replace(dark, '@media screen and (prefers-color-scheme: dark) { :root');
}

const SHARED = {
  bundle: true,
  minify: true,
  write: false,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
} as const;

async function bundle(entry: string): Promise<string> {
  const {outputFiles} = await build({...SHARED, entryPoints: [entry], format: 'iife', target: 'es2020'});
  const text = outputFiles[0]?.text.trim() ?? '';
  if (text.includes('</script')) throw new Error('The script of the one file would end before its end.');
  return text;
}

async function minified(css: string): Promise<string> {
  const {outputFiles} = await build({...SHARED, stdin: {contents: css, loader: 'css'}});
  return outputFiles[0]?.text.trim() ?? '';
}
