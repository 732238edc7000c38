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
  begin(new TrialRepository({folder: made}));
  return (template = made);
}

/** Puts the content there, and records it. */
function begin(repository: TrialRepository, date?: string): void {
  cpSync('tests/fixtures/contenu/valide', repository.folder, {recursive: true});
  repository.git('init', '--quiet', '--initial-branch=main');
  repository.record({}, date);
}

/** A small repository that holds the content of `tests/fixtures/contenu/valide`, to change and record. */
export class TrialRepository {
  readonly folder: string;

  /** @param start date of the first commit, which holds the whole content; now when absent */
  constructor({folder, start}: {folder?: string; start?: string} = {}) {
    this.folder = folder ?? mkdtempSync(path.join(tmpdir(), 'depot-'));
    if (folder !== undefined) return;
    if (start === undefined) {
      cpSync(recorded(), this.folder, {recursive: true});
    } else {
      begin(this, start);
    }
  }

  /** Records files (`null` takes one away) and gives the commit. `date`, in ISO 8601, is now when absent. */
  record(files: Readonly<Record<string, string | null>>, date?: string): string {
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
    const commit = [...who, 'commit', '--quiet', '--allow-empty', '--no-verify', '--message', 'essai'];
    const env = date === undefined ? {} : {GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date};
    execFileSync('git', commit, {cwd: this.folder, env: {...process.env, ...env}});
    return this.git('rev-parse', 'HEAD').trim();
  }

  git(...args: string[]): string {
    return execFileSync('git', args, {cwd: this.folder, encoding: 'utf8'});
  }

  remove(): void {
    rmSync(this.folder, {recursive: true});
  }
}
