import {deadlineText} from '../model/deadline';
import type {Vocabularies} from '../model/vocabularies';
import type {DirectoryRecord} from './record';

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
  /** Id of the type, for its icon. */
  type: string;
  /** « Programme de financement · Prêt ». */
  kicker: string;
  facts: Fact[];
  /** Stage numbers, ascending. */
  etapes: number[];
  /** Words of the status, when it is not simply active. */
  statut?: {id: string; nom: string};
}

/** The words rows need, a part of the vocabularies. */
export type RowVocabularies = Pick<
  Vocabularies,
  'types' | 'etapes' | 'territoires' | 'publics' | 'formesAide' | 'couts' | 'statuts'
>;

/** Shown before « et N autres ». */
const MAX_NAMES = 3;

export function toRow(record: DirectoryRecord, vocabularies: RowVocabularies): Row {
  const type = vocabularies.types.find((entry) => entry.id === record.type);
  const formes = names(record.formes ?? [], vocabularies.formesAide);
  const statut = vocabularies.statuts.find((entry) => entry.id === record.statut);
  return {
    id: record.id,
    nom: record.nom,
    resume: record.resume,
    type: record.type,
    kicker: [type?.nom ?? record.type, formes.join(', ')].filter(Boolean).join(' · '),
    facts: facts(record, vocabularies),
    etapes: vocabularies.etapes
      .filter((stage) => record.etapes.includes(stage.id))
      .map((stage) => stage.numero),
    ...(statut && statut.id !== 'actif' ? {statut: {id: statut.id, nom: statut.nom}} : {}),
  };
}

/** Facts in a fixed order: amount or cost, deadline, territory, for whom. What is not known is left out. */
function facts(record: DirectoryRecord, vocabularies: RowVocabularies): Fact[] {
  const found: Fact[] = [];
  if (record.montant) found.push({label: 'Montant', value: record.montant});
  else if (record.cout && record.cout !== 'inconnu') {
    found.push({label: 'Coût', value: names([record.cout], vocabularies.couts).join('')});
  }
  const deadline = deadlineText(
    {mode: record.echeance, date: record.dateLimite},
    record.dateLimitePassee ?? false,
  );
  if (deadline) found.push({label: 'Échéance', value: deadline});
  found.push({
    label: 'Territoire',
    value: list(inSentence(names(record.territoires, vocabularies.territoires))),
  });
  const publics = vocabularies.publics
    .filter((entry) => record.publics.includes(entry.id))
    .map((entry) => entry.court);
  if (publics.length) found.push({label: 'Pour qui', value: sentence(list(publics))});
  return found;
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

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
