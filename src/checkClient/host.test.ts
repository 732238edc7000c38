import {readFileSync} from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, it, vi} from 'vitest';
import {contributionFiles} from '../plugin/contributionFiles';
import {SheetDownloads} from '../plugin/sheetDownloads';
import {SHEETS} from '../model/fileAddresses';
import {CHECK_BASE_FILE} from '../pageData/paths';
import {realContent} from '../../tests/realContent';
import {readEntry, writeEntry} from '../content/writing';
import {frontMatterOf, valuesOf} from '../contribution/draft/frontMatter';
import {bodyOf, sectionsOf} from '../contribution/draft/sections';
import type {Draft} from '../contribution/draft/values';
import {RESOURCE_FIELDS} from '../model/resourceFields';
import {createHost} from './host';
import type {CheckedDraft, Reply, Request} from './messages';

/* The checks as the page has them, on the real directory. */

const content = await realContent();
const {resources} = content;
const [any] = resources;
if (!any) throw new Error('The directory is empty.');
const files = await contributionFiles(resources, {data: path.resolve('data')});

/** A host whose network is the files of the build. */
function hostWith(downloads: ReadonlyMap<string, string | Uint8Array> = files) {
  const replies: Reply[] = [];
  const waiting: (() => void)[] = [];
  const host = createHost((reply) => replies.push(reply), {
    download: (address) => {
      const file = downloads.get(address.slice(1));
      return Promise.resolve(typeof file === 'string' ? new TextEncoder().encode(file) : file);
    },
    today: () => '2026-11-30',
    later: (callback) => waiting.push(callback),
  });
  return {
    async ask(request: Request): Promise<Reply | undefined> {
      replies.length = 0;
      host(request);
      waiting.splice(0).forEach((callback) => callback());
      await vi.waitFor(() => expect(replies).not.toEqual([]), {timeout: 60_000});
      return replies.at(-1);
    },
  };
}

const {ask} = hostWith();

async function check(draft: Draft, self?: string): Promise<CheckedDraft> {
  const reply = await ask({kind: 'check', turn: 1, draft, ...(self !== undefined && {self})});
  if (reply?.kind !== 'checked') throw new Error(`Asked for a check, got ${reply?.kind}.`);
  return reply.result;
}

beforeAll(async () => {
  expect(await ask({kind: 'open', source: {baseUrl: '/'}})).toMatchObject({status: 'ready'});
});

const SOUND: Draft = {
  values: {
    nom: 'Atelier partagé du Quai bleu',
    type: 'organisme',
    resume: 'Prête des outils et un local aux groupes qui veulent essayer une idée dans leur quartier.',
    url: 'https://quaibleu.example.com/services',
    besoins: ['trouver-local'],
    publics: ['obnl'],
    territoires: ['sherbrooke'],
    sources: [{url: 'https://quaibleu.example.com/services', appuie: 'Services et conditions'}],
  },
  sections: {
    'Ce que vous y trouvez':
      "Un local et des outils à emprunter pour essayer une idée. On vous montre comment vous en servir et l'on vous aide à planifier.",
  },
};

describe('a new entry', () => {
  it('is sound with the essentials alone, in the form of the files', async () => {
    const {problems, path: file, text, view, entry} = await check(SOUND);
    expect(problems.filter(({severity}) => severity === 'error')).toEqual([]);
    expect(file).toBe('data/ressources/atelier-partage-du-quai-bleu.md');
    expect(view?.nom).toBe('Atelier partagé du Quai bleu');
    expect(entry.front.ajoute_le).toBe('2026-11-30');
    expect(entry.front.etapes).not.toHaveLength(0);
    expect(text).toContain('l’on vous aide');
    const read = readEntry(text);
    expect(read && writeEntry(read.front, read.body)).toBe(text);
  });

  it('is told what is wrong, answer by answer, in the words of the form', async () => {
    const {problems, view} = await check({
      values: {
        ...SOUND.values,
        resume: 'Aide',
        type: '',
        contact: {telephone: [{numero: '819 555-0142'}, {numero: '555'}]},
        statut: 'actif',
      },
      sections: {},
    });
    expect(view).toBeUndefined();
    const said = problems.filter(({severity}) => severity === 'error');
    const at = (key: string) => said.filter(({path: [first]}) => first === key);
    expect(at('type')).toMatchObject([{message: 'Cette réponse est obligatoire.'}]);
    expect(at('resume')[0]?.message).toContain('«\u00a0Résumé\u00a0»');
    expect(at('contact')[0]?.path).toEqual(['contact', 'telephone', 1, 'numero']);
    expect(at('statut')[0]?.message).toContain('«\u00a0En activité\u00a0»');
    expect(at('statut')[0]?.help).toContain('«\u00a0Date de la page\u00a0»');
    expect(said.some(({heading}) => heading !== undefined)).toBe(true);
    expect(said.map(({message, help}) => `${message} ${help ?? ''}`).join(' ')).not.toMatch(/\.ya?ml|\.md|_/);
  });

  it('is asked for its needs, not for the stages that they give', async () => {
    const {problems} = await check({...SOUND, values: {...SOUND.values, besoins: []}});
    expect(problems.map(({path: at}) => at.join('.'))).toContain('besoins');
    expect(problems.map(({path: at}) => at.join('.'))).not.toContain('etapes');
  });

  it('names the entries that it may repeat', async () => {
    const {lookalikes} = await check({values: {nom: any.nom.toUpperCase()}, sections: {}});
    expect(lookalikes[0]).toEqual({id: any.id, nom: any.nom, why: 'nom'});
  });

  it('may send to another entry that says how to reach it', async () => {
    const other = resources.find(({url, nom}) => url !== undefined && nom.split(' ').length > 3);
    const {problems} = await check({
      values: {...SOUND.values, url: ''},
      sections: {...SOUND.sections, 'Comment y accéder': `Passez par ${other?.nom}.`},
    });
    expect(problems.filter(({severity}) => severity === 'error')).toEqual([]);
  });

  it('is asked in its place for what an item of a list lacks', async () => {
    const sources = [{url: 'https://quaibleu.example.com/services'}];
    const {problems} = await check({...SOUND, values: {...SOUND.values, sources}});
    expect(problems).toMatchObject([{path: ['sources', 0, 'appuie'], severity: 'error'}]);
  });

  it('never takes the id of another', async () => {
    const {id} = await check({
      values: {...SOUND.values, nom: any.id.replaceAll('-', ' ')},
      sections: SOUND.sections,
    });
    expect(resources.map((resource) => resource.id)).not.toContain(id);
  });
});

describe('a workbook', () => {
  const sheet = (name: string, bytes: Uint8Array): Request => ({
    kind: 'sheet',
    turn: 3,
    file: {name, bytes},
  });

  it('of the whole directory comes back as it is', async () => {
    const downloads = await new SheetDownloads(true).of(content);
    const bytes = downloads.get(SHEETS.directory) ?? new Uint8Array();
    const published = hostWith(
      new Map<string, string | Uint8Array>([...files, [SHEETS.directory.slice(1), bytes]]),
    );
    const reply = await published.ask(sheet('repertoire.xlsx', bytes));
    if (reply?.kind !== 'sheet' || reply.answer.kind !== 'checked') throw new Error(JSON.stringify(reply));
    expect(reply).toMatchObject({turn: 3, answer: {day: '2026-11-30', checked: {findings: []}}});
    const {rows} = reply.answer.checked;
    expect(rows).toHaveLength(resources.length);
    expect(rows.filter(({state}) => state !== 'same')).toEqual([]);
  });

  it('that is none is refused, even where nothing downloads', async () => {
    const reply = await hostWith(new Map()).ask(sheet('liste.csv', new TextEncoder().encode('Nom;Résumé')));
    expect(reply).toMatchObject({kind: 'sheet', answer: {kind: 'refused'}});
  });

  it('is checked later when what it takes does not download', async () => {
    const downloads = new Map<string, string>();
    const later = hostWith(downloads);
    const [[, toFill] = []] = await new SheetDownloads(false).of(content);
    const given = sheet('a.xlsx', toFill ?? new Uint8Array());
    expect(await later.ask(given)).toEqual({kind: 'sheet', turn: 3, answer: {kind: 'failed'}});
    downloads.set(CHECK_BASE_FILE, files.get(CHECK_BASE_FILE) ?? '');
    expect(await later.ask(given)).toMatchObject({answer: {kind: 'checked', checked: {rows: []}}});
  });
});

describe('an entry that is corrected', () => {
  it('says what changes, in sentences', async () => {
    const reply = await ask({kind: 'read', id: any.id});
    if (reply?.kind !== 'entry' || !reply.entry) throw new Error('No entry was read.');
    const {front, body} = reply.entry;
    const draft = {values: valuesOf(front, RESOURCE_FIELDS), sections: sectionsOf(body)};
    expect((await check(draft, any.id)).changes).toEqual([]);
    const changed = {...draft, values: {...draft.values, ville: 'Ham-Sud'}};
    expect((await check(changed, any.id)).changes.map(({sentence}) => sentence)).toEqual([
      expect.stringContaining('Ham-Sud'),
    ]);
  });

  it('tells of others only what it did not resemble before', async () => {
    const other = resources.find(({id, nom}) => id !== any.id && nom.split(' ').length > 3);
    const reply = await ask({kind: 'read', id: any.id});
    if (reply?.kind !== 'entry' || !reply.entry || !other) throw new Error('No entry was read.');
    const {front, body} = reply.entry;
    const draft = {values: valuesOf(front, RESOURCE_FIELDS), sections: sectionsOf(body)};
    for (const {id} of resources.slice(0, 12)) {
      const read = await ask({kind: 'read', id});
      if (read?.kind !== 'entry' || !read.entry) throw new Error('No entry was read.');
      const same = {
        values: valuesOf(read.entry.front, RESOURCE_FIELDS),
        sections: sectionsOf(read.entry.body),
      };
      expect((await check(same, id)).lookalikes, id).toEqual([]);
    }
    const renamed = {...draft, values: {...draft.values, nom: other.nom}};
    expect((await check(renamed, any.id)).lookalikes).toContainEqual({
      id: other.id,
      nom: other.nom,
      why: 'nom',
    });
  });

  it('says that an entry is not there', async () => {
    expect(await ask({kind: 'read', id: 'fiche-inventee'})).toEqual({
      kind: 'entry',
      id: 'fiche-inventee',
      entry: undefined,
    });
  });
});

it('gives an entry back as its file has it, when nothing is touched', () => {
  const changed = resources.filter(({id}) => {
    const text = readFileSync(`data/ressources/${id}.md`, 'utf8');
    const entry = readEntry(text);
    const front = entry && frontMatterOf(valuesOf(entry.front, RESOURCE_FIELDS), RESOURCE_FIELDS);
    return !front || writeEntry(front, bodyOf(sectionsOf(entry.body))) !== text;
  });
  expect(changed.map(({id}) => id)).toEqual([]);
});

it('says that what it needs could not be had, then tries again', async () => {
  const downloads = new Map<string, string>();
  const later = hostWith(downloads);
  const open: Request = {kind: 'open', source: {baseUrl: '/'}};
  expect(await later.ask(open)).toEqual({kind: 'state', status: 'failed'});
  downloads.set(CHECK_BASE_FILE, files.get(CHECK_BASE_FILE) ?? '');
  expect(await later.ask(open)).toMatchObject({status: 'ready'});
});
