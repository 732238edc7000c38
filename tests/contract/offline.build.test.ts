import {createHash} from 'node:crypto';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {addresses} from '../../src/model/addresses';
import {buildOf} from '../../src/offline/build';
import {WORKER_FILE} from '../../src/offline/names';
import {WEB_MANIFEST_FILE} from '../../src/plugin/webManifest';
import type {PlannedFile} from '../../src/serviceWorker/plan';
import {BUILD, samplePages} from '../kinds';
import {pageFile, readPage} from './html';

/* What the built site readies to be read without a network, and how a device installs it. */

const worker = readFileSync(`${BUILD}/${WORKER_FILE}`, 'utf8');
const [list = '[]'] = /\[\{[^[\]]*"step":[^[\]]*\}\]/.exec(worker) ?? [];
const planned = JSON.parse(list) as PlannedFile[];

function fileOf(url: string): string {
  const exact = `${BUILD}/${url}`;
  return url !== '' && existsSync(exact) && statSync(exact).isFile() ? exact : pageFile(`/${url}`);
}

/** Bytes that travel: hosts compress all but fonts. */
const weigh = (url: string) => {
  const bytes = readFileSync(fileOf(url));
  return url.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length;
};
const weightOf = (step: PlannedFile['step']) =>
  planned.filter((one) => one.step === step).reduce((sum, {url}) => sum + weigh(url), 0);

describe('what is readied', () => {
  it('is there, and is what the worker expects', () => {
    expect(planned.length).toBeGreaterThan(100);
    for (const {url, integrity} of planned) {
      const bytes = readFileSync(fileOf(url));
      if (integrity === undefined) continue;
      expect(`sha256-${createHash('sha256').update(bytes).digest('base64')}`, url).toBe(integrity);
    }
    const urls = planned.map(({url}) => url);
    expect(urls).toEqual(expect.arrayContaining(['', 'repertoire', 'guide', 'glossaire']));
    expect(planned).toContainEqual({url: addresses.offline().slice(1), step: 'install', revision: null});
  });

  it('stays light: little at once, the rest when nothing else is under way', () => {
    console.log(
      `Lecture hors ligne (gzip)\u00a0: ${weightOf('install')} octets, puis ${weightOf('idle')}; l’agent de service, ${gzipSync(worker).length}`,
    );
    expect(weightOf('install')).toBeLessThan(230_000);
    expect(weightOf('idle')).toBeLessThan(1_000_000);
    expect(gzipSync(worker).length).toBeLessThan(12_000);
  });

  it('is of one build, which each page says', () => {
    const builds = samplePages().map(({address}) => buildOf(readFileSync(pageFile(address), 'utf8'))?.id);
    expect(new Set(builds).size).toBe(1);
    expect(builds[0]).toBeDefined();
    expect(worker).toContain(`"${builds[0]}"`);
  });
});

describe('the installed site', () => {
  it('has a manifest, and icons of the sizes that it says', () => {
    const links = readPage(addresses.home()).filter(({name}) => name === 'link');
    expect(links.some(({attributes}) => attributes.rel === 'manifest')).toBe(true);
    const {icons, start_url} = JSON.parse(readFileSync(`${BUILD}/${WEB_MANIFEST_FILE}`, 'utf8')) as {
      icons: {src: string; sizes: string; purpose: string}[];
      start_url: string;
    };
    expect(start_url).toBe('/');
    expect(icons.map(({purpose}) => purpose)).toContain('maskable');
    for (const {src, sizes} of icons) {
      const png = readFileSync(`${BUILD}${src}`);
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
    }
  });
});
