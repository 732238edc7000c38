import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, expect, it} from 'vitest';
import {historyText} from '../model/addressHistory';
import {deadPages} from './deadPages';

const folder = mkdtempSync(path.join(tmpdir(), 'visites-'));
afterAll(() => rmSync(folder, {recursive: true}));

it('tells the pages that the visits found dead; nothing where no visit was told, or where it cannot be read', async () => {
  expect(await deadPages(folder)).toBeUndefined();
  mkdirSync(path.join(folder, '.suivi'));
  const write = (text: string) => writeFileSync(path.join(folder, '.suivi/adresses.json'), text);
  write('{');
  expect(await deadPages(folder)).toBeUndefined();
  const echecs = ['2026-10-01', '2026-10-08', '2026-10-16'];
  write(
    historyText({
      'https://morte.example/': {depuis: '2026-10-01', motif: '404', echecs},
      'https://lente.example/': {depuis: '2026-10-01', motif: 'délai'},
    }),
  );
  expect(await deadPages(folder)).toEqual(new Set(['https://morte.example/']));
});
