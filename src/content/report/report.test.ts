import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Problem} from '../../model/problem';
import {githubReport, githubSummary} from './github';
import {jsonReport} from './json';
import {summary} from './report';
import {rulePages, whereExplained} from './rulePages';
import {textReport} from './text';

const ERROR: Problem = {
  file: 'data/ressources/a,b:c.md',
  line: 6,
  column: 20,
  endLine: 6,
  endColumn: 30,
  severity: 'error',
  rule: 'valeur-hors-liste',
  message: '100 % faux\nsur deux lignes.',
  suggestion: 'financement',
  help: 'Aide.',
  fix: {line: 6, column: 20, endLine: 6, endColumn: 30, text: 'financement'},
  related: [{file: 'data/ressources/d.md', line: 5, column: 6, message: 'la même adresse'}],
};
const WARNING: Problem = {
  file: 'b.md',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
  severity: 'warning',
  rule: 'espaces',
  message: 'Un <b>mot</b> de @quelqu_un.',
};

describe('summary', () => {
  it.each([
    [391, [], '391\u00a0fichiers lus\u00a0: aucune erreur.'],
    [1, [ERROR], '1\u00a0fichier lu\u00a0: 1\u00a0erreur.'],
    [2, [WARNING, WARNING], '2\u00a0fichiers lus\u00a0: aucune erreur, 2\u00a0avertissements.'],
    [0, [ERROR, ERROR, WARNING], '0\u00a0fichier lu\u00a0: 2\u00a0erreurs, 1\u00a0avertissement.'],
  ])('%i files', (files, problems, sentence) => {
    expect(summary({files, problems})).toBe(sentence);
  });
});

describe('jsonReport', () => {
  it('has every key, in order, null when absent', () => {
    const text = jsonReport({files: 3, problems: [ERROR, WARNING]});
    expect(JSON.parse(text)).toEqual({
      files: 3,
      problems: [
        {...ERROR, expected: null, page: null},
        {
          ...WARNING,
          expected: null,
          suggestion: null,
          help: null,
          page: null,
          fix: null,
          related: null,
        },
      ],
    });
    expect(Object.keys((JSON.parse(text) as {problems: object[]}).problems[1] ?? {})).toEqual([
      ...['file', 'line', 'column', 'endLine', 'endColumn', 'severity', 'rule'],
      ...['message', 'expected', 'suggestion', 'help', 'page', 'fix', 'related'],
    ]);
  });

  it('gives the page of each rule on a site that is known', () => {
    const report = {files: 1, problems: [ERROR], rulePage: (rule: string) => `https://guide.example/${rule}`};
    expect(JSON.parse(jsonReport(report))).toMatchObject({
      problems: [{page: 'https://guide.example/valeur-hors-liste'}],
    });
  });
});

describe('githubReport', () => {
  it('escapes data and properties, errors first', () => {
    expect(githubReport({files: 2, problems: [WARNING, ERROR]}).split('\n')).toEqual([
      '::error file=data/ressources/a%2Cb%3Ac.md,line=6,col=20,endLine=6,endColumn=30,title=valeur-hors-liste::100 %25 faux%0Asur deux lignes.%0AVoir data/ressources/d.md:5:6\u00a0: la même adresse%0AAide.',
      '::warning file=b.md,line=1,col=1,endLine=1,endColumn=1,title=espaces::Un <b>mot</b> de @quelqu_un.',
      '2\u00a0fichiers lus\u00a0: 1\u00a0erreur, 1\u00a0avertissement.',
      '',
    ]);
  });

  it('ends each annotation with the page of its rule, when there is a site', () => {
    const report = {
      files: 1,
      problems: [WARNING],
      rulePage: (rule: string) => `https://guide.example/#${rule}`,
    };
    expect(githubReport(report)).toContain(
      '::Un <b>mot</b> de @quelqu_un.%0AUn exemple\u00a0: https://guide.example/#espaces\n',
    );
  });

  it('is one command for each problem, whatever the texts', () => {
    const text = fc.string({minLength: 1, unit: fc.constantFrom('%', '\r', '\n', ':', ',', '::', 'a', '0')});
    fc.assert(
      fc.property(text, text, (file, message) => {
        const [command = '', ...rest] = githubReport({files: 1, problems: [{...ERROR, file, message}]}).split(
          '\n',
        );
        expect(rest).toHaveLength(2);
        expect(command).not.toContain('\r');
        const [, read = '', data = ''] = /^::error file=([^,:]*),line=[^:]*::(.*)$/.exec(command) ?? [];
        const plain = (escaped: string) => decodeURIComponent(escaped);
        expect(plain(read)).toBe(file);
        expect(plain(data)).toBe(`${message}\nVoir data/ressources/d.md:5:6\u00a0: la même adresse\nAide.`);
      }),
    );
  });
});

describe('githubSummary', () => {
  it('lists everything as text that cannot be taken for Markdown', () => {
    const markdown = githubSummary({files: 2, problems: [WARNING, ERROR]});
    expect(markdown).toContain(
      '- **erreur** data/ressources/a,b:c.md:6:20 — 100 % faux sur deux lignes. (valeur-hors-liste); voir data/ressources/d.md:5:6\u00a0: la même adresse\n',
    );
    expect(markdown).toContain('Un &lt;b\\>mot&lt;/b\\> de &#64;&#8203;quelqu\\_un.');
  });

  it('stays under what GitHub takes', () => {
    const problems = Array.from({length: 20_000}, () => ERROR);
    const markdown = githubSummary({files: 1, problems});
    expect(markdown.length).toBeLessThan(1_000_000);
    expect(markdown).toMatch(/- … et \d+ autres\.\n\n$/);
  });
});

describe('textReport', () => {
  const lineOf = (file: string) => (file === 'b.md' ? 'Un mot' : 'etapes: [ideation, financment]');

  it('groups by file, shows the line and a mark, and helps once', () => {
    const problems = [ERROR, {...ERROR, line: 7, endLine: 7}, WARNING].map((problem) => ({
      ...problem,
      message: 'Message.',
    }));
    expect(textReport({files: 2, problems}, lineOf)).toBe(
      [
        'data/ressources/a,b:c.md',
        '  6:20  erreur  Message.  (valeur-hors-liste)',
        '    etapes: [ideation, financment]',
        '                       ^^^^^^^^^^',
        '    voir data/ressources/d.md:5:6\u00a0: la même adresse',
        '    → Aide.',
        '  7:20  erreur  Message.  (valeur-hors-liste)',
        '    etapes: [ideation, financment]',
        '                       ^^^^^^^^^^',
        '    voir data/ressources/d.md:5:6\u00a0: la même adresse',
        '',
        'b.md',
        '  1:1  avertissement  Message.  (espaces)',
        '    Un mot',
        '    ^',
        '',
        'Un exemple de chaque faute\u00a0: CONTRIBUTING.md, «\u00a0Quand une faute est signalée\u00a0».',
        '',
        '2\u00a0fichiers lus\u00a0: 2\u00a0erreurs, 1\u00a0avertissement.',
        '',
      ].join('\n'),
    );
  });

  it('cuts a long line around the fault and keeps the mark under it', () => {
    const text = `${'a'.repeat(500)}FAUTE${'b'.repeat(500)}`;
    const problem = {...ERROR, message: 'Message.', line: 1, endLine: 1, column: 501, endColumn: 506};
    const [, , shown = '', mark = ''] = textReport({files: 1, problems: [problem]}, () => text).split('\n');
    expect(shown.length).toBeLessThan(120);
    expect(shown.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('FAUTE');
  });

  it('shows no character that moves the cursor', () => {
    const shown = textReport(
      {files: 1, problems: [{...ERROR, file: 'a\u001b[2J.md'}]},
      () => '\u001b[31mrouge\u202e',
    );
    expect(shown).not.toMatch(/[\u001b\u202e]/);
  });

  it('copes with a line that cannot be shown', () => {
    expect(textReport({files: 1, problems: [WARNING]}, () => undefined)).not.toContain('^');
  });
});

describe('rulePages', () => {
  it('places them where the build places the site', () => {
    const at = (env: Record<string, string>) => rulePages(env)?.('espaces');
    expect(at({SITE_URL: 'https://guide.example', BASE_URL: '/2ise/'})).toBe(
      'https://guide.example/2ise/contribuer/erreurs-frequentes#espaces',
    );
    expect(at({GITHUB_REPOSITORY: 'exemple/guide'})).toBe(
      'https://exemple.github.io/guide/contribuer/erreurs-frequentes#espaces',
    );
    expect(at({})).toBeUndefined();
  });
});

describe('whereExplained', () => {
  const page = (rule: string) => `https://guide.example/#${rule}`;

  it('names each rule once, in the order in which it is met', () => {
    expect(whereExplained([WARNING, ERROR, WARNING], page)).toEqual([
      'Un exemple de chaque faute\u00a0:',
      '  https://guide.example/#espaces',
      '  https://guide.example/#valeur-hors-liste',
    ]);
  });

  it('sends to a section that CONTRIBUTING.md has, when there is no site', () => {
    const [line = ''] = whereExplained([ERROR], undefined);
    const [, section = ''] = /«\u00a0(.*)\u00a0»/.exec(line) ?? [];
    expect(readFileSync('CONTRIBUTING.md', 'utf8')).toContain(`\n## ${section}\n`);
  });

  it('says nothing of sound files', () => {
    expect(whereExplained([], page)).toEqual([]);
    expect(whereExplained([], undefined)).toEqual([]);
  });
});
