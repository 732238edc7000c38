import path from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {everyValue} from '../data';
import {parseFile} from '../document';
import {EVENEMENT, FICHE, PRIX, evenement, fiche, prix} from '../examples';
import {findFiles} from '../folder';
import {parseMarkdown, renderMarkdown} from '../markdown';
import {placeInData} from '../place';
import {frenchTypography} from '../typography';
import {applyEdits} from './applyEdits';
import {mendFiles} from './mendFiles';

const SOUND = path.resolve('tests/fixtures/contenu/valide');
const sound = await findFiles({dataDir: 'data', guideDir: 'docs', cwd: SOUND});

/** The text of a file once it is mended, and what was changed; the same text when nothing was. */
function mend(file: string, text: string) {
  const place = placeInData(file.slice('data/'.length));
  if (!place) throw new Error(`${file} is no file of ours`);
  const others = sound.filter((other) => other.path !== file);
  const {mended} = mendFiles(
    [...others, {path: file, place, bytes: new TextEncoder().encode(text)}],
    new Set([file]),
  );
  return mended[0] ?? {path: file, text, changes: [], isTidied: false};
}

describe('applyEdits', () => {
  it('leaves the second of two edits that touch', () => {
    const edits = [
      {range: [4, 6], text: 'x'},
      {range: [0, 2], text: ''},
      {range: [5, 7], text: 'y'},
    ] as const;
    const {text, applied} = applyEdits('abcdefgh', edits);
    expect([text, applied.length]).toEqual(['cdxgh', 2]);
  });
});

describe('mendFiles', () => {
  it.each([
    [{etapes: '[ideation, financment]'}, 'etapes: [ideation, financement]', 'valeur-hors-liste'],
    [{type: 'Programme de financement'}, 'type: programme-financement', 'valeur-hors-liste'],
    [{ajoute_le: '22 novembre 2026'}, 'ajoute_le: 2026-11-22', 'date'],
    [{ville: 'Saint  Camille'}, 'ville: Saint Camille', 'espaces'],
    [{ville: '" Granby "'}, 'ville: Granby', 'espaces'],
    [{ville: 'Gran\u200bby'}, 'ville: Granby', 'caractere-invisible'],
    [{ville: 'Montre\u0301al'}, 'ville: Montréal', 'forme-unicode'],
    [{ville: 'MontrÃ©al'}, 'ville: Montréal', 'caracteres-abimes'],
    [{ville: '“Granby”'}, 'ville: Granby', 'texte-brut'],
    [{url: 'www.example.org/page).'}, 'url: https://www.example.org/page', 'adresse-web'],
    [{contact: '{email: info @ example.org}'}, 'courriel: info@example.org', 'cle-inconnue'],
    [{sigle: '0811'}, 'sigle: "0811"', 'type-de-valeur'],
    [
      {resume: '|\n  Accompagne les groupes qui veulent\n  lancer un projet collectif.'},
      'resume: Accompagne les groupes qui veulent lancer un projet collectif.\n',
      'espaces',
    ],
  ])('mends %j', (changes, line, rule) => {
    const {text, changes: made} = mend(FICHE, fiche(changes as Record<string, string>));
    expect(text).toContain(line);
    expect(made[0]?.rule).toBe(rule);
  });

  it('puts keys in order and sets the typography, without a word to say', () => {
    const typed = `---\n${fiche({nom: "Centre d'essai : Magog"})
      .split('\n')
      .slice(1)
      .join('\n')
      .replace('nom: Centre', 'ville: Magog\nnom: Centre')
      .replace("Centre d'essai : Magog", '"Centre d\'essai : Magog"')
      .replace('Des conseils', "L'équipe dit : des conseils")}`;
    const {text, changes, isTidied} = mend(FICHE, typed);
    expect(changes).toEqual([]);
    expect(isTidied).toBe(true);
    expect(text).toMatch(/^---\nnom: "?Centre d’essai\u00a0: Magog"?\ntype: /);
    expect(text).toContain('L’équipe dit\u00a0: des conseils');
    expect(text.indexOf('ville: Magog')).toBeGreaterThan(text.indexOf('territoires:'));
  });

  it.each([
    ['a word that is not near enough', fiche({publics: '[cooperation]'})],
    ['a date that can be read in two ways', fiche({ajoute_le: '03-09-2026'})],
    ['two addresses', fiche({url: 'https://a.example.org ou https://b.example.org'})],
    ['http, which may be all there is', fiche({url: 'http://a.example.org'})],
    [
      'a file that cannot be read',
      fiche({nom: 'Centre: « l’essai'}).replace('Des conseils', 'Des  con\u200bseils'),
    ],
    ['comments', fiche().replace('nom:', '# À revoir\nnom:').replace('\nville', '\n# ville')],
    ['a number that would lose digits', fiche({zzz: '12345678901234567890', ville: 'Granby'})],
  ])('leaves %s', (_what, typed) => {
    expect(mend(FICHE, typed).text).toBe(typed);
  });

  it('renames no key that is there already, nor one of two', () => {
    const typed = fiche({nom: 'Centre d’essai', titre: 'Autre nom'});
    expect(mend(FICHE, typed).changes).toEqual([]);
  });

  it('tidies an edition of the prize in the order of its own table', () => {
    const typed = prix({calendrier: '{cloture: 2027-03, ouverture: 2027-02-01}', resume: "L'essai : oser."});
    const {text, isTidied} = mend(PRIX, typed.replace("L'essai : oser.", '"L\'essai : oser."'));
    expect(isTidied).toBe(true);
    expect(text).toContain('resume: "L’essai\u00a0: oser."\n');
    expect(text).toContain(
      'etat: prevu\ncalendrier:\n  ouverture: 2027-02-01\n  cloture: 2027-03\ncomment_participer:\n',
    );
  });

  it('keeps table, link and code of a text as they are', () => {
    const body = `
## Ce que vous y trouvez

Des conseils gratuits pour passer d’une idée à un projet, seul ou en groupe : [l'aide](https://a.example.org/l'aide).

| Quoi | Prix |
| :--- | ---: |
| L'aide | 5 $ |
`;
    const {text} = mend(FICHE, fiche({}, body));
    expect(text).toContain("groupe\u00a0: [l’aide](https://a.example.org/l'aide).");
    expect(text).toContain('| :--- | ---: |\n| L’aide | 5\u00a0$ |');
  });

  it('changes nothing else, and has nothing to do twice', {timeout: 120_000}, () => {
    const typed = fc.oneof(
      fc.constantFrom(
        ...[
          '  ',
          ' : ',
          "l'eau",
          'e\u0301',
          '\u200b',
          'ﬁn',
          '"',
          '# a',
          '- ',
          '[a',
          '{b}',
          '012',
          'null',
          'oui',
          '\\n',
        ],
        ...[
          'Ã©',
          '« a »',
          '“a”',
          '2026/11/30',
          'www.example.org',
          'financment',
          'organism',
          '16h',
          '\u00a0',
          '>',
          '|',
        ],
      ),
      fc.string({maxLength: 8}),
    );
    const value = fc
      .array(typed, {minLength: 1, maxLength: 4})
      .map((parts) => parts.join(' ').replace(/[\r\n\u2028\u2029\u0085\v\f]/g, ' '));
    const key = fc.constantFrom(
      'nom',
      'resume',
      'ville',
      'url',
      'type',
      'ajoute_le',
      'email',
      'villes',
      'notes',
    );
    fc.assert(
      fc.property(fc.boolean(), fc.dictionary(key, value, {maxKeys: 3}), value, (isEvent, changes, said) => {
        const [file, text] = isEvent
          ? [EVENEMENT, evenement(changes, `\n${said}\n`)]
          : [FICHE, fiche(changes, `\n## Ce que vous y trouvez\n\n${said}\n`)];
        const {text: after, changes: made} = mend(file, text);
        expect(mend(file, after).text).toBe(after);
        // Each text that no change speaks of is still there, but for its typography.
        const kept = textsOf(file, text).filter((one) => made.every(({before}) => !touches(one, before)));
        expect(textsOf(file, after)).toEqual(expect.arrayContaining(kept));
        if (made.length === 0) expect(htmlOf(after)).toBe(htmlOf(text));
      }),
      {numRuns: 150},
    );
  });
});

/** True when the value, or a part of it, is what was changed. */
function touches(value: string, before: string): boolean {
  const changed = comparable(before.replace(/^["']|["']$/g, ''));
  return changed === '' || value.includes(changed) || changed.includes(value);
}

function textsOf(file: string, text: string): string[] {
  const place = placeInData(file.slice('data/'.length));
  if (!place) return [];
  const {yaml} = parseFile({path: file, place, bytes: new TextEncoder().encode(text)});
  return everyValue(yaml?.data).flatMap(({value}) => (typeof value === 'string' ? [comparable(value)] : []));
}

/** What readers see of the text. */
function htmlOf(text: string): string {
  const tree = parseMarkdown(text.normalize('NFC'));
  const html = renderMarkdown(tree.children, tree).replace(/\s*(<[^>]*>)\s*/g, '$1');
  return html
    .replace(/\s+/g, ' ')
    .replace(/<p><\/p>/g, '')
    .trim();
}

function comparable(text: string): string {
  return frenchTypography(text.normalize('NFC'));
}
