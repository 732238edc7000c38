/**
 * The addresses of the site. They are promises: an address that has been published is never given another meaning.
 * All are relative to the base URL of the site and have no trailing slash.
 */
export const addresses = {
  home: () => '/',
  directory: () => '/repertoire',
  resource: (id: string) => `/repertoire/${id}`,
  family: (family: string) => `/besoins/${family}`,
  need: (family: string, need: string) => `/besoins/${family}/${need}`,
  stage: (stage: string) => `/etapes/${stage}`,
  territory: (territory: string) => `/territoires/${territory}`,
  type: (type: string) => `/types/${type}`,
  guide: () => '/guide',
  guideStage: (stage: string) => `/guide/${stage}`,
  guidePractice: (stage: string, practice: string) => `/guide/${stage}/${practice}`,
  whichStage: () => '/guide/a-quelle-etape',
  facts: () => '/guide/reperes-juridiques',
  fact: (fact: string) => `/guide/reperes-juridiques#${fact}`,
  /** The whole guide, or one stage of it, on one page to print. */
  booklet: () => '/guide/cahier',
  stageBooklet: (stage: string) => `/guide/cahier/${stage}`,
  toolbox: () => '/boite-a-outils',
  template: (template: string) => `/boite-a-outils/${template}`,
  glossary: () => '/glossaire',
  glossaryTerm: (term: string) => `/glossaire#${term}`,
  contestedWords: () => '/glossaire/mots-a-risque',
  events: () => '/evenements',
  community: () => '/communaute',
  about: () => '/a-propos',
  /** What this device keeps of the site, to read without a network. */
  offline: () => '/hors-ligne',
  contribute: () => '/contribuer',
  /** The form of an entry; then what one has to say of one, that `?fiche=` names. */
  propose: () => '/contribuer/proposer',
  correct: () => '/contribuer/corriger',
  confirm: () => '/contribuer/confirmer',
  report: () => '/contribuer/signaler',
  /** Many resources at once, by a spreadsheet. */
  spreadsheet: () => '/contribuer/tableur',
  /** What waits for somebody to check it. */
  toCheck: () => '/contribuer/a-verifier',
  /** What is listed, what is refused, and who decides. */
  inclusion: () => '/contribuer/ce-qui-a-sa-place',
  /** What each field of an entry asks for. */
  fieldGuide: () => '/contribuer/champs',
  /** What the robot that visits the addresses of the web does, and how to ask it to stop. */
  robot: () => '/contribuer/robot',
  frequentErrors: () => '/contribuer/erreurs-frequentes',
  frequentError: (rule: string) => `/contribuer/erreurs-frequentes#${rule}`,
  privacy: () => '/confidentialite',
  accessibility: () => '/accessibilite',
} as const;

/** Endings of the files that a template gives: a form to fill in Word, a table to fill in Excel. */
export const TEMPLATE_ENDINGS = {fiche: ['docx'], tableau: ['xlsx', 'csv']} as const;

export type TemplateEnding = (typeof TEMPLATE_ENDINGS)[keyof typeof TEMPLATE_ENDINGS][number];

/** A file of a template, to download. It is no page, so it stands apart. */
export function templateFile(template: string, ending: TemplateEnding): string {
  return `/telechargements/gabarits/${template}.${ending}`;
}

/** The JSON Schema of a kind of file, for editors. */
export function schemaFile(kind: string): string {
  return `/schemas/${kind}.schema.json`;
}

/** The whole guide, to download and print; only on a site that is built to hold it. */
export const GUIDE_PDF = '/telechargements/guide-2ise.pdf';

/** The directory, the guide in brief and the glossary in one file, to carry along. */
export const ONE_FILE = '/telechargements/2ise.html';

/** The workbook to propose many resources with, and that of the whole directory, in the same form. */
export const SHEETS = {
  toFill: '/telechargements/ressources-a-remplir.xlsx',
  directory: '/telechargements/repertoire.xlsx',
} as const;

/**
 * Names of the query keys of the explorer. Their values are vocabulary ids; a key may repeat. `territoire` asks for all that
 * is open to a project of a territory, what serves its region, its province… too; `portee=ici` keeps what is its own. (Until
 * the end of 2026 `territoire` alone meant what is its own: such a link still gives it, at the top of the list, under
 * « Propre à… ».)
 */
export const QUERY_KEYS = [
  'q',
  'famille',
  'besoin',
  'etape',
  'type',
  'territoire',
  'portee',
  'public',
  'cout',
  'langue',
  'aide',
  'statut',
  'tri',
] as const;

export type QueryKey = (typeof QUERY_KEYS)[number];
