import {readFileSync, symlinkSync} from 'node:fs';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {factsSchema} from '../src/contribution/review/facts';
import {TrialRepository} from '../tests/gitRepository';
import {review} from './commands/review';
import {Repository} from './git/repository';

const FUND = 'data/ressources/fonds-essai.md';

let trial: TrialRepository;
let base: string;

beforeEach(() => {
  trial = new TrialRepository();
  base = trial.git('rev-parse', 'HEAD').trim();
});

afterEach(() => trial.remove());

function entry(changes: Readonly<Record<string, string>> = {}): string {
  return Object.entries(changes).reduce(
    (text, [from, to]) => text.replace(from, () => to),
    readFileSync(`tests/fixtures/contenu/valide/${FUND}`, 'utf8'),
  );
}

async function summary(...args: string[]): Promise<string> {
  const {code, stdout, stderr} = await review(args, {}, trial.folder);
  expect({code, stderr}).toEqual({code: 0, stderr: ''});
  return stdout.replaceAll('\u00a0', ' ');
}

describe('npm run review', () => {
  it('says what changes, what to confirm and what to open', async () => {
    trial.record({[FUND]: entry({'https://': 'https://nouveau.', 'nom: ': 'nom: Nouveau '})});
    const text = await summary(base);
    expect(text).toContain('1 fiche; aucune faute nouvelle.');
    expect(text).toMatch(/^### Nouveau .* : fiche changée$/m);
    expect(text).toMatch(/^- Nom : .* → Nouveau /m);
    expect(text).toMatch(/^- <https:\/\/nouveau\./m);
  });

  it('says the likely duplicates of a new entry, and what needs gain', async () => {
    const double = entry({
      'etapes: [': 'etapes: [experimentation-mobilisation, ',
      'besoins: [': 'besoins: [tester-prototype, ',
    });
    trial.record({'data/ressources/fonds-double.md': double});
    const text = await summary('main~1', 'HEAD');
    expect(text).toContain('**Est-ce déjà dans le répertoire?**');
    expect(text).toMatch(/\(fonds-essai\\\) : même adresse, presque le même nom|fonds-essai.*: même adresse/);
    expect(text).toContain('- « Je veux tester mon idée » : une première ressource');
    expect(text).toContain('- [ ] La ressource existe, sert l’Estrie et a sa place ici.');
    expect(text).toContain('**Erreur** data/ressources/fonds-double.md:');
  });

  it('says what goes, and the needs that lose their last resource', async () => {
    trial.record({[FUND]: null});
    const text = await summary(base);
    expect(text).toMatch(/: fiche retirée$/m);
    expect(text).toMatch(/« Je cherche une subvention » : plus aucune ressource/);
    // A need that nobody serves any more is said once, not in each territory.
    expect(text.match(/Je cherche une subvention/g)).toHaveLength(1);
  });

  it('proposes a line where one value is to be put in the place of another', async () => {
    trial.record({
      [FUND]: entry({
        'langues: [fr]': 'langues: [fr]',
        'type: programme-financement': 'type: programe-financement',
      }),
    });
    const file = path.join(trial.folder, 'revue.json');
    const {code, stdout} = await review([base, 'HEAD', '--json', file, '--pull', '12'], {}, trial.folder);
    expect({code, stdout}).toEqual({code: 0, stdout: 'Le résumé est écrit.\n'});
    const facts = factsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    expect(facts.pull).toBe(12);
    expect(facts.suggestions).toMatchObject([{file: FUND, text: 'type: programme-financement'}]);
    expect(facts.problems[0]?.severity).toBe('error');
  });

  it('compares with where the proposal began', async () => {
    trial.git('checkout', '--quiet', '-b', 'proposition');
    trial.record({[FUND]: entry({'nom: ': 'nom: Nouveau '})});
    trial.git('checkout', '--quiet', 'main');
    trial.record({'data/evenements/2026-11-rencontre.md': null});
    expect(await summary('main', 'proposition')).toContain('1 fiche;');
  });

  it('says nothing of an entry when none changes', async () => {
    trial.record({'src/code.ts': 'export {};\n'});
    expect(await summary(base)).toContain('Aucune fiche; aucune faute nouvelle.');
  });

  it.each([
    [['--nope'], 'Une option est inconnue'],
    [['a', 'b', 'c'], 'Deux états suffisent'],
    [['inconnu'], 'Git ne connaît pas «\u00a0inconnu\u00a0»'],
    [['--pull', '1;rm'], 'Une option|--pull attend un numéro'],
    [['--', '--output=/tmp/x'], 'Git ne connaît pas'],
  ])('refuses %j with one sentence', async (args, start) => {
    const {code, stderr} = await review(args, {}, trial.folder);
    expect(code).toBe(2);
    expect(stderr).toMatch(new RegExp(`^(?:${start}).*\n$`));
  });
});

describe('the content of a commit', () => {
  it('is what the folder holds, links and missing lists told apart', () => {
    symlinkSync('../site.yaml', path.join(trial.folder, 'data/ressources/lien.md'));
    const commit = trial.record({'data/vocabulaires/types.yaml': null});
    const files = new Repository(trial.folder).contentAt(commit);
    expect(files.find((file) => file.path.endsWith('lien.md'))?.place).toMatchObject({isLink: true});
    expect(files.find((file) => file.path.endsWith('types.yaml'))).not.toHaveProperty('bytes');
    const fund = files.find((file) => file.path === FUND);
    expect(new TextDecoder().decode(fund?.bytes)).toBe(entry());
  });

  it('counts the lines written anew, whatever they say', () => {
    const text = `${entry().trimEnd()}\n@@ -1 +1,99 @@\n+++ b/autre\n`;
    const head = trial.record({[FUND]: text});
    const lines = text.split('\n').length;
    expect([...new Repository(trial.folder).touchedLines(base, head, FUND)]).toEqual([lines - 2, lines - 1]);
    const shorter = trial.record({[FUND]: entry()});
    expect(new Repository(trial.folder).touchedLines(head, shorter, FUND).size).toBe(0);
  });
});
