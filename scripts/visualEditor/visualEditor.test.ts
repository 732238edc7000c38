import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {allFields} from '../../src/model/field';
import {atHome} from './atHome';
import {EDITED_KINDS} from './editedKinds';
import {editorPage} from './editorPage';
import {withoutBlanks} from './withoutBlanks';

describe('withoutBlanks', () => {
  it('leaves out what was not filled, at every depth', () => {
    expect(
      withoutBlanks({
        nom: 'A',
        sigle: '',
        liste: ['', 'b'],
        vide: [],
        groupe: {x: null, y: ''},
        autre: {x: 0, y: false, z: true},
      }),
    ).toEqual({nom: 'A', liste: ['b'], autre: {x: 0, z: true}});
  });

  it('has nothing to do twice, and never adds', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (front) => {
        const once = withoutBlanks(front);
        expect(withoutBlanks(once)).toEqual(once);
        expect(Object.keys(front)).toEqual(expect.arrayContaining(Object.keys(once)));
      }),
    );
  });
});

describe('atHome', () => {
  it('asks nothing of a third party', () => {
    const script =
      'a(`https://cdn.jsdelivr.net/fontsource/fonts/source-sans-3:vf@5.3.0/latin.woff2`);b(`https://unpkg.com/@sveltia/cms`)';
    expect(atHome(script, '/guide/')).toBe(
      'a(`/guide/fonts/radio-canada.woff2`);b(`/guide/admin/paquets/@sveltia/cms`)',
    );
  });

  it('stops at an address that it does not know', () => {
    expect(() => atHome('x("https://cdn.example/y.js")', '/')).toThrow('https://cdn.example/y.js');
  });
});

describe('editorPage', () => {
  it('lets nothing run but the scripts beside it, and stays out of search engines', () => {
    const page = editorPage('A & <b>');
    expect(page).toContain("script-src 'self';");
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).toContain('A &amp; &lt;b&gt;');
    expect(page.match(/<script/g)).toHaveLength(1);
  });
});

it('edits only kinds whose every field has a form, so that saving loses none', () => {
  for (const {fields} of EDITED_KINDS) {
    expect(allFields(fields).filter(({field}) => field.kind.is === 'free')).toEqual([]);
  }
});
