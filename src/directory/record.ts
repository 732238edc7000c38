import {isPast} from '../model/deadline';
import type {Resource} from '../model/resource';

/**
 * What the explorer needs of a resource: what a row shows and what the facets filter on.
 * All values are vocabulary ids but `nom`, `resume` and `montant`.
 */
export interface DirectoryRecord {
  id: string;
  nom: string;
  sigle?: string;
  resume: string;
  type: string;
  etapes: string[];
  besoins: string[];
  territoires: string[];
  publics: string[];
  langues: string[];
  cout?: string;
  formes?: string[];
  montant?: string;
  echeance?: string;
  /** Only when the mode of `echeance` is `date`. */
  dateLimite?: string;
  /** That date was behind on the day of the build. */
  dateLimitePassee?: true;
  statut: string;
}

/** @param today AAAA-MM-JJ */
export function toRecord(resource: Resource, today: string): DirectoryRecord {
  const {aide} = resource;
  const record: DirectoryRecord = {
    id: resource.id,
    nom: resource.nom,
    sigle: resource.sigle,
    resume: resource.resume,
    type: resource.type,
    etapes: resource.etapes,
    besoins: resource.besoins,
    territoires: resource.territoires,
    publics: resource.publics,
    langues: resource.langues,
    cout: resource.type === 'programme-financement' ? undefined : resource.cout,
    formes: aide?.formes,
    montant: aide?.montant,
    echeance: aide?.echeance?.mode,
    dateLimite: aide?.echeance?.date,
    dateLimitePassee: aide?.echeance && isPast(aide.echeance, today) ? true : undefined,
    statut: resource.statut,
  };
  return JSON.parse(JSON.stringify(record)) as DirectoryRecord;
}
