import type {Fields, Kind, Referenced} from '../../model/field';
import {PARCOURS_FIELDS} from '../../model/parcoursFields';
import {PARTNER_FIELDS} from '../../model/partnerFields';
import {PRIZE_FIELDS} from '../../model/prizeFields';
import {RESOURCE_FIELDS} from '../../model/resourceFields';
import {isRecord, listOf, records} from '../data';
import {filesOf, perProject} from '../directory';
import type {Found} from '../entriesNamed';
import {entriesNamed} from '../entriesNamed';
import {newValue} from '../edit';
import {
  ETAPE,
  etape,
  FICHE,
  fiche,
  oneStage,
  PARCOURS,
  parcours,
  PARTENAIRE,
  partenaire,
  PRATIQUE,
  pratique,
  PRIX,
  prix,
} from '../examples';
import {nearest, surelyMeant} from '../nearest';
import type {Place} from '../place';
import {valueRange} from '../ranges';
import type {CheckedFile, Project, Rule} from '../rule';
import {didYouMean, quote} from '../words';
import type {Path} from '../yaml';

/** An id written somewhere, the ids it may be, and what they are ids of. */
interface Reference {
  path: Path;
  id: unknown;
  known: ReadonlySet<string>;
  noun: string;
}

const TERRITORIES = (within: string) =>
  `- {id: sherbrooke, nom: Sherbrooke, niveau: mrc, dans: ${within}}\n- {id: estrie, nom: Estrie, niveau: region}\n`;

const COMMUNITY = (activity: string, organisation = '{nom: Organisme}') =>
  `nom: Communauté\npresentation: Des gens.\ndefinition: {texte: Un groupe., source: Auteur}\nmission: Essayer.\nvision: Tout lire.\nvaleurs: [Clarté]\nhistorique: [{date: 2025-02-20, titre: Rencontre}]\nactivites: [${activity}]\nobjectifs: [{nom: Se connaître, activites: [rencontres]}]\npilotage: {organisations: [${organisation}], remerciements: []}\nplateformes: []\npourquoi_une_communaute: [Pour apprendre]\nrejoindre: [{titre: Venir, texte: Toutes les rencontres.}]\nsource: Charte\n`;

export const referenceInconnue: Rule = {
  id: 'reference-inconnue',
  severity: 'error',
  summary: 'Un identifiant qui renvoie à autre chose renvoie à une chose qui existe.',
  help: 'Copiez l’identifiant exact : pour une fiche, c’est le nom de son fichier sans « .md ».',
  examples: {
    valid: [
      {[FICHE]: fiche({statut: 'ferme', remplace_par: 'fonds-essai'})},
      {[FICHE]: fiche({organisme: 'fonds-essai'})},
      {'data/vocabulaires/territoires.yaml': TERRITORIES('estrie')},
      {[PRATIQUE]: pratique()},
      {[PARTENAIRE]: partenaire()},
      {[PRIX]: prix({jury: '\n  - {organisation: Fonds d’essai, fiche: fonds-essai}'})},
      {[PARCOURS]: parcours()},
    ],
    invalid: [
      {
        files: {[FICHE]: fiche({remplace_par: 'fond-essai'})},
        expect: {
          line: 18,
          column: 15,
          endColumn: 25,
          suggestion: 'fonds-essai',
          message: '« fond-essai » n’est l’identifiant d’aucune fiche; vouliez-vous dire « fonds-essai »?',
        },
      },
      {files: {[FICHE]: fiche({organisme: 'zzz'})}, expect: {line: 18, column: 12}},
      {files: {[FICHE]: fiche({variante_de: 'zzz'})}, expect: {line: 18, column: 14}},
      {
        files: {
          'data/vocabulaires/territoires.yaml':
            '- {id: sherbrooke, nom: Sherbrooke, niveau: mrc}\n- {id: estrie, nom: Estrie, niveau: region, porte_d_entree: [fond-essai]}\n',
        },
        expect: {line: 2, suggestion: 'fonds-essai'},
      },
      {
        files: {'data/vocabulaires/territoires.yaml': TERRITORIES('zzz')},
        expect: {line: 1, column: 56, message: '« zzz » n’est l’identifiant d’aucun territoire.'},
      },
      {
        files: {[PRATIQUE]: pratique({gabarits: '[fiche-essais]'})},
        expect: {
          line: 8,
          suggestion: 'fiche-essai',
          message: '« fiche-essais » n’est l’identifiant d’aucun gabarit; vouliez-vous dire « fiche-essai »?',
        },
      },
      {
        files: {[PRATIQUE]: pratique({lie_a: '[dessiner, zzz]'})},
        expect: {message: '« zzz » n’est l’identifiant d’aucune pratique.'},
      },
      {
        files: {[PRATIQUE]: pratique({faits: '[zzz]'})},
        expect: {message: '« zzz » n’est l’identifiant d’aucun fait.'},
      },
      {
        files: {
          [PARTENAIRE]: partenaire({
            mises_en_avant: '\n  - {ressource: zzz, phrase: Pour payer un premier essai ici.}',
          }),
        },
        expect: {line: 7, message: '« zzz » n’est l’identifiant d’aucune fiche.'},
      },
      {
        files: {
          [PARTENAIRE]: partenaire({
            mises_en_avant: '\n  - {pratique: ecoute, phrase: Pour savoir ce dont les gens ont besoin.}',
          }),
        },
        expect: {line: 7, suggestion: 'ecouter'},
      },
      {
        files: {[PRIX]: prix({jury: '\n  - {organisation: Fonds d’essai, fiche: fond-essai}'})},
        expect: {line: 11, suggestion: 'fonds-essai'},
      },
      {
        files: {
          'data/communaute.yaml': COMMUNITY('{id: rencontres, nom: Rencontres, gabarits: [fiche-essais]}'),
        },
        expect: {line: 8, suggestion: 'fiche-essai'},
      },
      {
        files: {
          'data/communaute.yaml': COMMUNITY('{id: rencontres, nom: Rencontres}', '{nom: Fonds, fiche: zzz}'),
        },
        expect: {line: 10, message: '«\u00a0zzz\u00a0» n’est l’identifiant d’aucune fiche.'},
      },
      {
        files: {[PARCOURS]: parcours({etapes: oneStage('{pratique: ecouter, pourquoi: Pour commencer.}')})},
        expect: {
          line: 13,
          suggestion: 'ideation/ecouter',
          message:
            '«\u00a0ecouter\u00a0» n’est l’identifiant d’aucune pratique; vouliez-vous dire «\u00a0ideation/ecouter\u00a0»?',
        },
      },
      {
        files: {[PARCOURS]: parcours({etapes: oneStage('{gabarit: zzz, pourquoi: Pour commencer.}')})},
        expect: {message: '«\u00a0zzz\u00a0» n’est l’identifiant d’aucun gabarit.'},
      },
      {
        files: {[PARCOURS]: parcours({etapes: oneStage('{ressource: fond-essai, pourquoi: Pour payer.}')})},
        expect: {suggestion: 'fonds-essai'},
      },
      {
        files: {[PARCOURS]: parcours({etapes: oneStage('{fait: zzz, pourquoi: Pour commencer.}')})},
        expect: {message: '«\u00a0zzz\u00a0» n’est l’identifiant d’aucun fait.'},
      },
      {
        files: {
          'data/site.yaml':
            'titre: Répertoire\nmarque: Essai\nsous_titre: Guide\ndescription: Un petit répertoire pour essayer.\ncommunaute: La communauté d’essai.\nlicence: CC BY 4.0\nanglais: {langue: en, portes: [{fiche: fond-essai, nom: Trial Fund, phrase: Pays for a first trial.}]}\n',
        },
        expect: {line: 7, suggestion: 'fonds-essai'},
      },
      {
        files: {[ETAPE]: etape({gestes: '[ecouter, dessiner, zzz]'})},
        expect: {message: '« zzz » n’est l’identifiant d’aucune pratique.'},
      },
    ],
  },
  check(file, project) {
    return references(file, project).flatMap(({path, id, known, noun}) => {
      if (typeof id !== 'string' || known.has(id)) return [];
      // « ecouter » is a way to say « ideation/ecouter »: names of practices are unique.
      const candidates = [...known].map((candidate) => ({
        id: candidate,
        labels: candidate.split('/').slice(1),
      }));
      const suggestion = nearest(id, candidates);
      const sure = surelyMeant(id, candidates);
      const range = valueRange(file, path);
      return [
        {
          range,
          message: `${quote(id)} n’est l’identifiant d’${noun}${didYouMean(suggestion) || '.'}`,
          ...(suggestion !== undefined && {suggestion}),
          ...(sure !== undefined && {fix: newValue(file, range, sure)}),
        },
      ];
    });
  },
};

function references(file: CheckedFile, project: Project): Reference[] {
  const {kind, id} = file.place;
  const data = file.yaml?.data;
  const toEntries = (places: readonly Found[]) =>
    places.map(({path, value}) => ({path, id: value, ...REFERENCED.ressource(project)}));
  const inTable = (fields: Fields) =>
    referencesIn(data, fields).map(({to, path, value}) => ({path, id: value, ...REFERENCED[to](project)}));
  if (kind === 'ressource') return inTable(RESOURCE_FIELDS);
  if (kind === 'partenaire' && isRecord(data))
    return [...inTable(PARTNER_FIELDS), ...practicesOfPartner(data, project)];
  if (kind === 'prix') return inTable(PRIZE_FIELDS);
  if (kind === 'parcours') return inTable(PARCOURS_FIELDS);
  if (kind === 'guide' && isRecord(data)) return guideReferences(data, ['gestes'], project);
  if (kind === 'pratique' && isRecord(data))
    return guideReferences(data, ['gabarits', 'faits', 'lie_a'], project);
  if (kind === 'mots-a-risque') return termsOfWords(data, project);
  if (kind === 'vocabulaire') {
    const own = id === 'territoires' ? parents(data) : id === 'besoins' ? stagesOfNeeds(data, project) : [];
    return [...own, ...toEntries(entriesNamed(data))];
  }
  if (kind === 'site') return toEntries(entriesNamed(data));
  if (kind === 'communaute' && isRecord(data))
    return [
      ...activitiesOfGoals(data),
      ...templatesOfActivities(data, project),
      ...toEntries(entriesNamed(data)),
    ];
  return [];
}

interface FoundReference extends Found {
  to: Referenced;
}

/** What the fields of a table that hold ids of other things hold. */
function referencesIn(data: unknown, fields: Fields, path: Path = []): FoundReference[] {
  if (!isRecord(data)) return [];
  return Object.entries(fields).flatMap(([key, {kind}]) =>
    key in data ? referencesOf(data[key], kind, [...path, key]) : [],
  );
}

function referencesOf(value: unknown, kind: Kind, path: Path): FoundReference[] {
  if (kind.is === 'reference') return [{to: kind.to, path, value}];
  if (kind.is === 'group') return referencesIn(value, kind.fields, path);
  if (kind.is !== 'list') return [];
  return listOf(value).flatMap((item, rank) => referencesOf(item, kind.of, [...path, rank]));
}

/** The ids of each kind of thing that a field of a table leads to. */
const REFERENCED: Record<Referenced, (project: Project) => Pick<Reference, 'known' | 'noun'>> = {
  ressource: (project) => ({known: idsOfFiles(project, 'ressource'), noun: 'aucune fiche'}),
  gabarit: (project) => ({known: idsOfFiles(project, 'gabarit'), noun: 'aucun gabarit'}),
  fait: (project) => ({known: idsIn(project, 'faits'), noun: 'aucun fait'}),
  pratique: (project) => ({known: practicePaths(project), noun: 'aucune pratique'}),
};

const practicePaths = perProject(
  (project): ReadonlySet<string> =>
    new Set(
      filesOf(project, 'pratique').flatMap(({place}) =>
        place.kind === 'pratique' ? [`${place.stage}/${place.id}`] : [],
      ),
    ),
);

/** What the lists of a page of the guide hold ids of. */
const GUIDE_LISTS = {
  gestes: {noun: 'aucune pratique', known: (project: Project) => idsOfFiles(project, 'pratique')},
  lie_a: {noun: 'aucune pratique', known: (project: Project) => idsOfFiles(project, 'pratique')},
  gabarits: {noun: 'aucun gabarit', known: (project: Project) => idsOfFiles(project, 'gabarit')},
  faits: {noun: 'aucun fait', known: (project: Project) => idsIn(project, 'faits')},
};

function guideReferences(
  data: Record<string, unknown>,
  keys: (keyof typeof GUIDE_LISTS)[],
  project: Project,
): Reference[] {
  return keys.flatMap((key) => {
    const {noun, known: knownIn} = GUIDE_LISTS[key];
    const known = knownIn(project);
    return listOf(data[key]).map((id, index) => ({path: [key, index], id, known, noun}));
  });
}

function practicesOfPartner(data: Record<string, unknown>, project: Project): Reference[] {
  const {noun, known} = GUIDE_LISTS.gestes;
  return nested(data, ['mises_en_avant']).flatMap(({path, value}) =>
    isRecord(value) ? [{path: [...path, 'pratique'], id: value.pratique, known: known(project), noun}] : [],
  );
}

function termsOfWords(data: unknown, project: Project): Reference[] {
  const known = idsIn(project, 'glossaire');
  return listOf(data).map((word, index) => ({
    path: [index, 'terme'],
    id: isRecord(word) ? word.terme : undefined,
    known,
    noun: 'aucun mot du glossaire',
  }));
}

const fileIds = perProject(() => new Map<Place['kind'], ReadonlySet<string>>());

/** Gathered once for all the files that refer to them. */
function idsOfFiles(project: Project, kind: Place['kind']): ReadonlySet<string> {
  const ids = fileIds(project).get(kind) ?? new Set(filesOf(project, kind).map(({place}) => place.id));
  fileIds(project).set(kind, ids);
  return ids;
}

function idsIn(project: Project, kind: Place['kind']): ReadonlySet<string> {
  return new Set(filesOf(project, kind).flatMap(({yaml}) => [...idsOf(yaml?.data)]));
}

function parents(data: unknown): Reference[] {
  const known = idsOf(data);
  return listOf(data).map((territory, index) => ({
    path: [index, 'dans'],
    id: isRecord(territory) ? territory.dans : undefined,
    known,
    noun: 'aucun territoire',
  }));
}

function stagesOfNeeds(data: unknown, {vocabularies}: Project): Reference[] {
  const known = vocabularies && new Set<string>(vocabularies.etapes.map(({id}) => id));
  if (!known || !isRecord(data)) return [];
  return nested(data, ['groupes', 'familles', 'besoins', 'etapes']).map(({path, value}) => ({
    path,
    id: value,
    known,
    noun: 'aucune étape',
  }));
}

function activitiesOfGoals(data: Record<string, unknown>): Reference[] {
  const known = idsOf(data.activites);
  return nested(data, ['objectifs', 'activites']).map(({path, value}) => ({
    path,
    id: value,
    known,
    noun: 'aucune activité',
  }));
}

function templatesOfActivities(data: Record<string, unknown>, project: Project): Reference[] {
  const {known: knownIn, noun} = GUIDE_LISTS.gabarits;
  const known = knownIn(project);
  // A form of the site checks an entry among the lists alone: the templates are not there.
  if (known.size === 0) return [];
  return nested(data, ['activites', 'gabarits']).map(({path, value}) => ({path, id: value, known, noun}));
}

/** The items found by opening one list after another: `groupes`, in each `familles`, and so on. */
function nested(value: unknown, keys: string[], path: Path = []): Found[] {
  const [key, ...rest] = keys;
  if (key === undefined) return [{path, value}];
  return listOf(isRecord(value) ? value[key] : undefined).flatMap((item, index) =>
    nested(item, rest, [...path, key, index]),
  );
}

function idsOf(value: unknown): ReadonlySet<string> {
  return new Set(records(value).flatMap(({id}) => (typeof id === 'string' ? [id] : [])));
}
