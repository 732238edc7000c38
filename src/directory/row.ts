import {capitalized} from '../model/capitalized';
import type {Deadline} from '../model/deadline';
import {deadlineText} from '../model/deadline';
import {valuesAt} from '../model/field';
import {termsOf} from '../model/lookups';
import type {Vocabularies} from '../model/vocabularies';
import type {DirectoryRecord} from './record';
import type {RowFact} from './rowFact';

/** A fact of a row, ready to be shown. */
export interface Fact {
  label: string;
  value: string;
}

/** A resource as a list shows it: every id has become words. */
export interface Row {
  id: string;
  nom: string;
  resume: string;
  /** Name of the icon of its type. */
  icon: string;
  /** « Programme de financement · Prêt ». */
  kicker: string;
  facts: Fact[];
  /** Stage numbers, ascending. */
  etapes: number[];
  /** Its status, when it does not simply run. */
  statut?: StatusWords;
}

/** What is said of a status. */
export interface StatusWords {
  nom: string;
  /** Name of its icon. */
  icon?: string;
  /** It calls for care. */
  warns?: true;
  /** It is over. */
  closed?: true;
}

/** What rows are made with: the words of lists, and the facts to give. */
export interface RowWords {
  vocabularies: Vocabularies;
  facts: readonly RowFact[];
}

/** Shown before « et N autres ». */
const MAX_NAMES = 3;

export function toRow(record: DirectoryRecord, {vocabularies, facts}: RowWords): Row {
  const type = vocabularies.types.find((entry) => entry.id === record.type);
  const formes = names(record.aide?.formes ?? [], termsOf('formes-aide', vocabularies));
  const statut = statusWords(record.statut, vocabularies);
  return {
    id: record.id,
    nom: record.nom,
    resume: record.resume,
    icon: type?.icone ?? '',
    kicker: [type?.nom ?? record.type, formes.join(', ')].filter(Boolean).join(' · '),
    // What is not known is left out.
    facts: facts.flatMap((fact) => {
      const value = factValue(record, fact, vocabularies);
      return value ? [{label: fact.label, value}] : [];
    }),
    etapes: vocabularies.etapes
      .filter((stage) => record.etapes.includes(stage.id))
      .map((stage) => stage.numero),
    ...(statut && {statut}),
  };
}

/** The words of a status; `undefined` for that of a resource that simply runs. */
function statusWords(id: string, {statuts}: Pick<Vocabularies, 'statuts'>): StatusWords | undefined {
  const status = statuts.find((entry) => entry.id === id);
  if (!status || status.courant) return undefined;
  return {
    nom: status.nom,
    ...(status.icone !== undefined && {icon: status.icone}),
    ...(status.ton === 'attention' && {warns: true as const}),
    ...(!status.ouvert && {closed: true as const}),
  };
}

function factValue(record: DirectoryRecord, {path, vocabulary}: RowFact, vocabularies: Vocabularies) {
  const values = valuesAt(record, path);
  if (vocabulary === undefined)
    return values
      .map((value) => textOf(value, record))
      .filter(Boolean)
      .join(', ');
  const terms = termsOf(vocabulary, vocabularies)
    .filter(({id, inconnu}) => !inconnu && values.includes(id))
    .map(({nom, court}) => court ?? nom);
  return capitalized(list(inSentence(terms)));
}

function textOf(value: unknown, {call}: DirectoryRecord): string {
  return typeof value === 'object' && value !== null
    ? (deadlineText(value as Deadline, call) ?? '')
    : String(value);
}

/** Names in the order of the vocabulary. */
function names(ids: readonly string[], entries: readonly {id: string; nom: string}[]): string[] {
  return entries.filter((entry) => ids.includes(entry.id)).map((entry) => entry.nom);
}

function list(words: string[]): string {
  if (words.length <= MAX_NAMES + 1) return words.join(', ');
  return `${words.slice(0, MAX_NAMES).join(', ')} et ${words.length - MAX_NAMES} autres`;
}

/** « Toute l’Estrie, tout le Québec »: only the first name keeps the capital of its article. */
function inSentence(words: string[]): string[] {
  return words.map((word, position) => (position === 0 ? word : word.replace(/^T(?=oute? )/, 't')));
}
