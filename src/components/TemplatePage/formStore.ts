import type {Snapshot, StoredState} from '@site/src/deviceStore/storedState';
import {merge} from '@site/src/deviceStore/tree';
import type {Template} from '@site/src/model/template';
import type {FormValues, SavedForm, SavedRow} from './savedForm';
import {isBlank, keyAt} from './savedForm';

export interface FormRow {
  /** The same in all the tabs. */
  key: string;
  /** Its place among the rows. */
  rank: number;
  values: FormValues;
}

export interface FormState extends Omit<Snapshot<SavedForm>, 'content'> {
  rows: readonly FormRow[];
  /** What the last removal took, until the next change. */
  undo?: Undo;
}

interface Undo {
  message: string;
  before: SavedForm;
  after: SavedForm;
}

/** Rows of a table before anything is typed. */
const FIRST_ROWS = 2;

/** A form being filled: its rows, as the device keeps them for all the tabs, and what this page can still undo. */
export class FormStore {
  readonly #saved: StoredState<SavedForm>;
  readonly #firstRows: number;
  readonly #newKey: () => string;
  readonly #listeners = new Set<() => void>();
  readonly initial: FormState;
  #undo: Undo | undefined;
  #snapshot: Snapshot<SavedForm> | undefined;
  #state: FormState;

  /** @param newKey gives a key that no row of any tab has */
  constructor(saved: StoredState<SavedForm>, {forme}: Pick<Template, 'forme'>, newKey = randomKey) {
    this.#saved = saved;
    this.#firstRows = forme === 'tableau' ? FIRST_ROWS : 1;
    this.#newKey = newKey;
    this.initial = this.#stateOf(saved.initial);
    this.#state = this.initial;
  }

  getState = (): FormState => {
    const snapshot = this.#saved.get();
    if (snapshot !== this.#snapshot || this.#undo !== this.#state.undo) this.#state = this.#stateOf(snapshot);
    this.#snapshot = snapshot;
    return this.#state;
  };

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    const stop = this.#saved.subscribe(listener);
    return () => {
      this.#listeners.delete(listener);
      stop();
    };
  };

  /** A row that another tab took away meanwhile comes back, as it is on this page. */
  setValue({key, rank, values}: FormRow, field: string, text: string): void {
    this.#change((rows) => {
      const row = rows[key] ?? {rang: rank, valeurs: values};
      return {...rows, [key]: {...row, valeurs: {...row.valeurs, [field]: text}}};
    });
  }

  /** Adds an empty row; returns its key. */
  addRow(): string {
    const key = this.#newKey();
    this.#change((rows) => ({...rows, [key]: blankRow(1 + lastRank(rows))}));
    return key;
  }

  removeRow(key: string, message: string): void {
    this.#remove(message, (rows) => {
      const left = Object.fromEntries(Object.entries(rows).filter(([other]) => other !== key));
      return Object.keys(left).length > 0 ? left : {[this.#newKey()]: blankRow(1)};
    });
  }

  erase(message: string): void {
    this.#remove(message, () => ({}));
  }

  /** Gives back what was taken, beside what was written since. */
  undo(): void {
    const undo = this.#undo;
    if (undo) this.#change((rows) => merge(undo.after, rows, undo.before));
  }

  /** Throws away what was put aside. */
  dropAside(): void {
    this.#saved.dropAside();
  }

  #remove(message: string, change: (rows: SavedForm) => SavedForm): void {
    const before = this.#allRows(this.#saved.get().content);
    this.#change(change);
    this.#undo = {message, before, after: this.#allRows(this.#saved.get().content)};
    this.#listeners.forEach((listener) => listener());
  }

  #change(change: (rows: SavedForm) => SavedForm): void {
    this.#undo = undefined;
    this.#saved.update((saved) => this.#worthKeeping(change(this.#allRows(saved))));
    this.#listeners.forEach((listener) => listener());
  }

  /** The rows of a form that holds nothing are those it has at first. */
  #allRows(saved: SavedForm): SavedForm {
    if (Object.keys(saved).length > 0) return saved;
    const ranks = Array.from({length: this.#firstRows}, (_, index) => index + 1);
    return Object.fromEntries(ranks.map((rank) => [keyAt(rank), blankRow(rank)]));
  }

  #worthKeeping(rows: SavedForm): SavedForm {
    const first = this.#allRows({});
    const isAsAtFirst =
      Object.keys(rows).length === this.#firstRows &&
      Object.entries(rows).every(([key, {valeurs}]) => Object.hasOwn(first, key) && isBlank(valeurs));
    return isAsAtFirst ? {} : rows;
  }

  #stateOf({content, ...others}: Snapshot<SavedForm>): FormState {
    const rows = Object.entries(this.#allRows(content))
      .map(([key, {rang, valeurs}]): FormRow => ({key, rank: rang, values: valeurs}))
      .sort((one, other) => one.rank - other.rank || (one.key < other.key ? -1 : 1));
    return {...others, rows, undo: this.#undo};
  }
}

function blankRow(rang: number): SavedRow {
  return {rang, valeurs: {}};
}

function lastRank(rows: SavedForm): number {
  return Math.max(0, ...Object.values(rows).map(({rang}) => rang));
}

/** Not `crypto.randomUUID`: it is missing where the site is not served over HTTPS. */
function randomKey(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}
