import {parse} from 'csv-parse/sync';
import fc from 'fast-check';
import ICAL from 'ical.js';
import mammoth from 'mammoth';
import type {Nodes} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import {xmlText} from '../xmlText';
import {datesOf, toCalendar} from './calendar';
import {toDocument} from './document';
import {sheet, sheetWith} from './fixtures';
import {toMarkdown} from './markdown';
import {oneLine, textLines, withoutOwn} from './sheet';
import {toTable} from './table';
import {letterTexts, toText} from './text';

/** What people write, what machines paste, and what means something to one format or another. */
const wild = fc
  .oneof(
    fc.string({unit: 'grapheme', minLength: 1}),
    fc.string({unit: 'binary', minLength: 1}),
    fc
      .array(
        fc.constantFrom(
          ...[
            '# ',
            '> ',
            '- ',
            '1. ',
            '*',
            '**',
            '_',
            '`',
            '~~',
            '[a](b)',
            '![',
            '<b>',
            '&amp;',
            '|',
            '\\',
            '\n',
            '\r\n',
          ],
          ...[
            '\n\n',
            '    ',
            '\t',
            '---\n',
            '===',
            'https://a_b.example/c_d',
            'www.a_b.example',
            'a_b@c.example',
            ';',
            '"',
          ],
          ...[
            '=1+1',
            '+',
            '@',
            'END:VEVENT',
            'mot',
            '\u2028',
            '\u00a0',
            '🌱',
            '$x$',
            ':::',
            '{{',
            '[^1]',
            '[x] ',
          ],
        ),
        {minLength: 1, maxLength: 8},
      )
      .map((parts) => parts.join('')),
  )
  .filter((text) => text.trim() !== '');

describe('a dossier without what is one’s own', () => {
  it('has lost notes, states and days to come back, and nothing else', () => {
    const bare = withoutOwn(sheet);
    expect(JSON.stringify(bare)).not.toContain('mise de fonds');
    expect(JSON.stringify(bare)).toContain('Appelez avant');
    for (const text of [toText, toMarkdown, toTable, toCalendar].map((write) => write(bare))) {
      for (const own of ['en nature', 'Contacté', '1er décembre', '20261201'])
        expect(text).not.toContain(own);
      expect(text).toContain('Fonds d’essai');
    }
    expect(letterTexts(bare)[1]).not.toContain('Contacté');
  });

  it('has kept the days for a calendar', () => {
    const calendar = toCalendar(withoutOwn(sheet, {keepsDays: true}));
    expect(calendar).toContain('Y revenir');
    expect(calendar).not.toContain('Contacté');
  });
});

describe('as a text', () => {
  it('says all of it, stage by stage', () => {
    expect(toText(sheet)).toMatchInlineSnapshot(`
      "Mon dossier
      Guide et répertoire d’essai, 30 novembre 2026, 2 lignes

      Commencez par le premier.

      ÉTAPE 1 : IDÉE

      1. Écouter avant de bâtir
         Pratique du guide
         Page : https://guide.example/guide/ideation/ecouter

      ÉTAPE 2 : FINANCEMENT

      2. Fonds d’essai
         Programme de financement · Prêt
         Avance l’argent des études.
         État : Contacté
         Attention : Son appel ferme dans 12 jours.
         Y revenir : le 1er décembre 2026
         Montant : 1 000 $ à 10 000 $
         Échéance : Jusqu’au 12 décembre 2026, 16 h
         Conseil : Appelez avant d’écrire.
         Ma note : Demander si la mise de fonds
           peut être en nature.
         Joindre : 819 555-0142; https://fonds.example/aide
         Page : https://guide.example/repertoire/fonds-essai

      Rouvrir cette liste : https://guide.example/dossier#l=abc

      Les montants et les dates changent : vérifiez sur le site de chaque ressource avant de déposer une demande.
      "
    `);
  });

  it('lets no text pass for another line', () => {
    fc.assert(
      fc.property(wild, (text) => {
        const own = /^\d+\. |^ {3}\S/;
        const count = (written: string) => written.split('\n').filter((line) => own.test(line)).length;
        expect(count(toText({...sheetWith(text), word: 'Mot'}))).toBe(
          count(toText({...sheetWith('x'), word: 'Mot'})),
        );
      }),
    );
  });

  it('shortens in a letter, down to the link', () => {
    const [whole = '', names = '', link = ''] = letterTexts(sheet);
    expect(whole).toBe(toText(sheet));
    expect(names).toContain('2. Fonds d’essai (Contacté)\n   https://guide.example/repertoire/fonds-essai');
    expect(names.length).toBeLessThan(whole.length);
    expect(link).toBe('Rouvrir cette liste\u00a0: https://guide.example/dossier#l=abc\n');
  });
});

describe('in Markdown', () => {
  const textOf = (node: Nodes): string =>
    node.type === 'break'
      ? '\n'
      : 'value' in node
        ? node.value
        : 'children' in node
          ? node.children.map(textOf).join('')
          : '';
  const read = (markdown: string) => unified().use(remarkParse).use(remarkGfm).parse(markdown);

  it('says all of it, stage by stage', () => {
    expect(toMarkdown(sheet)).toMatchInlineSnapshot(`
      "# Mon dossier

      Guide et répertoire d’essai, 30 novembre 2026, 2 lignes

      Commencez par le premier.

      ## Étape 1 : Idée

      ### 1. [Écouter avant de bâtir](https://guide.example/guide/ideation/ecouter)

      Pratique du guide

      ## Étape 2 : Financement

      ### 2. [Fonds d’essai](https://guide.example/repertoire/fonds-essai)

      Programme de financement · Prêt

      Avance l’argent des études.

      - **État :** Contacté
      - **Attention :** Son appel ferme dans 12 jours.
      - **Y revenir :** le 1er décembre 2026
      - **Montant :** 1 000 $ à 10 000 $
      - **Échéance :** Jusqu’au 12 décembre 2026, 16 h
      - **Conseil :** Appelez avant d’écrire.
      - **Ma note :** Demander si la mise de fonds\\
        peut être en nature.
      - **Joindre :** 819 555-0142; [fonds.example](https://fonds.example/aide)

      [Rouvrir cette liste](https://guide.example/dossier#l=abc)

      Les montants et les dates changent : vérifiez sur le site de chaque ressource avant de déposer une demande.
      "
    `);
  });

  it('keeps a text as it was typed, and the plan as it was', () => {
    fc.assert(
      fc.property(
        wild.map(xmlText).filter((text) => text.trim() !== ''),
        (text) => {
          const root = read(toMarkdown(sheetWith(text)));
          const plan = root.children.map(({type}) => type);
          expect(plan).toEqual(read(toMarkdown(sheetWith('x'))).children.map(({type}) => type));
          // Markdown keeps no space at the ends of a line, and no more than one empty line.
          const trimmed = (said: string) => said.replace(/\s*\n\s*/g, '\n').trim();
          const spoken = (node: Nodes) => trimmed(textOf(node));
          const list = root.children.find(({type}) => type === 'list');
          const last = list?.type === 'list' ? list.children.map(spoken) : [];
          expect(last).toContain(trimmed(`Ma note\u00a0: ${textLines(text).join('\n')}`));
          const name = root.children.find((node) => node.type === 'heading' && node.depth === 3);
          expect(name && spoken(name)).toBe(trimmed(`1. ${oneLine(text)}`));
        },
      ),
      {numRuns: 40},
    );
  });
});

describe('as a table', () => {
  const read = (csv: string) =>
    parse(csv, {bom: true, delimiter: ';', record_delimiter: '\r\n'}) as string[][];

  it('has a line for each, under the same columns', () => {
    const [titles = [], ...rows] = read(toTable(sheet));
    const record = Object.fromEntries(titles.map((title, index) => [title, rows[1]?.[index]]));
    expect(rows).toHaveLength(2);
    expect(record).toMatchObject({
      Étape: 'Étape 2\u00a0: Financement',
      Nom: 'Fonds d’essai',
      'Y revenir': '2026-12-01',
      Montant: '1\u00a0000\u00a0$ à 10\u00a0000\u00a0$',
      'Ma note': 'Demander si la mise de fonds\npeut être en nature.',
    });
  });

  it('is read back by another library, and no text becomes a formula', () => {
    fc.assert(
      fc.property(wild, (text) => {
        const [titles = [], row = []] = read(toTable(sheetWith(text)));
        const cell = row[titles.indexOf('Ma note')] ?? '';
        expect([text, `'${text}`]).toContain(cell);
        expect(cell).not.toMatch(/^[=@\t\r]/);
      }),
    );
  });
});

describe('as a calendar', () => {
  const read = (ics: string) =>
    new ICAL.Component(ICAL.parse(ics) as unknown[]).getAllSubcomponents('vevent');

  it('holds the days to come back and those of calls, under ids that stay', () => {
    const events = datesOf(sheet);
    expect(events.map(({uid, from}) => [uid, from])).toEqual([
      ['retour-ressource-fonds-essai@guide-et-repertoire-2ise', '2026-12-01'],
      ['echeance-fonds-essai@guide-et-repertoire-2ise', '2026-12-12'],
    ]);
    expect(datesOf({...sheet, day: '2026-12-12'}).map(({uid}) => uid)).toEqual(events.map(({uid}) => uid));
  });

  it('leaves out a call that is over', () => {
    expect(datesOf({...sheet, day: '2026-12-13'}).map(({uid}) => uid)).toEqual([
      'retour-ressource-fonds-essai@guide-et-repertoire-2ise',
    ]);
  });

  it('is read back by another library, whatever is written', () => {
    fc.assert(
      fc.property(wild, (text) => {
        const events = read(toCalendar(sheetWith(text)));
        expect(events).toHaveLength(2);
        const said = String(events[0]?.getFirstPropertyValue('summary'));
        expect(said.startsWith('Y revenir\u00a0: ')).toBe(true);
      }),
    );
  });
});

describe('as a Word document', () => {
  const html = async (bytes: Uint8Array) => (await mammoth.convertToHtml({buffer: Buffer.from(bytes)})).value;

  it('says all of it, with room for a note', async () => {
    const text = await html(await toDocument(sheet));
    expect(text).toContain('<h1>Mon dossier</h1>');
    expect([...text.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, name]) => name)).toEqual([
      'Étape 1\u00a0: Idée',
      'Étape 2\u00a0: Financement',
    ]);
    for (const said of [
      'Contacté',
      'le 1er\u00a0décembre 2026',
      'Jusqu’au 12',
      'Appelez avant',
      'peut être en nature.',
    ]) {
      expect(text).toContain(said);
    }
    expect(text.match(/Ma note/g)).toHaveLength(2);
    expect(text).toContain('href="https://guide.example/dossier#l=abc"');
  });

  it('opens whatever was pasted in it', async () => {
    await fc.assert(
      fc.asyncProperty(wild, async (text) => {
        expect(await html(await toDocument(sheetWith(text)))).toContain('Écouter avant de bâtir');
      }),
      {numRuns: 15},
    );
  });
});
