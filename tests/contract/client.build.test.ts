import {readFileSync, readdirSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import type {OfficeEnding} from '../../src/exports/officeFormats';
import {OFFICE_FORMATS} from '../../src/exports/officeFormats';
import {DYNAMIC_ROUTES} from '../../src/plugin/routes';
import {BUILD, addressesOf, samplePages} from '../kinds';
import {readPage} from './html';

/* The JavaScript that every visitor downloads. */

const folder = `${BUILD}/assets/js`;
const scripts = readdirSync(folder).filter((file) => /^(?:main|runtime~main)\./.test(file));
const code = scripts.map((file) => readFileSync(`${folder}/${file}`, 'utf8')).join('\n');
const chunks = readdirSync(folder)
  .filter((file) => !scripts.includes(file))
  .map((file) => ({file, text: readFileSync(`${folder}/${file}`, 'utf8')}));

/** Bytes that a page may ask for at once, compressed. React alone takes half of them. */
const FIRST_LOAD = 112_000;

/** Bytes of the scripts a page asks for at once, compressed. */
function firstLoad(address: string): number {
  const files = readPage(address).flatMap(({name, attributes}) =>
    name === 'script' && attributes.src ? [attributes.src] : [],
  );
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(`${BUILD}${file}`)).length, 0);
}

describe('the main script', () => {
  it('was built', () => {
    expect(scripts).toHaveLength(2);
  });

  // A failure here means that this release of Docusaurus writes its routes in another form: src/plugin/clientRoutes.ts.
  it('knows one route for each kind of page of which there are many', () => {
    const all = [code, ...chunks.map(({text}) => text)];
    const known = (route: string) => all.some((text) => text.includes(`"${route}"`));
    expect(DYNAMIC_ROUTES.filter((route) => !known(route))).toEqual([]);
  });

  it('knows none of the pages of these kinds', () => {
    const many = ['resource', 'family', 'need', 'stage', 'territory', 'type', 'template'].flatMap(
      addressesOf,
    );
    expect(many.length).toBeGreaterThan(DYNAMIC_ROUTES.length);
    expect(many.filter((address) => code.includes(`${address}"`) || code.includes(`${address}-`))).toEqual(
      [],
    );
  });

  it('knows no page of the guide, nor its text: they come with its routes, on going there', () => {
    const pages = ['guideStage', 'guidePractice'].flatMap(addressesOf);
    expect(pages.length).toBeGreaterThan(50);
    expect(pages.filter((address) => code.includes(`${address}"`))).toEqual([]);
    const lists = chunks.filter(({text}) => pages.every((address) => text.includes(`${address}"`)));
    expect(lists).toHaveLength(1);
  });

  it('knows no term of the glossary, which only those who build the site ask of its configuration', () => {
    const glossary = parse(readFileSync('data/glossaire.yaml', 'utf8')) as {definition: string}[];
    expect(glossary.length).toBeGreaterThan(10);
    expect(glossary.filter(({definition}) => code.includes(definition.slice(0, 30)))).toEqual([]);
  });

  it('has each text of the theme that some script asks for', () => {
    const asked = new Set(
      [...chunks, {text: code}].flatMap(({text}) =>
        [...text.matchAll(/\bid:"(theme\.[\w.]+)"/g)].map(([, id]) => id ?? ''),
      ),
    );
    expect(asked.size).toBeGreaterThan(3);
    expect([...asked].filter((id) => !code.includes(`"${id}":"`))).toEqual([]);
  });

  it('stays light', () => {
    const bytes = scripts.map((file) => gzipSync(readFileSync(`${folder}/${file}`)).length);
    const sum = bytes.reduce((total, size) => total + size, 0);
    console.log(`Scripts de toutes les pages (gzip)\u00a0: ${sum} octets`);
    expect(sum).toBeLessThan(FIRST_LOAD);
  });

  it('leaves what writes Word and Excel files to those who ask for one', () => {
    const isWriter = /schemas\.openxmlformats\.org/;
    expect(isWriter.test(code)).toBe(false);
    const writers = chunks.filter(({text}) => isWriter.test(text));
    expect(writers.length).toBeGreaterThan(0);
    console.log(
      `Ce qui écrit les fichiers Word et Excel (sur demande, gzip)\u00a0: ${writers.map(({text}) => gzipSync(text).length).join(', ')} octets`,
    );
    for (const {address} of samplePages()) {
      const asked = readPage(address).map(({attributes}) => attributes.src ?? attributes.href ?? '');
      expect(
        writers.filter(({file}) => asked.some((url) => url.endsWith(file))),
        address,
      ).toEqual([]);
    }
  });

  it('says what the writers of Word and Excel files weigh as they do', () => {
    const loads = [...new Set(chunks.flatMap(({text}) => text.match(/\[(?:\w+\.e\("[^"]+"\),?)+\]/g) ?? []))];
    const weigh = (load: string) =>
      [...load.matchAll(/"([^"]+)"/g)].reduce((sum, [, name = '']) => {
        const {text = ''} = chunks.find(({file}) => file.startsWith(`${name}.`)) ?? {};
        return sum + gzipSync(text).length;
      }, 0);
    for (const [ending, writer] of Object.entries({docx: /_docx_dist_/, xlsx: /_write-excel-file_/})) {
      const weights = loads.filter((load) => writer.test(load)).map(weigh);
      console.log(`De quoi écrire un .${ending} (sur demande, gzip)\u00a0: ${weights.join(', ')} octets`);
      expect(weights.length).toBeGreaterThan(0);
      const said = OFFICE_FORMATS[ending as OfficeEnding].weight;
      expect(weights.filter((weight) => Math.abs(weight - said) > 5000)).toEqual([]);
    }
  });

  it('leaves the checks of a workbook, and what reads one, to those who give one', () => {
    const isCheck = /mergeCell\\s|est pas une feuille du mod/;
    expect(isCheck.test(code)).toBe(false);
    const checks = chunks.filter(({text}) => isCheck.test(text));
    expect(checks.length).toBeGreaterThan(1);
    console.log(
      `Ce qui lit et vérifie un classeur (sur demande, gzip)\u00a0: ${checks.map(({text}) => gzipSync(text).length).join(', ')} octets`,
    );
    for (const {address} of samplePages()) {
      const asked = readPage(address).map(({attributes}) => attributes.src ?? attributes.href ?? '');
      expect(
        checks.filter(({file}) => asked.some((url) => url.endsWith(file))),
        address,
      ).toEqual([]);
    }
  });

  // A failure here means that a script escapes src/plugin/clientRepairs.ts: a lone « % » in an address would stop the page.
  it('decodes no address without a guard, nor does any other', () => {
    const isUnguarded = /(?<!globalThis\.)\bdecodeURI/;
    expect(isUnguarded.test(code)).toBe(false);
    expect(chunks.filter(({text}) => isUnguarded.test(text)).map(({file}) => file)).toEqual([]);
    expect(code).toContain('globalThis.decodeURI');
  });

  it('is nearly all that a page needs to start', () => {
    const heaviest = Math.max(...samplePages().map(({address}) => firstLoad(address)));
    console.log(`Page la plus lourde à ouvrir (scripts, gzip)\u00a0: ${heaviest} octets`);
    expect(heaviest).toBeLessThan(FIRST_LOAD);
  });

  it('leaves the checks to the pages that ask for them, and they stay light', () => {
    const worker = chunks.find(({file}) => file.startsWith('src_checkClient_worker'));
    expect(worker?.text).toContain('cle-manquante');
    expect(code).not.toContain('cle-manquante');
    // The packages that it loads: some with it, some when a workbook is dropped.
    const names = [...(worker?.text ?? '').matchAll(/"(vendors-node_modules_[\w-]+)"/g)].map(
      ([, name]) => name ?? '',
    );
    const packages = chunks.filter(({file}) => names.some((name) => file.startsWith(name)));
    const bytes = [worker, ...packages].map((chunk) => gzipSync(chunk?.text ?? '').length);
    const sum = bytes.reduce((total, size) => total + size, 0);
    console.log(`Vérification dans le navigateur (scripts, gzip)\u00a0: ${sum} octets`);
    expect(packages.length).toBeGreaterThan(0);
    expect(sum).toBeLessThan(255_000);
  });
});
