import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** A small repository that holds the content of `tests/fixtures/contenu/valide`, to change and record. */
export class TrialRepository {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'depot-'));

  /** @param start date of the first commit, which holds the whole content */
  constructor(start?: string) {
    cpSync('tests/fixtures/contenu/valide', this.folder, {recursive: true});
    this.git('init', '--quiet', '--initial-branch=main');
    this.record({}, start);
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
