import {cp, mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {PassThrough, Readable} from 'node:stream';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {validate} from '../src/content/command';
import {newEntry} from './commands/newEntry';

const SOUND = path.resolve('tests/fixtures/contenu/valide');
let cwd: string;

beforeEach(async () => {
  cwd = await mkdtemp(path.join(os.tmpdir(), 'nouvelle-'));
  await cp(SOUND, cwd, {recursive: true});
});

afterEach(() => rm(cwd, {recursive: true}));

/** Runs the command with its answers piped, one a line. */
async function run(args: string[], answers: readonly string[]) {
  const output = new PassThrough();
  const said: string[] = [];
  output.on('data', (chunk: Buffer) => said.push(chunk.toString('utf8')));
  const input = Readable.from(answers.map((answer) => `${answer}\n`));
  const now = new Date('2026-11-30T17:00:00Z');
  const code = await newEntry(args, {env: {}, cwd, input, output, now});
  return {code, said: said.join('')};
}

const ENTRY = [
  'Atelier du Quai',
  '1', // type
  'Prête des outils et un local aux groupes qui veulent essayer une idée.',
  'Idéation', // étapes
  '1', // besoins
  'obnl', // publics
  'estrie', // territoires
  'fr', // langues
  'a-confirmer', // statut
  'moyenne', // confiance
  ...['https://atelierduquai.example.org/services', 'Services', '', '', '', ''], // source
];
const TEXT =
  'Des outils et un local pour passer d’une idée à un premier essai, seul ou en groupe, chaque semaine.';
const REST = ['', TEXT, '', '', '', '', ''];
const files = () => readdir(path.join(cwd, 'data/ressources'));

describe('npm run new', () => {
  it('asks, then writes an entry that is sound and in the one form', async () => {
    const {code, said} = await run([], [...ENTRY, ...REST]);
    expect(said).toContain('Écrit\u00a0: data/ressources/atelier-du-quai.md');
    expect(code).toBe(0);
    const text = await readFile(path.join(cwd, 'data/ressources/atelier-du-quai.md'), 'utf8');
    expect(text).toMatch(/^---\nnom: Atelier du Quai\ntype: organisme\nresume: Prête /);
    expect(text).toContain(
      '\nconfiance: moyenne\nsources:\n  - url: https://atelierduquai.example.org/services\n',
    );
    expect(text).toContain(`\najoute_le: 2026-11-30\n---\n\n## Ce que vous y trouvez\n\n${TEXT}\n`);
    const entry = 'data/ressources/atelier-du-quai.md';
    expect(await validate([entry, '--fix'], {}, cwd)).toMatchObject({code: 0});
    expect(await readFile(path.join(cwd, entry), 'utf8')).toBe(text);
  });

  it('works out what one passes', async () => {
    const passed = new Set(['Idéation', 'a-confirmer', 'moyenne']);
    const answers = ENTRY.map((answer) => (passed.has(answer) ? '' : answer));
    const {code} = await run([], [...answers, ...REST]);
    expect(code).toBe(0);
    const text = await readFile(path.join(cwd, 'data/ressources/atelier-du-quai.md'), 'utf8');
    expect(text).toMatch(/\netapes: \[[a-z].*\]\n/);
    expect(text).toMatch(/\nstatut: a-confirmer\n/);
    expect(text).toMatch(/\nconfiance: moyenne\n/);
  });

  it('asks again with the words of the checks, and takes what it proposes', async () => {
    const answers = ENTRY.flatMap((answer) =>
      answer === 'Atelier du Quai'
        ? ['', 'Le', answer]
        : answer.startsWith('https')
          ? ['www.atelierduquai.example.org', '']
          : [answer],
    );
    const {code, said} = await run([], [...answers, ...REST]);
    expect(code).toBe(0);
    expect(said).toContain('Il faut une réponse.');
    expect(said).toMatch(/« Le » (?:a|est|n’a)|«\u00a0nom\u00a0»/);
    expect(said).toContain('Entrée pour écrire «\u00a0https://www.atelierduquai.example.org\u00a0»');
    const text = await readFile(path.join(cwd, 'data/ressources/atelier-du-quai.md'), 'utf8');
    expect(text).toContain('  - url: https://www.atelierduquai.example.org\n');
  });

  it('offers the fields that may be left out', async () => {
    const {said} = await run([], [...ENTRY, '9999']);
    const rank = /(\d+)\. Ville\n/.exec(said)?.[1] ?? '';
    const {code} = await run([], [...ENTRY, rank, 'Magog', ...REST]);
    expect(code).toBe(0);
    expect(await readFile(path.join(cwd, 'data/ressources/atelier-du-quai.md'), 'utf8')).toContain(
      '\nville: Magog\n',
    );
  });

  it('shows an entry with nearly the same name, and stops unless it is another', async () => {
    const [first] = await files();
    const text = await readFile(path.join(cwd, 'data/ressources', first ?? ''), 'utf8');
    const name = /^nom: (.*)$/m.exec(text)?.[1] ?? '';
    const before = await files();
    const {code, said} = await run([], [`${name}s`, 'n']);
    expect(code).toBe(1);
    expect(said).toContain(`data/ressources/${first}`);
    expect(said).toContain('Rien n’a été écrit.');
    expect(await files()).toEqual(before);
  });

  it('refuses a name of file that is taken', async () => {
    const [first = ''] = await files();
    const {code, said} = await run([], [...ENTRY, ...REST.slice(0, -1), first, '']);
    expect(said).toMatch(/existe déjà/);
    expect(code).toBe(0);
    expect(await files()).toContain('atelier-du-quai.md');
  });

  it('writes nothing when the answers stop', async () => {
    const before = await files();
    const {code, said} = await run([], ENTRY.slice(0, 4));
    expect([code, said.endsWith('Rien n’a été écrit.\n')]).toEqual([1, true]);
    expect(await files()).toEqual(before);
  });

  it('writes an event under its date', async () => {
    const answers = [
      ...['Café des idées', 'atelier', 'On y échange des idées de projets.', '14 janvier 2027', ''],
      ...['prevu', 'Programme de la communauté', '', ''],
      ...['', '', ''],
    ];
    const {code, said} = await run(['evenement'], answers);
    expect(said).toContain('Écrit\u00a0: data/evenements/2027-01-14-cafe-des-idees.md');
    expect(code).toBe(0);
    const text = await readFile(path.join(cwd, 'data/evenements/2027-01-14-cafe-des-idees.md'), 'utf8');
    expect(text).toContain('date: 2027-01-14\n');
    expect(text).toMatch(/^revise_le: \d{4}-\d\d-\d\d$/m);
  });

  it('writes an edition of the prize under its name', async () => {
    const answers = [
      ...['Prix du Quai', 'Édition 2027', 'Un prix pour les projets qui osent essayer.', 'prevu'],
      ...['Remplissez le dossier.', '', 'Annonce du prix', '', ''],
      ...['', '', ''],
    ];
    const {code, said} = await run(['prix'], answers);
    expect(said).toContain('Écrit\u00a0: data/prix/edition-2027.md');
    expect(code).toBe(0);
    const text = await readFile(path.join(cwd, 'data/prix/edition-2027.md'), 'utf8');
    expect(text).toContain('comment_participer:\n  - Remplissez le dossier.\n');
  });

  it.each([
    [['--help'], 0, /^Écrit une nouvelle fiche/],
    [['gabarit'], 2, /ressource.*evenement/],
    [['--nope'], 2, /option est inconnue/],
  ])('answers %j', async (args, code, said) => {
    const outcome = await run(args, []);
    expect(outcome.code).toBe(code);
    expect(outcome.said).toMatch(said);
  });
});
