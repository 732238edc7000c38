import path from 'node:path';
import fc from 'fast-check';
import {beforeAll, describe, expect, it} from 'vitest';
import {checkFiles, checkSome} from './check';
import {FICHE, fiche} from './examples';
import type {FoundFile} from './folder';
import {findFiles} from './folder';
import {readContent} from './index';
import {placeInData} from './place';

const SOUND = {dataDir: 'data', guideDir: 'docs', cwd: path.resolve('tests/fixtures/contenu/valide')};
let sound: FoundFile[];

beforeAll(async () => {
  sound = await findFiles(SOUND);
});

/** The sound folder, or other files, with one file replaced or added. */
function withFile(file: string, content: string | Uint8Array, files = sound): FoundFile[] {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const place = placeInData(file.slice('data/'.length));
  if (!place) throw new Error(`${file} is not a file of the data`);
  return [...files.filter((other) => other.path !== file), {path: file, place, bytes}];
}

describe('readContent', () => {
  it('reads a sound folder whole', async () => {
    const {content, problems, files} = await readContent(SOUND);
    expect(problems).toEqual([]);
    expect(files).toBe(29);
    expect(content?.resources.map(({id}) => id)).toEqual(['fonds-essai']);
    expect(content?.resources[0]?.sources[0]?.date_page).toBe('2026');
    expect(content?.resources[0]?.markdown).toMatch(/^## Ce que vous y trouvez\n[^]*\| 2025 \| 12 \|$/);
    expect(content?.resources[0]?.sections.map(({heading}) => heading)).toEqual([
      'Ce que vous y trouvez',
      'À qui ça s’adresse',
      'Bon à savoir',
    ]);
    expect(content?.events).toMatchObject([{id: '2026-11-rencontre', date: '2026-11', html: ''}]);
    expect(content?.prizes).toMatchObject([
      {id: '2027', calendrier: {cloture: '2027-03-31'}, html: expect.stringContaining('<h3') as string},
    ]);
    expect(content?.glossary.map(({id}) => id)).toEqual(['obnl', 'prototype']);
    expect(content?.stageGuides).toMatchObject([{id: 'ideation', url: '/guide/ideation'}]);
    expect(content?.stageGuides[0]?.passages[0]).toEqual({
      heading: 'À quoi sert cette étape',
      anchor: 'à-quoi-sert-cette-étape',
      text: 'À bien partir.',
    });
    expect(content?.stageGuides[0]?.checklist).toEqual([
      {id: 'trois-oui', text: 'Trois personnes disent oui.'},
      {id: 'une-page', text: 'Une page est écrite.'},
    ]);
    expect(content?.practices.map(({url}) => url)).toEqual([
      '/guide/ideation/ecouter',
      '/guide/ideation/dessiner',
      '/guide/ideation/decrire',
    ]);
    expect(content?.templates).toMatchObject([{id: 'fiche-essai', exemple: [{lieu: 'Magog'}]}]);
    expect(content?.facts.map(({id}) => id)).toEqual(['fait-essai']);
    expect(content?.contestedWords.map(({id}) => id)).toEqual(['projet']);
    expect(content?.synonyms).toEqual({
      equivalents: [{mots: ['OBNL', 'OSBL', 'organisme à but non lucratif']}],
      proches: [{cherche: ['argent'], aussi: ['financement', 'subvention']}],
    });
    expect(content?.vocabularies.listes['formes-aide']?.[0]).toEqual({
      id: 'subvention',
      nom: 'Subvention ou don',
    });
  });

  it('says what is missing when there is no folder', async () => {
    const {content, problems, files} = await readContent({dataDir: 'nulle-part', cwd: SOUND.cwd});
    expect(content).toBeUndefined();
    expect(files).toBe(0);
    expect(problems[0]).toMatchObject({file: 'nulle-part/communaute.yaml', rule: 'fichier-absent'});
  });
});

describe('checkFiles', () => {
  it('sorts entries by id and leaves out those with an error, not those with a warning', () => {
    const files = [
      ...withFile('data/ressources/zz.md', fiche({nom: 'Dernier', url: 'http://dernier.example.org'})),
      ...withFile('data/ressources/aa.md', fiche({nom: 'Premier', url: null})).slice(-1),
      ...withFile('data/ressources/mm.md', fiche({nom: 'Milieu', url: 'rien'})).slice(-1),
    ];
    const {content, problems} = checkFiles(files);
    expect(content?.resources.map(({id}) => id)).toEqual(['aa', 'fonds-essai', 'zz']);
    expect(problems.map(({file, rule}) => [file, rule])).toEqual([
      ['data/ressources/zz.md', 'adresse-http'],
      ['data/ressources/mm.md', 'adresse-web'],
    ]);
  });

  it('tells all the faults of a file in one run, in order', () => {
    const text = fiche({type: 'organism', etapes: '[]', zzz: '1', ajoute_le: null, resume: 'Trop  court'});
    expect(checkFiles(withFile(FICHE, text)).problems.map(({line, rule}) => [line, rule])).toEqual([
      [1, 'cle-manquante'],
      [3, 'valeur-hors-liste'],
      [4, 'texte-trop-court'],
      [4, 'espaces'],
      [6, 'valeur-vide'],
      [17, 'cle-inconnue'],
    ]);
  });

  it('takes a key that is named as a part of every object for an unknown key', () => {
    for (const key of ['__proto__', 'constructor', 'toString']) {
      expect(
        checkFiles(withFile(FICHE, fiche({[`${key}`]: null}).replace('ajoute_le', `${key}: 1\najoute_le`))),
      ).toMatchObject({
        problems: [{rule: 'cle-inconnue', line: 17, column: 1}],
      });
    }
  });

  it('shows the same places with LF, CRLF, CR and a byte order mark', () => {
    const text = fiche({etapes: '[ideation, financment]', zzz: '1'}).replace('gratuits', '<b>gratuits</b>');
    const expected = checkFiles(withFile(FICHE, text)).problems;
    expect(expected).toHaveLength(3);
    for (const other of [
      text.replaceAll('\n', '\r\n'),
      `\ufeff${text}`,
      `\ufeff${text.replaceAll('\n', '\r\n')}`,
    ]) {
      expect(checkFiles(withFile(FICHE, other)).problems).toEqual(expected);
    }
  });

  it('checks entries against a faulty vocabulary, but builds nothing from it', () => {
    const {content, problems} = checkFiles(
      withFile('data/vocabulaires/couts.yaml', '- {id: gratuit, nom: 3}\n- {id: payant, nom: Payant}\n'),
    );
    expect(content).toBeUndefined();
    expect(problems.map(({rule, file}) => [rule, file])).toEqual([
      ['type-de-valeur', 'data/vocabulaires/couts.yaml'],
    ]);
  });

  it('keeps the right terms of a glossary that holds a wrong one', () => {
    const glossary =
      '- {id: a, terme: terme, definition: Une définition de mots., anglais: x, source: {nature: page}}\n- {id: b}\n';
    const {content, problems} = checkFiles(withFile('data/glossaire.yaml', glossary));
    expect(content?.glossary.map(({id}) => id)).toEqual(['a']);
    expect(new Set(problems.map(({rule, line}) => `${rule} ${line}`))).toEqual(new Set(['cle-manquante 2']));
  });

  it('does without synonyms when their file is wrong', () => {
    const {content, problems} = checkFiles(withFile('data/vocabulaires/synonymes.yaml', 'equivalents: []\n'));
    expect(content?.synonyms).toEqual({equivalents: [], proches: []});
    expect(problems.map(({rule, file}) => [rule, file])).toEqual([
      ['cle-manquante', 'data/vocabulaires/synonymes.yaml'],
    ]);
  });
});

describe('checkSome', () => {
  it('tells of the files asked for what checkFiles tells of them, from all the files', () => {
    const twin = 'data/ressources/double.md';
    const files = withFile(twin, fiche({nom: 'Fonds d’essai', zzz: '1'}));
    const expected = checkFiles(files).problems.filter(({file}) => file === twin);
    expect(new Set(expected.map(({rule}) => rule))).toEqual(new Set(['nom-proche', 'cle-inconnue']));
    expect(checkSome(files, new Set([twin]))).toEqual(expected);
    expect(checkSome(files, new Set(['data/site.yaml']))).toEqual([]);
  });
});

describe('whatever the bytes', () => {
  const piece = fc.constantFrom(
    ...[
      '---\n',
      '---',
      '\n',
      '\r\n',
      '\r',
      '\t',
      '  ',
      '- ',
      ': ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '&a ',
      '*a',
      '!!map ',
    ],
    ...[
      'nom: ',
      'etapes: ',
      'sources:\n',
      'url: https://',
      'contact: ',
      'aide: ',
      'groupes:\n',
      'id: ',
      'familles:\n',
    ],
    ...[
      '## ',
      '<b>',
      '](',
      '`',
      '> ',
      '| ',
      '\u200b',
      '\ufeff',
      'é',
      '😀',
      '\u0000',
      '__proto__: ',
      '2026-02-30',
      '|\n',
    ],
    ...['|-\n', '>', '? ', '#', '%', '@', '819 555-0100', 'a@b.ca', 'null', '1e3', '~', 'true'],
  );
  const bytes = fc.oneof(
    fc.uint8Array({maxLength: 300}),
    fc.string({unit: 'binary', maxLength: 200}).map((text) => new TextEncoder().encode(text)),
    fc.array(piece, {maxLength: 40}).map((parts) => new TextEncoder().encode(parts.join(''))),
    fc
      .array(piece, {maxLength: 12})
      .map((parts) => new TextEncoder().encode(`---\n${parts.join('')}\n---\n\n${parts.join('')}`)),
    // A sound entry with something put in its middle.
    fc.tuple(piece, fc.nat(700)).map(([part, at]) => {
      const text = fiche({contact: '{telephone: 819 555-0100}', alias: '[a, b]'});
      return new TextEncoder().encode(text.slice(0, at) + part + text.slice(at));
    }),
  );
  const target = fc.constantFrom(
    FICHE,
    'data/evenements/essai.md',
    'data/glossaire.yaml',
    'data/communaute.yaml',
    'data/vocabulaires/besoins.yaml',
    'data/vocabulaires/synonymes.yaml',
    'data/vocabulaires/territoires.yaml',
    'data/vocabulaires/types.yaml',
  );

  /** Only the lists: entries would be checked again each time for nothing. */
  function lists(): FoundFile[] {
    return sound.filter(({path: file}) => file.endsWith('.yaml'));
  }

  it('never throws, and every problem is a place in its file with a French message', () => {
    fc.assert(
      fc.property(target, bytes, (file, content) => {
        const {problems} = checkFiles(withFile(file, content, lists()));
        const text = new TextDecoder().decode(content);
        const lines = text.split(/\r\n|\n|\r/);
        for (const problem of problems.filter((other) => other.file === file)) {
          expect(problem.line).toBeGreaterThan(0);
          expect(problem.endLine).toBeLessThanOrEqual(lines.length);
          expect(problem.column).toBeGreaterThan(0);
          expect(problem.column).toBeLessThanOrEqual((lines[problem.line - 1]?.length ?? 0) + 1);
          const isForward =
            problem.endLine > problem.line ||
            (problem.endLine === problem.line && problem.endColumn >= problem.column);
          expect(isForward).toBe(true);
          expect(problem.message).toMatch(/[.?]$/);
          expect(problem.message).not.toMatch(/undefined|NaN|\[object|\n/);
        }
      }),
      {numRuns: 150},
    );
  });

  it('leaves no entry out without a word', () => {
    fc.assert(
      fc.property(bytes, (content) => {
        const {content: read, problems} = checkFiles(withFile(FICHE, content, lists()));
        const isKept = read?.resources.some(({id}) => id === 'centre-essai') ?? false;
        expect(isKept).toBe(!problems.some(({file, severity}) => file === FICHE && severity === 'error'));
      }),
      {numRuns: 80},
    );
  });
});
