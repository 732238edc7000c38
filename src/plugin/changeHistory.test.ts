import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {TrialRepository} from '@site/tests/gitRepository';
import {readContent} from '../content';
import {projectAt} from '../content/project';
import type {ChangeLog} from '../model/changeLog';
import type {Content} from '../model/content';
import type {Past} from './changeHistory';
import {PastFault, readPast} from './changeHistory';

const FILE = 'data/ressources/fonds-essai.md';
const OTHER = 'data/ressources/comptoir.md';
const EVENT = 'data/evenements/2026-11-rencontre.md';
const PRACTICE = 'docs/ideation/ecouter.md';
const FIRST = readFileSync(path.join('tests/fixtures/contenu/valide', FILE), 'utf8');
const other = FIRST.replace('nom: Fonds d’essai', 'nom: Comptoir d’essai')
  .replace('sigle: FDE\n', '')
  .replaceAll('fonds.example.org', 'comptoir.example.org')
  .replace('819 555-0100', '819 555-0199');

let repository: TrialRepository;
let content: Content;
let past: Past;

async function contentOf(root: string): Promise<Content> {
  const read = await readContent({dataDir: `${root}/data`, guideDir: `${root}/docs`, cwd: root});
  if (!read.content) throw new Error('The trial content cannot be read.');
  return read.content;
}

function weekOf(log: ChangeLog, monday: string) {
  return log.weeks.find((week) => week.monday === monday)?.things ?? [];
}

const plain = (texts: readonly string[]) => texts.map((text) => text.replaceAll('\u00a0', ' '));

beforeAll(async () => {
  repository = new TrialRepository({start: '2026-10-05T12:00:00-04:00'});
  let text = FIRST;
  const change = (from: string | RegExp, to: string, day: string) => {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`Nothing changes: ${String(from)}`);
    text = changed;
    repository.record({[FILE]: text}, day);
  };
  // A week of noise: what editors alone see, and what is written otherwise.
  change('confiance: haute', 'confiance: moyenne', '2026-10-12T12:00:00-04:00');
  change('etapes: [ideation, financement]', 'etapes:\n  - ideation\n  - financement', '2026-10-13T12:00:00Z');
  change('tous les deux mois, pendant', 'tous\nles deux mois,  pendant', '2026-10-14T12:00:00Z');
  change(
    'ajoute_le:',
    'notes_redaction:\n  - Réunir avec le dossier 819 555-0177\najoute_le:',
    '2026-10-15T12:00:00Z',
  );
  // A week in which the amount changes twice, and a number of somebody is taken out.
  change('5 000 $ (2026)', '8 000 $ (2026)', '2026-10-20T12:00:00Z');
  change('info@fonds.example.org', 'j.untel@fonds.example.org', '2026-10-20T13:00:00Z');
  change('8 000 $ (2026)', '9 000 $ (2026)', '2026-10-23T12:00:00Z');
  repository.record({[OTHER]: other}, '2026-10-23T13:00:00Z');
  // Sunday evening in Montréal is Monday in Greenwich.
  change('j.untel@fonds.example.org', 'bonjour@fonds.example.org', '2026-11-02T03:00:00Z');
  change('numero: 819 555-0100', 'numero: 819 555-0142', '2026-11-02T03:30:00Z');
  // It closes; a source that is a copy changes; another file goes; an event and a page of the guide say something else.
  const event = readFileSync(path.join(repository.folder, EVENT), 'utf8');
  const practice = readFileSync(path.join(repository.folder, PRACTICE), 'utf8');
  repository.record(
    {
      [EVENT]: event.replace(/^titre: .*$/m, 'titre: Grande rencontre'),
      [PRACTICE]: practice.replace(/^resume: .*$/m, 'resume: Une phrase toute neuve pour cette page.'),
    },
    '2026-11-03T12:00:00Z',
  );
  change('docplayer.example.org/fonds', 'docplayer.example.org/autre', '2026-11-04T12:00:00Z');
  change('statut: actif', 'statut: ferme', '2026-11-05T12:00:00Z');
  repository.record({[OTHER]: null}, '2026-11-06T12:00:00Z');
  content = await contentOf(repository.folder);
  past = await readPast({
    project: projectAt('data', repository.folder),
    content,
    today: '2026-11-30',
  });
});

afterAll(() => repository.remove());

describe('what the history of the content says', () => {
  it('says nothing of a week in which nothing changes for readers', () => {
    expect(past.log.source).toBe('history');
    expect(past.log.since).toBe('2026-10-05');
    expect(past.log.weeks.map(({monday}) => monday)).toEqual([
      '2026-11-02',
      '2026-10-26',
      '2026-10-19',
      '2026-10-05',
    ]);
  });

  it('compares the first state of the week with the last, in one block', () => {
    const things = weekOf(past.log, '2026-10-19');
    expect(things.map(({id, state}) => [id, state])).toEqual([
      ['comptoir', 'new'],
      ['fonds-essai', 'changed'],
    ]);
    expect(plain(things[1]?.sentences ?? [])).toContain(
      'Montant : Jusqu’à 5 000 $ (2026) → Jusqu’à 9 000 $ (2026)',
    );
    expect(things[0]?.summary).toMatch(/^Donne de petites sommes/);
  });

  it('takes the weeks of Montréal', () => {
    expect(weekOf(past.log, '2026-10-26').map(({id}) => id)).toEqual(['fonds-essai']);
  });

  it('tells that an address or a number has gone, not which', () => {
    const told = JSON.stringify(past.log);
    for (const gone of ['untel', 'info@', '555-0100', '555-0177']) expect(told).not.toContain(gone);
    const [thing] = weekOf(past.log, '2026-10-26');
    expect(plain(thing?.sentences ?? [])).toEqual([
      'Téléphone : 819 555-0142 ajouté',
      'Téléphone : ancien numéro retiré',
      'Courriel : ancien courriel → bonjour@fonds.example.org',
    ]);
  });

  it('never says what is for editors alone, nor where a copy stands', () => {
    const told = JSON.stringify(past.log);
    for (const hidden of ['onfiance', 'rédaction', 'Réunir', 'docplayer']) expect(told).not.toContain(hidden);
  });

  it('tells what closes before all, and keeps what is gone by its name', () => {
    const week = weekOf(past.log, '2026-11-02');
    const byId = new Map(week.map((thing) => [thing.id, thing]));
    expect(byId.get('fonds-essai')?.state).toBe('closed');
    expect(plain(byId.get('fonds-essai')?.sentences ?? [])[0]).toMatch(/^Statut : /);
    expect(byId.get('comptoir')).toMatchObject({name: 'Comptoir d’essai', state: 'gone'});
    expect(byId.get('comptoir')?.address).toBeUndefined();
  });

  it('tells of events and of the guide, and leads to them', () => {
    const week = weekOf(past.log, '2026-11-02');
    expect(week.find(({kind}) => kind === 'evenement')).toMatchObject({
      name: 'Grande rencontre',
      address: '/evenements/2026-11-rencontre',
    });
    expect(week.find(({kind}) => kind === 'pratique')).toMatchObject({
      state: 'changed',
      address: '/guide/ideation/ecouter',
    });
  });

  it('dates each file by its last change', () => {
    expect(past.dates.get(FILE)).toBe('2026-11-05');
    expect(past.dates.get('data/site.yaml')).toBe('2026-10-05');
  });

  it('says the same thing each time', async () => {
    const again = await readPast({
      project: projectAt('data', repository.folder),
      content,
      today: '2031-01-01',
    });
    expect(again).toEqual(past);
  });
});

describe('without a recorded history', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'edition-'));
  const project = projectAt('data', folder);

  beforeAll(() => {
    cpSync('tests/fixtures/contenu/valide', folder, {recursive: true});
    const entries = path.join(folder, 'avant/donnees/fiches');
    mkdirSync(entries, {recursive: true});
    writeFileSync(path.join(entries, 'fonds-essai.md'), FIRST.replace('5 000 $ (2026)', '3 000 $ (2025)'));
  });

  afterAll(() => rmSync(folder, {recursive: true}));

  it('knows nothing, and says so', async () => {
    const known = await readPast({project, content: await contentOf(folder), today: '2026-11-30'});
    expect(known).toEqual({log: {source: 'none', weeks: []}, dates: new Map()});
  });

  it('compares with an earlier edition of the site', async () => {
    const options = {project, content: await contentOf(folder), today: '2026-11-30', previous: 'avant'};
    const {log} = await readPast(options);
    expect(log).toMatchObject({source: 'editions', weeks: [{monday: '2026-11-30'}]});
    expect(plain(log.weeks[0]?.things[0]?.sentences ?? [])).toEqual([
      'Montant : Jusqu’à 3 000 $ (2025) → Jusqu’à 5 000 $ (2026)',
    ]);
  });

  it('says which folder holds no edition', async () => {
    const options = {project, content: await contentOf(folder), today: '2026-11-30', previous: 'rien'};
    await expect(readPast(options)).rejects.toThrow(PastFault);
    await expect(readPast(options)).rejects.toThrow(/EDITION_PRECEDENTE vaut «\u00a0rien\u00a0»/);
  });
});
