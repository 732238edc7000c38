import {checkSome} from '../../../src/content/check';
import {parseFile} from '../../../src/content/document';
import type {FoundFile} from '../../../src/content/folder';
import type {Place} from '../../../src/content/place';
import {setAt} from '../../../src/content/setAt';
import {writeEntry} from '../../../src/content/writing';
import type {Path} from '../../../src/content/yaml';
import type {Fields} from '../../../src/model/field';
import type {Problem} from '../../../src/model/problem';
import type {EntryKind} from './kinds';

/** Name of the file until it has its own: of no entry, and like none. */
const NO_NAME = 'zzz-brouillon-sans-nom';

/** A file that is being written, checked among the others as if it were there. */
export class Draft {
  readonly front: Record<string, unknown> = {};
  body = '';
  id = NO_NAME;
  readonly #others: readonly FoundFile[];
  readonly #kind: EntryKind;
  readonly #folder: string;
  readonly #fields: Fields;

  constructor(
    others: readonly FoundFile[],
    {kind, folder, fields}: {kind: EntryKind; folder: string; fields: Fields},
  ) {
    this.#others = others;
    this.#kind = kind;
    this.#folder = folder;
    this.#fields = fields;
  }

  get path(): string {
    return this.pathOf(this.id);
  }

  pathOf(id: string): string {
    return `${this.#folder}/${id}.md`;
  }

  get text(): string {
    return writeEntry(this.front, this.body, this.#fields);
  }

  /** Gives a value its place; `undefined` takes it away. */
  set(path: Path, value: unknown): void {
    setAt(this.front, path, value);
  }

  /** All that is wrong with the file as it stands. */
  problems(): Problem[] {
    const file = this.#found();
    return checkSome([...this.#others, file], new Set([file.path]));
  }

  /** What is wrong on the lines of a value; what is missing elsewhere is still to come. */
  problemsAt(path: Path): Problem[] {
    const file = parseFile(this.#found());
    const located = file.yaml?.locate(path);
    if (!located) return [];
    const first = file.lines.pointAt((located.key ?? located.value)[0]).line;
    const last = file.lines.pointAt(located.value[1]).line;
    return this.problems().filter(
      ({line, rule}) => line >= first && line <= last && rule !== 'cle-manquante',
    );
  }

  /** What is wrong in the text after the front matter. */
  problemsOfBody(): Problem[] {
    const file = parseFile(this.#found());
    const start = file.lines.pointAt(file.body?.range[0] ?? 0).line;
    return this.problems().filter(({line}) => line >= start);
  }

  /** What is wrong with a name of file, and with it only. */
  problemsOfName(id: string): Problem[] {
    const without = new Set(this.problems().map(({rule, message}) => `${rule} ${message}`));
    this.id = id;
    return this.problems().filter(({rule, message}) => !without.has(`${rule} ${message}`));
  }

  #found(): FoundFile {
    const place: Place = {kind: this.#kind, id: this.id};
    return {path: this.path, place, bytes: new TextEncoder().encode(this.text)};
  }
}
