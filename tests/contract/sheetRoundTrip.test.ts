import {beforeAll, describe, expect, it} from 'vitest';
import {toPlannedWorkbook} from '../../src/exports/plannedWorkbook';
import type {FoundFile} from '../../src/content/folder';
import {readEntry} from '../../src/content/writing';
import {realContent, realFiles} from '../realContent';
import type {CheckedWorkbook} from '../../src/contribution/sheet/checkSheet';
import {checkSheet} from '../../src/contribution/sheet/checkSheet';
import type {FormScope} from '../../src/contribution/sheet/form';
import type {RawWorkbook} from '../../src/contribution/sheet/rawWorkbook';
import {openWorkbook} from '../../src/contribution/sheet/workbookFile';
import {workbookPlan} from '../../src/contribution/sheet/workbookPlan';

/* The whole directory goes through a workbook and comes back. */

let vocabularyFiles: FoundFile[];
let others: FoundFile[];

beforeAll(async () => {
  const found = await realFiles();
  vocabularyFiles = found.filter(({place}) => place.kind === 'vocabulaire');
  others = found.filter(({place}) => place.kind === 'ressource');
});

async function exported(scope: FormScope): Promise<RawWorkbook> {
  const {vocabularies} = await realContent();
  const entries = others.map(({place, bytes}) => {
    const entry = readEntry(new TextDecoder().decode(bytes));
    if (!entry) throw new Error(`${place.id} cannot be read.`);
    return {id: place.id, ...entry};
  });
  const plan = workbookPlan({scope, entries, vocabularies, site: 'Essai'});
  const opened = await openWorkbook(
    'repertoire.xlsx',
    await toPlannedWorkbook(plan, {creator: 'Essai', day: '2026-11-30'}),
  );
  if ('refusal' in opened) throw new Error(opened.refusal.message);
  return opened.workbook;
}

/** The files that rows make which are not, byte for byte, those that are there. */
function differences({rows}: CheckedWorkbook): string[] {
  const texts = new Map(others.map(({path, bytes}) => [path, new TextDecoder().decode(bytes)]));
  return rows.flatMap(({file, id}) => (file && texts.get(file.path) === file.text ? [] : [id]));
}

describe('the whole directory', () => {
  it('comes back as it was from the workbook that holds all of it', async () => {
    const checked = checkSheet(await exported('all'), {vocabularyFiles, others: [], today: '2000-01-01'});
    expect(checked.findings).toEqual([]);
    expect(checked.rows).toHaveLength(others.length);
    expect(differences(checked)).toEqual([]);
  });

  it('comes back as it was from the workbook that the site publishes, which says nothing of what is for editors', async () => {
    const workbook = await exported('public');
    expect(JSON.stringify(workbook)).not.toContain('Notes de rédaction');
    const checked = checkSheet(workbook, {vocabularyFiles, others, today: '2000-01-01'});
    expect(checked.findings).toEqual([]);
    expect(differences(checked)).toEqual([]);
    expect(checked.rows.filter(({state}) => state !== 'same')).toEqual([]);
  });
});
