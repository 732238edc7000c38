import {isOpen} from '../../model/lookups';
import type {ResourceFrontMatter} from '../../model/resource';
import {ACCESS_HEADING} from '../../model/sectionHeadings';
import {isRecord, listOf} from '../data';
import {filesOf, perProject} from '../directory';
import {directoryLinker} from '../entryLinks/index';
import {FICHE, fiche} from '../examples';
import {linksOf} from '../links';
import {everyNode, partUnder, plainText} from '../markdown';
import {nodeRange} from '../ranges';
import {isReachable} from '../reachable';
import type {CheckedFile, Project, Rule} from '../rule';

/** A step that sends to someone. */
const SENDS =
  /(?<![\p{L}\p{N}])(?:(?:demande|appele|téléphone|communique|contacte|adresse|présente|renseigne|informe|parle)[zr]|passe[zr] par|écrivez|écrire|joignez|joindre|s’adresse|s’informe)(?![\p{L}\p{N}])/iu;

/** Where one can go, or dial: « 12, rue du Quai », « fcabq.org », « le 211 ». */
const WAY =
  /(?<![\p{L}\p{N}])(?:\d+(?:-\d+)?,?\s(?:1re|\d+e|rue|avenue|boulevard|chemin|route|rang|place)(?![\p{L}\p{N}])|(?:[a-z\d-]+\.)+(?:ca|com|org|net|quebec|coop|info)(?![\p{L}\p{N}])|(?:le|au|du)\s[2-9]11(?![\p{L}\p{N}]))/iu;

const WITH = (step: string) =>
  `\n## Ce que vous y trouvez\n\nDes conseils gratuits pour passer d’une idée à un projet, seul ou en groupe.\n\n## Comment y accéder\n\n${step}\n`;
const UNREACHABLE = {url: null};

export const accesSansIssue: Rule = {
  id: 'acces-sans-issue',
  severity: 'error',
  summary: 'Une marche à suivre qui envoie vers quelqu’un dit comment le joindre.',
  help: 'Ajoutez l’adresse ou les coordonnées de la ressource; sinon, nommez une fiche du répertoire qui dirige les gens (son nom devient un lien), une adresse, ou le 211.',
  examples: {
    valid: [
      {[FICHE]: fiche({}, WITH('Demandez au centre.'))},
      {[FICHE]: fiche({...UNREACHABLE, contact: '{courriel: info@example.org}'}, WITH('Écrivez au centre.'))},
      {[FICHE]: fiche(UNREACHABLE, WITH('Passez par le Fonds d’essai.'))},
      {[FICHE]: fiche(UNREACHABLE, WITH('Demandez au centre. Il est au 12, rue du Quai, à Magog.'))},
      {[FICHE]: fiche(UNREACHABLE, WITH('Demandez au centre; le 211 vous dirige.'))},
      {[FICHE]: fiche(UNREACHABLE, WITH('Passez par [la ville](https://ville.example.org).'))},
      {[FICHE]: fiche(UNREACHABLE, WITH('La page se lit librement.'))},
      {[FICHE]: fiche({...UNREACHABLE, statut: 'ferme'}, WITH('Demandez au centre.'))},
    ],
    invalid: [
      {
        files: {[FICHE]: fiche(UNREACHABLE, WITH('Demandez au centre.'))},
        expect: {
          line: 25,
          column: 1,
          message: 'La marche à suivre envoie vers quelqu’un sans dire comment le joindre.',
        },
      },
      {
        files: {[FICHE]: fiche(UNREACHABLE, WITH('Pour en savoir plus, adressez-vous à la Ville.'))},
        expect: {line: 25},
      },
      {
        files: {
          [FICHE]: fiche(
            {...UNREACHABLE, contact: '{horaire: Le lundi}'},
            WITH('Présentez-vous au Centre d’essai.'),
          ),
        },
        expect: {},
      },
    ],
  },
  check(file, project) {
    const {vocabularies} = project;
    const entry = file.value as ResourceFrontMatter | undefined;
    if (file.place.kind !== 'ressource' || !entry || !vocabularies || !file.body) return [];
    if (isReachable(entry) || !isOpen(entry.statut, vocabularies)) return [];
    const part = partUnder(file.body.tree, ACCESS_HEADING);
    const steps = part?.nodes.filter((node) => SENDS.test(plainText(node))) ?? [];
    const [first] = steps;
    if (!part || !first || part.nodes.some((node) => givesWay(node, file, project))) return [];
    return [
      {
        range: nodeRange(first),
        message: 'La marche à suivre envoie vers quelqu’un sans dire comment le joindre.',
      },
    ];
  },
};

type Part = NonNullable<ReturnType<typeof partUnder>>['nodes'][number];

/** True for a link, an address, the 211, or an entry that can be reached. */
function givesWay(node: Part, {place}: CheckedFile, project: Project): boolean {
  const text = plainText(node);
  if (WAY.test(text) || linksOf({type: 'root', children: [node]}).length > 0) return true;
  const {linker, reachable} = directoryOf(project);
  return everyNode(node).some(
    (part) => part.type === 'text' && linker.find(part.value, place.id).some(({id}) => reachable.has(id)),
  );
}

/** The linker of the project, and the ids of the entries that can be reached. */
const directoryOf = perProject((project) => {
  const entries = filesOf(project, 'ressource').flatMap(namedEntry);
  return {
    linker: directoryLinker(entries, project.vocabularies),
    reachable: new Set(entries.filter(isReachable).map(({id}) => id)),
  };
});

/** What names an entry and says how to reach it, read even from one that holds faults. */
function namedEntry({place, yaml, text, body}: CheckedFile) {
  if (!isRecord(yaml?.data)) return [];
  const {nom, type, sigle, alias, url, organisme, contact} = yaml.data;
  if (!isText(nom) || !isText(type)) return [];
  return [
    {
      id: place.id,
      nom,
      type,
      sigle: isText(sigle) ? sigle : undefined,
      alias: listOf(alias).filter(isText),
      url: isText(url) ? url : undefined,
      organisme: isText(organisme) ? organisme : undefined,
      contact,
      markdown: body ? text.slice(...body.range) : '',
    },
  ];
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
