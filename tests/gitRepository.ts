import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

let template: string | undefined;

/** One that is made once and copied: git takes longer to make a repository than a test to look at it. */
function recorded(): string {
  if (template !== undefined) return template;
  const made = mkdtempSync(path.join(tmpdir(), 'depot-'));
  process.once('exit', () => rmSync(made, {recursive: true, force: true}));
  cpSync('tests/fixtures/contenu/valide', made, {recursive: true});
  const repository = new TrialRepository(made);
  repository.git('init', '--quiet', '--initial-branch=main');
  repository.record({});
  return (template = made);
}

/** A small repository that holds the content of `tests/fixtures/contenu/valide`, to change and record. */
export class TrialRepository {
  readonly folder: string;

  /** @param folder one that is there already; a new one when absent */
  constructor(folder?: string) {
    this.folder = folder ?? mkdtempSync(path.join(tmpdir(), 'depot-'));
    if (folder === undefined) cpSync(recorded(), this.folder, {recursive: true});
  }

  /** Records files (`null` takes one away) and gives the commit. */
  record(files: Readonly<Record<string, string | null>>): string {
    for (const [file, text] of Object.entries(files)) {
      const place = path.join(this.folder, file);
      if (text === null) {
        rmSync(place);
        continue;
      }
      mkdirSync(path.dirname(place), {recursive: true});
      writeFileSync(place, text);
    }
    this.git('add', '--all');
    const who = [
      '-c',
      'user.name=essai',
      '-c',
      'user.email=essai@exemple.example',
      '-c',
      'commit.gpgsign=false',
    ];
    this.git(...who, 'commit', '--quiet', '--allow-empty', '--no-verify', '--message', 'essai');
    return this.git('rev-parse', 'HEAD').trim();
  }

  git(...args: string[]): string {
    return execFileSync('git', args, {cwd: this.folder, encoding: 'utf8'});
  }

  remove(): void {
    rmSync(this.folder, {recursive: true});
  }
}
