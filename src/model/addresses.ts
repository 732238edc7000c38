/** « Je ne sais pas », in the addresses of the finder: a question that one has answered all the same. */
export const UNSURE = 'je-ne-sais-pas';

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
  /** What answers a family of needs at a stage; there is no such page where nothing does. */
  stageFamily: (stage: string, family: string) => `/etapes/${stage}/${family}`,
  territory: (territory: string) => `/territoires/${territory}`,
  type: (type: string) => `/types/${type}`,
  /** « Trouver ma ressource »: three questions, one on each page, and what they lead to. */
  finder: () => '/trouver',
  finderPlace: () => '/trouver/territoire',
  finderNeed: () => '/trouver/besoin',
  finderAnswer: () => '/trouver/reponse',
  /** The same by links alone: a stage, then a family of needs. */
  finderStage: (stage: string) => `/trouver/etapes/${stage}`,
  finderShortList: (stage: string, family: string) => `/trouver/etapes/${stage}/${family}`,
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
  /** What happens to a group, or a sort of project, and what serves at each stage. */
  allParcours: () => '/parcours',
  parcours: (parcours: string) => `/parcours/${parcours}`,
  glossary: () => '/glossaire',
  glossaryTerm: (term: string) => `/glossaire#${term}`,
  contestedWords: () => '/glossaire/mots-a-risque',
  events: () => '/evenements',
  event: (event: string) => `/evenements/${event}`,
  /** The calendar of the month one is in; then that of each month in which something happens, AAAA-MM. */
  eventMonths: () => '/evenements/mois',
  eventMonth: (month: string) => `/evenements/mois/${month}`,
  prizes: () => '/prix',
  prize: (edition: string) => `/prix#${edition}`,
  community: () => '/communaute',
  /** What those who accompany projects show of the directory on their own site. */
  partners: () => '/partenaires',
  partner: (partner: string) => `/partenaires/${partner}`,
  /** The page that others embed in theirs: it has neither header nor footer. */
  partnerEmbed: (partner: string) => `/partenaires/${partner}/encart`,
  /** What has changed, week by week. */
  changes: () => '/changements',
  /** What the directory covers, and what it lacks. */
  portrait: () => '/portrait',
  map: () => '/carte',
  /** Who answers the needs of a family, territory by territory. */
  whoDoesWhat: () => '/qui-fait-quoi',
  whoDoesWhatFor: (family: string) => `/qui-fait-quoi/${family}`,
  /** What the visitor keeps, on this device only. */
  dossier: () => '/dossier',
  about: () => '/a-propos',
  /** What others can carry: files, licence, examples. */
  openData: () => '/donnees',
  /** What this device keeps of the site, to read without a network. */
  offline: () => '/hors-ligne',
  /** For groups that speak English. */
  english: () => '/en',
  /** All that the site keeps in this browser. */
  device: () => '/sur-cet-appareil',
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
