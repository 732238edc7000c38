import {toRecord} from '../directory/record';
import type {DirectoryRecord} from '../directory/record';
import {distance} from '../directory/order';
import type {Fact, Row} from '../directory/row';
import {toRow} from '../directory/row';
import {addresses} from '../model/addresses';
import type {Content} from '../model/content';
import {formatDate} from '../model/date';
import type {Freshness} from '../model/freshness';
import {freshness} from '../model/freshness';
import type {Resource, Section, Source} from '../model/resource';
import type {DirectoryIndex} from './directoryIndex';
import {placedNeeds} from './directoryIndex';

export interface SourceView {
  label: string;
  /** Absent for a copy: a copy is never a link. */
  url?: string;
  host?: string;
  reference?: string;
  date?: string;
  copy: boolean;
}

/** All that the page of a resource shows. */
export interface ResourceView {
  id: string;
  nom: string;
  sigle?: string;
  alias: string[];
  resume: string;
  type: {id: string; nom: string};
  kicker: string;
  url?: string;
  host?: string;
  contact?: Resource['contact'];
  essentials: Fact[];
  sections: Section[];
  stages: {id: string; numero: number; nom: string; on: boolean}[];
  needs: {phrase: string; url: string}[];
  statut: {id: string; nom: string};
  replacement?: {id: string; nom: string};
  freshness: Freshness;
  /** How a person checked, in words. */
  checkedBy?: string;
  toConfirm: string[];
  sources: SourceView[];
  related: Row[];
  guide: {numero: number; titre: string; url: string}[];
  addedOn: string;
}

/** Builds the view of one resource. `today` is AAAA-MM-JJ. */
export function resourceView(
  resource: Resource,
  content: Content,
  index: DirectoryIndex,
  today: string,
): ResourceView {
  const {vocabularies} = content;
  const record = toRecord(resource);
  const row = toRow(record, vocabularies);
  const type = vocabularies.types.find((entry) => entry.id === resource.type);
  const replacement = content.resources.find((other) => other.id === resource.remplace_par);
  const moyen = vocabularies.moyensVerification.find((entry) => entry.id === resource.verification?.moyen);
  return {
    id: resource.id,
    nom: resource.nom,
    sigle: resource.sigle,
    alias: resource.alias ?? [],
    resume: resource.resume,
    type: {id: resource.type, nom: type?.nom ?? resource.type},
    kicker: row.kicker,
    url: resource.url,
    host: resource.url && host(resource.url),
    contact: resource.contact,
    essentials: essentials(resource, row, content),
    sections: resource.sections,
    stages: vocabularies.etapes.map((stage) => ({
      id: stage.id,
      numero: stage.numero,
      nom: stage.nom,
      on: resource.etapes.includes(stage.id),
    })),
    needs: placedNeeds(vocabularies)
      .filter(({need}) => resource.besoins.includes(need.id))
      .map(({family, need}) => ({phrase: need.phrase, url: addresses.need(family.id, need.id)})),
    statut: {
      id: resource.statut,
      nom: vocabularies.statuts.find((entry) => entry.id === resource.statut)?.nom ?? resource.statut,
    },
    ...(replacement ? {replacement: {id: replacement.id, nom: replacement.nom}} : {}),
    freshness: freshness(resource, type ?? {fraicheur_mois: 12}, today),
    checkedBy: moyen?.nom,
    toConfirm: resource.a_verifier ?? [],
    sources: resource.sources.map(sourceView),
    related: related(record, index).map((other) => toRow(other, vocabularies)),
    guide: content.guide
      .filter((page) => resource.etapes.includes(page.etape))
      .map((page) => ({
        numero: vocabularies.etapes.find((stage) => stage.id === page.etape)?.numero ?? 0,
        titre: page.titre,
        url: page.url,
      }))
      .sort((a, b) => a.numero - b.numero),
    addedOn: formatDate(resource.ajoute_le),
  };
}

function essentials(resource: Resource, row: Row, content: Content): Fact[] {
  const {formesAide, langues} = content.vocabularies;
  const isFunding = resource.type === 'programme-financement';
  const formes = formesAide
    .filter((entry) => resource.aide?.formes.includes(entry.id))
    .map((entry) => entry.nom);
  const facts = row.facts.filter((fact) => fact.label !== 'Échéance');
  const deadline = row.facts.find((fact) => fact.label === 'Échéance');
  const head = facts.filter((fact) => fact.label === 'Montant' || fact.label === 'Coût');
  const tail = facts.filter((fact) => !head.includes(fact));
  return [
    ...head,
    ...(isFunding && !resource.aide?.montant ? [{label: 'Montant', value: 'À demander'}] : []),
    ...(formes.length ? [{label: 'Forme d’aide', value: formes.join(', ')}] : []),
    ...(deadline ? [deadline] : isFunding ? [{label: 'Échéance', value: 'À demander'}] : []),
    ...tail,
    ...(resource.ville ? [{label: 'Ville', value: resource.ville}] : []),
    {
      label: 'Langues',
      value: langues
        .filter((entry) => resource.langues.includes(entry.id))
        .map((entry) => entry.nom)
        .join(', '),
    },
  ];
}

function sourceView(source: Source): SourceView {
  return {
    label: source.appuie,
    ...(source.copie ? {} : {url: source.url, host: host(source.url)}),
    reference: source.reference,
    date: source.date_page && formatDate(source.date_page),
    copy: source.copie === true,
  };
}

/** Host of an address, without « www. ». */
function host(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

const RELATED = 3;

/** Nearest resources: shared needs first, then shared stages, then the same place and a different kind of offer. */
function related(record: DirectoryRecord, index: DirectoryIndex): DirectoryRecord[] {
  const {territoires} = index.vocabularies;
  const shared = (a: readonly string[], b: readonly string[]): number =>
    a.filter((x) => b.includes(x)).length;
  return index.records
    .filter((other) => other.id !== record.id && other.statut !== 'ferme')
    .map((other) => ({
      other,
      score:
        3 * shared(record.besoins, other.besoins) +
        shared(record.etapes, other.etapes) +
        2 * shared(record.territoires, other.territoires) +
        (distance(other, territoires) === 0 ? 1 : 0),
      needs: shared(record.besoins, other.besoins),
    }))
    .filter((candidate) => candidate.needs > 0)
    .sort((a, b) => b.score - a.score || (a.other.id < b.other.id ? -1 : 1))
    .slice(0, RELATED)
    .map(({other}) => other);
}
