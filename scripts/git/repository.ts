import {spawnSync} from 'node:child_process';
import {MAX_BYTES} from '../../src/content/document';
import type {FoundFile} from '../../src/content/folder';
import {placeInData, placeInGuide, REQUIRED_FILES} from '../../src/content/place';
import {UsageError} from '../commandLine';

/** Bytes that a git command may print: the whole content, many times over. */
const MOST_OUTPUT = 512 * 1024 * 1024;

/** The content of a repository at its commits, read from its objects: nothing is checked out, nothing of it is run. */
export class Repository {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The commit that a name leads to. Throws a `UsageError` when there is none. */
  commit(name: string): string {
    const found = this.#try(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
    if (found === undefined)
      throw new UsageError(`Git ne connaît pas «\u00a0${name}\u00a0» dans ce dossier.`);
    return found.toString().trim();
  }

  /** Where the work of `head` left that of `base`; `base` itself when they have nothing in common. */
  mergeBase(base: string, head: string): string {
    return this.#try(['merge-base', base, head])?.toString().trim() ?? base;
  }

  /** Paths of the files that are not the same, in the order of git. A file that is renamed goes, and another comes. */
  changedFiles(base: string, head: string): string[] {
    return this.#run(['diff', '--name-only', '--no-renames', '-z', base, head])
      .toString()
      .split('\0')
      .filter(Boolean);
  }

  /** Lines of a file that `head` wrote anew. */
  touchedLines(base: string, head: string, path: string): Set<number> {
    const options = ['--unified=0', '--no-color', '--no-ext-diff', '--no-textconv', '--no-renames'];
    const diff = this.#run(['diff', ...options, base, head, '--', `:(top,literal)${path}`]).toString();
    const lines = new Set<number>();
    let skipped = 0;
    for (const line of diff.split('\n')) {
      // What a file says may look like the head of a hunk.
      if (skipped > 0) {
        if (!line.startsWith('\\')) skipped -= 1;
        continue;
      }
      const [, gone, start, come] = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
      if (start === undefined) continue;
      skipped = Number(gone ?? 1) + Number(come ?? 1);
      for (let rank = 0; rank < Number(come ?? 1); rank += 1) lines.add(Number(start) + rank);
    }
    return lines;
  }

  /** The files of `data/` and `docs/` at a commit, as `findFiles` gives those of a folder. */
  contentAt(commit: string): FoundFile[] {
    const listed = this.#run(['ls-tree', '-r', '-z', '-l', '--full-tree', commit, '--', 'data', 'docs'])
      .toString()
      .split('\0')
      .flatMap((entry): TreeEntry[] => {
        const [, mode = '', id = '', size = '', path = ''] =
          /^(\d+) blob ([0-9a-f]+) +(\d+)\t([^]*)$/.exec(entry) ?? [];
        return path === '' ? [] : [{mode, id, size: Number(size), path}];
      });
    const blobs = this.#blobs(listed.filter(isRead).map(({id}) => id));
    const found = listed.flatMap((entry): FoundFile[] => {
      const {path, id} = entry;
      const place = path.startsWith('data/') ? placeInData(path.slice(5)) : placeInGuide(path.slice(5));
      if (!place) return [];
      if (entry.mode === LINK) {
        const name = path.split('/').at(-1) ?? '';
        return [{path, place: {kind: 'inattendu', id: name, isLink: true}, bytes: new Uint8Array()}];
      }
      // One that is too long is only told to be.
      return [{path, place, bytes: blobs.get(id) ?? new Uint8Array(MAX_BYTES + 1)}];
    });
    const paths = new Set(found.map(({path}) => path));
    for (const name of REQUIRED_FILES) {
      const place = placeInData(name);
      if (place && !paths.has(`data/${name}`)) found.push({path: `data/${name}`, place});
    }
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  #blobs(ids: readonly string[]): Map<string, Uint8Array> {
    const output = this.#run(['cat-file', '--batch'], `${[...new Set(ids)].join('\n')}\n`);
    const blobs = new Map<string, Uint8Array>();
    for (let at = 0; at < output.length;) {
      const end = output.indexOf('\n', at);
      const [id = '', , size = '0'] = output.toString('utf8', at, end).split(' ');
      blobs.set(id, new Uint8Array(output.subarray(end + 1, end + 1 + Number(size))));
      at = end + 1 + Number(size) + 1;
    }
    return blobs;
  }

  #run(args: readonly string[], input?: string): Buffer {
    const output = this.#try(args, input);
    if (output === undefined) throw new UsageError(`Git n’a pas pu lire le dépôt (git ${args[0]}).`);
    return output;
  }

  #try(args: readonly string[], input?: string): Buffer | undefined {
    const {status, stdout} = spawnSync('git', args, {
      cwd: this.#folder,
      maxBuffer: MOST_OUTPUT,
      ...(input !== undefined && {input}),
    });
    return status === 0 ? stdout : undefined;
  }
}

interface TreeEntry {
  mode: string;
  id: string;
  size: number;
  path: string;
}

/** Mode of a symbolic link. */
const LINK = '120000';

function isRead({mode, size}: TreeEntry): boolean {
  return mode !== LINK && size <= MAX_BYTES;
}
