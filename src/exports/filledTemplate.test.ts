import {describe, expect, it} from 'vitest';
import type {FilledRow} from './filledTemplate';
import {formToMarkdown, formToText, tableToCsv, tableToMarkdown, totalOf} from './filledTemplate';
import {form, table} from './fixtures';

const row = {ecart: ' Un écart.\nEt sa suite. ', role: 'Agit', montant: '1 200,5', inconnu: 'reste ici'};

describe('a form', () => {
  it('is taken away as text', () => {
    expect(formToText(form, row)).toBe(
      'Fiche besoin\n\nL’écart\u00a0:\nUn écart.\nEt sa suite.\n\nRôle\u00a0:\nAgit\n\n' +
        'Montant\u00a0:\n1\u00a0200,50\u00a0$\n\nJour\u00a0:\n(vide)\n',
    );
  });

  it('is taken away as Markdown', () => {
    expect(formToMarkdown(form, {jour: '2026-12-01'})).toMatch(/^# Fiche besoin\n\n## L’écart\n\n\(vide\)\n/);
    expect(formToMarkdown(form, {jour: '2026-12-01'})).toContain('## Jour\n\n1er\u00a0décembre 2026\n');
  });
});

describe('a table', () => {
  const rows: FilledRow[] = [
    {poste: 'Local | salle', role: 'Agit', nombre: '2', montant: '1 200'},
    {},
    {poste: '=1+1\n\\', montant: 'environ 50', nombre: '-3'},
  ];

  it('is taken away as Markdown, without its empty rows, with its total', () => {
    expect(tableToMarkdown(table, rows)).toBe(
      [
        '| Poste | Rôle | Nombre | Montant | Jour |',
        '| --- | --- | ---: | ---: | --- |',
        '| Local \\| salle | Agit | 2 | 1\u00a0200\u00a0$ |  |',
        '| =1+1<br>\\\\ |  | -3 | environ 50 |  |',
        '| Total |  |  | 1\u00a0200\u00a0$ |  |',
        '',
      ].join('\n'),
    );
  });

  it('is taken away as CSV: numbers are numbers, a text is never a formula', () => {
    expect(tableToCsv(table, rows)).toBe(
      '\ufeffPoste;Rôle;Nombre;Montant;Jour\r\n' +
        `Local | salle;Agit;2;1200;\r\n"'=1+1\n\\";;-3;environ 50;\r\n`,
    );
  });

  it('leaves with its numbers as they were read', () => {
    const typed: FilledRow[] = [
      {nombre: '1,200', montant: '1,200'},
      {nombre: '1,5', montant: '(5)'},
      {nombre: '(2)', montant: 'CAD 1.200,50'},
      {nombre: '1 20', montant: '1 20'},
    ];
    expect(tableToMarkdown(table, typed).split('\n').slice(2)).toEqual([
      '|  |  | 1\u00a0200 | 1\u00a0200\u00a0$ |  |',
      '|  |  | 1,5 | −5\u00a0$ |  |',
      '|  |  | (2) | 1\u00a0200,50\u00a0$ |  |',
      '|  |  | 1 20 | 1 20 |  |',
      '| Total |  |  | 2\u00a0395,50\u00a0$ |  |',
      '',
    ]);
    expect(tableToCsv(table, typed).split('\r\n').slice(1)).toEqual([
      ';;1200;1200;',
      ';;1,5;-5;',
      ';;-2;1200,5;',
      ';;1 20;1 20;',
      '',
    ]);
    const [, , , amount] = table.champs;
    expect(amount && totalOf(amount, typed)).toEqual({sum: 2395.5, unread: 1, asked: 1});
  });

  it('says what its total leaves out', () => {
    const [, , , amount] = table.champs;
    expect(amount && totalOf(amount, rows)).toEqual({sum: 1200, unread: 1});
    const [text] = table.champs;
    expect(text && totalOf(text, rows)).toBeUndefined();
  });
});
