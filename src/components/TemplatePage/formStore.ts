import type {Template} from '@site/src/model/template';
import type {FormValues} from './savedForm';
import {asideKey, isBlank, readForm, storageKey, writeForm} from './savedForm';

/** The part of `localStorage` that a form needs. Any call may throw: a full storage, or one that is forbidden. */
export type FormStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface FormRow {
  /** Stays while the row is on the page. */
  key: number;
  values: FormValues;
}

export interface FormState {
  rows: readonly FormRow[];
  /** False when the browser keeps nothing: what is typed lasts as long as the page. */
  isKept: boolean;
  /** What was found and could not be read: put aside, never thrown away. */
  aside?: string;
  /** What the last removal took, until the next change. */
  undo?: {message: string; rows: readonly FormRow[]};
}

type FormTemplate = Pick<Template, 'id' | 'forme' | 'champs'>;

/** Rows of a table before anything is typed. */
const FIRST_ROWS = 2;

/** A form being filled, and its copy in the storage of the browser. */
export class FormStore {
  readonly #template: FormTemplate;
  readonly #listeners = new Set<() => void>();
  readonly initial: FormState;
  #storage: FormStorage | undefined;
  #state: FormState;
  #nextKey = 0;

  constructor(template: FormTemplate) {
    this.#template = template;
    this.initial = {rows: this.#blankRows(), isKept: true};
    this.#state = this.initial;
  }

  getState = (): FormState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes up what the storage holds; without a storage, the form works and is not kept. */
  open(storage: FormStorage | undefined): void {
    this.#storage = storage;
    const {id, champs} = this.#template;
    const [main, before] = [this.#read(storageKey(id)), this.#read(asideKey(id))];
    if (main === undefined || before === undefined) return this.#become({isKept: false});
    const saved = readForm(main, champs);
    let aside = before ?? undefined;
    if (saved.kind === 'unreadable') {
      aside = before ? `${before}\n${saved.text}` : saved.text;
      // What cannot be put aside must not be written over.
      if (!this.#write(asideKey(id), aside) || !this.#write(storageKey(id), '')) this.#storage = undefined;
    }
    this.#become({
      rows: saved.kind === 'rows' ? this.#withKeys(saved.rows) : this.#blankRows(),
      isKept: this.#storage !== undefined,
      aside,
      undo: undefined,
    });
  }

  setValue(key: number, field: string, text: string): void {
    const rows = this.#state.rows.map((row) =>
      row.key === key ? {...row, values: {...row.values, [field]: text}} : row,
    );
    this.#keep({rows, undo: undefined});
  }

  /** Adds an empty row; returns its key. */
  addRow(): number {
    const [row] = this.#withKeys([{}]);
    if (!row) throw new Error('No row.');
    this.#keep({rows: [...this.#state.rows, row], undo: undefined});
    return row.key;
  }

  removeRow(key: number, message: string): void {
    const {rows} = this.#state;
    const left = rows.filter((row) => row.key !== key);
    this.#keep({rows: left.length > 0 ? left : this.#withKeys([{}]), undo: {message, rows}});
  }

  erase(message: string): void {
    this.#keep({rows: this.#blankRows(), undo: {message, rows: this.#state.rows}});
  }

  undo(): void {
    const {undo} = this.#state;
    if (undo) this.#keep({rows: undo.rows, undo: undefined});
  }

  /** Throws away what was put aside. */
  dropAside(): void {
    this.#write(asideKey(this.#template.id), '');
    this.#become({aside: undefined});
  }

  #keep(change: Partial<FormState> & Pick<FormState, 'rows'>): void {
    const values = change.rows.map((row) => row.values);
    const text = isBlank(values) ? '' : writeForm(values);
    this.#become({...change, isKept: this.#write(storageKey(this.#template.id), text)});
  }

  #become(change: Partial<FormState>): void {
    this.#state = {...this.#state, ...change};
    this.#listeners.forEach((listener) => listener());
  }

  /** `null` when the storage holds nothing, `undefined` when it refuses to say. */
  #read(key: string): string | null | undefined {
    try {
      return this.#storage?.getItem(key);
    } catch {
      return undefined;
    }
  }

  /** Writes a text, or takes it away when it is empty. False when the storage refuses. */
  #write(key: string, text: string): boolean {
    try {
      if (text === '') this.#storage?.removeItem(key);
      else this.#storage?.setItem(key, text);
      return this.#storage !== undefined;
    } catch {
      return false;
    }
  }

  #blankRows(): FormRow[] {
    const count = this.#template.forme === 'tableau' ? FIRST_ROWS : 1;
    return this.#withKeys(Array.from({length: count}, () => ({})));
  }

  #withKeys(rows: readonly FormValues[]): FormRow[] {
    return rows.map((values) => ({key: this.#nextKey++, values}));
  }
}
