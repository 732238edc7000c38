import {dataFile} from '../../model/fileAddresses';

/** The things that documents list, by the key they are under. */
export type DocumentKind =
  'ressources' | 'vocabulaires' | 'etapes' | 'pratiques' | 'glossaire' | 'reperes' | 'gabarits' | 'parcours';

/** A JSON document of the open data. */
export interface DataDocument {
  /** That of its file, and of its schema, without ending. */
  name: string;
  title: string;
  description: string;
  kinds: readonly DocumentKind[];
}

export const DOCUMENTS: readonly DataDocument[] = [
  {
    name: 'ressources',
    title: 'Toutes les ressources',
    description: 'Le répertoire entier, textes compris. Les valeurs des listes sont des identifiants.',
    kinds: ['ressources'],
  },
  {
    name: 'vocabulaires',
    title: 'Les listes de valeurs',
    description: 'Ce que veut dire chaque identifiant\u00a0: besoins, étapes, territoires, types…',
    kinds: ['vocabulaires'],
  },
  {
    name: 'guide',
    title: 'Le sommaire du guide',
    description: 'Chaque étape et chaque pratique, son résumé, son adresse et les ressources qui y servent.',
    kinds: ['etapes', 'pratiques'],
  },
  {
    name: 'glossaire',
    title: 'Le glossaire',
    description: 'Chaque mot, sa définition, son équivalent anglais et sa source.',
    kinds: ['glossaire'],
  },
  {
    name: 'reperes',
    title: 'Les repères juridiques',
    description: 'Chaque fait, sa source, la date de ce qui a été lu et ce qu’il reste à vérifier.',
    kinds: ['reperes'],
  },
  {
    name: 'gabarits',
    title: 'Les gabarits',
    description: 'Les champs de chaque gabarit et l’adresse de ses fichiers.',
    kinds: ['gabarits'],
  },
  {
    name: 'parcours',
    title: 'Les parcours',
    description:
      'Chaque situation et chaque projet type : les premiers gestes, ce qui sert à chaque étape, les questions.',
    kinds: ['parcours'],
  },
];

/** Name of the schema of one resource alone. */
export const ONE_RESOURCE = 'ressource';

/** Address of a JSON document, without the base URL, by its name without ending. */
export function documentAddress(name: string): string {
  return dataFile(`${name}.json`);
}

/** The file of one resource alone. */
export function resourceFile(id: string): string {
  return documentAddress(`ressources/${id}`);
}

/** The JSON Schema of a document, by the name of the document. */
export function schemaAddress(name: string): string {
  return dataFile(`schemas/${name}.schema.json`);
}
