import {addresses} from '../../model/addresses';
import {needs} from '../../model/lookups';
import {SITE_ADDRESS, splitAddress} from '../../model/redirection';
import {PAGES_WITH_PLACES} from '../../model/siteAddresses';
import {mergedIds, siteAddresses} from '../addressed';
import {isRecord, listOf} from '../data';
import {perProject} from '../directory';
import {FICHE, fiche} from '../examples';
import {nearest} from '../nearest';
import {groupRange, keyRange, valueRange} from '../ranges';
import type {CheckedFile, Finding, Project, Rule} from '../rule';
import {didYouMean, quote} from '../words';

const FILE = 'data/redirections.yaml';
const GONE =
  'disparue: true\n  nom: Fonds du quai\n  raison: Le programme a pris fin.\n  voir: accompagnement\n';

export const redirection: Rule = {
  id: 'redirection',
  severity: 'error',
  summary: 'Une ancienne adresse n’est plus celle d’une page, et mène tout droit à une page qui existe.',
  help: 'Une ligne dit « ancienne » et « vers »; ou bien « ancienne », « disparue: true », « nom », « raison » et « voir », le besoin où chercher. Les adresses commencent par « / », sans le nom du site.',
  examples: {
    valid: [
      {[FILE]: '[]\n'},
      {[FILE]: '- ancienne: /repertoire/vieux-fonds\n  vers: /repertoire/fonds-essai\n'},
      {[FILE]: `- ancienne: /repertoire/fonds-du-quai\n  ${GONE}`},
      {[FILE]: '- ancienne: /glossaire#vieux-mot\n  vers: /glossaire#obnl\n'},
      {[FILE]: '- ancienne: /guide/ideation/vieille-pratique\n  vers: /guide/ideation/ecouter\n'},
      {[FILE]: '- ancienne: /boite-a-outils/vieille-fiche\n  vers: /boite-a-outils/fiche-essai\n'},
    ],
    invalid: [
      {
        files: {[FILE]: '- ancienne: /repertoire/fonds-essai\n  vers: /repertoire\n'},
        expect: {
          line: 1,
          column: 13,
          message: '«\u00a0/repertoire/fonds-essai\u00a0» est encore l’adresse d’une page.',
        },
      },
      {
        files: {[FILE]: '- ancienne: /repertoire/vieux-fonds\n  vers: /repertoire/fonds-essais\n'},
        expect: {
          line: 2,
          column: 9,
          message:
            'Aucune page n’est à l’adresse «\u00a0/repertoire/fonds-essais\u00a0»; vouliez-vous dire «\u00a0/repertoire/fonds-essai\u00a0»?',
          suggestion: '/repertoire/fonds-essai',
        },
      },
      {
        files: {
          [FILE]:
            '- ancienne: /repertoire/a\n  vers: /repertoire/b\n- ancienne: /repertoire/b\n  vers: /repertoire/fonds-essai\n',
        },
        expect: {
          line: 2,
          message: '«\u00a0/repertoire/b\u00a0» mène déjà ailleurs; écrivez tout de suite où l’on arrive.',
        },
      },
      {
        files: {[FILE]: '- ancienne: /repertoire/a\n  vers: /repertoire/a\n'},
        expect: {line: 2},
      },
      {
        files: {
          [FILE]:
            '- ancienne: /repertoire/a\n  vers: /repertoire\n- ancienne: /repertoire/a\n  vers: /repertoire/fonds-essai\n',
        },
        expect: {line: 3, message: '«\u00a0/repertoire/a\u00a0» est déjà dans cette liste.'},
      },
      {
        files: {
          [FICHE]: fiche({anciens_identifiants: '[vieux-centre]'}),
          [FILE]: '- ancienne: /repertoire/vieux-centre\n  vers: /repertoire\n',
        },
        expect: {
          line: 1,
          message:
            '«\u00a0/repertoire/vieux-centre\u00a0» mène déjà à la fiche «\u00a0centre-essai\u00a0», par ses «\u00a0anciens_identifiants\u00a0».',
        },
      },
      {
        files: {[FILE]: '- ancienne: https://exemple.example.org/vieux\n  vers: /repertoire\n'},
        expect: {
          line: 1,
          message: '«\u00a0https://exemple.example.org/vieux\u00a0» n’est pas une adresse du site.',
        },
      },
      {files: {[FILE]: '- ancienne: /repertoire/vieux/\n  vers: /repertoire\n'}, expect: {line: 1}},
      {
        files: {[FILE]: '- ancienne: /glossaire#vieux-mot\n  vers: /repertoire\n'},
        expect: {line: 2, message: 'Ce qui suit un # ne peut mener qu’à une autre place de la même page.'},
      },
      {
        files: {[FILE]: '- ancienne: /repertoire#vieille-place\n  vers: /repertoire\n'},
        expect: {line: 1, message: 'Les places de cette page n’ont pas d’adresse à garder.'},
      },
      {
        files: {[FILE]: '- ancienne: /repertoire/vieux\n'},
        expect: {
          line: 1,
          message:
            'Cette ancienne adresse ne mène nulle part\u00a0: il faut «\u00a0vers\u00a0» ou «\u00a0disparue\u00a0».',
        },
      },
      {
        files: {[FILE]: `- ancienne: /repertoire/vieux\n  vers: /repertoire\n  ${GONE}`},
        expect: {line: 3, message: 'Une page est ailleurs ou disparue, pas les deux.'},
      },
      {
        files: {
          [FILE]: '- ancienne: /repertoire/vieux\n  disparue: true\n  nom: Fonds\n  raison: Il a pris fin.\n',
        },
        expect: {line: 2, message: 'Une page disparue dit aussi «\u00a0voir\u00a0».'},
      },
      {
        files: {
          [FILE]: `- ancienne: /repertoire/vieux\n  ${GONE.replace('accompagnement', 'acompagnement')}`,
        },
        expect: {line: 5, suggestion: 'accompagnement'},
      },
    ],
  },
  check(file, project) {
    const known = siteAddresses(project);
    if (file.place.kind !== 'redirections' || !known) return [];
    return listOf(file.yaml?.data).flatMap((line, rank) =>
      isRecord(line) ? [...check(file, rank, line, project, known)] : [],
    );
  },
};

function* check(
  file: CheckedFile,
  rank: number,
  line: Record<string, unknown>,
  project: Project,
  known: ReadonlySet<string>,
): Generator<Finding> {
  const {ancienne, vers, disparue} = line;
  if (typeof ancienne === 'string') {
    const message = formerFault(ancienne, rank, project, known);
    if (message) {
      yield {range: valueRange(file, [rank, 'ancienne']), message};
      return;
    }
  }
  if (disparue !== undefined && vers !== undefined) {
    yield {
      range: keyRange(file, [rank, 'disparue']),
      message: 'Une page est ailleurs ou disparue, pas les deux.',
    };
  } else if (disparue !== undefined) yield* goneFaults(file, rank, line, project);
  else if (vers === undefined) {
    const message = `Cette ancienne adresse ne mène nulle part\u00a0: il faut ${quote('vers')} ou ${quote('disparue')}.`;
    yield {range: groupRange(file, [rank]), message};
  } else if (typeof vers === 'string') {
    const fault = targetFault(String(ancienne), vers, project, known);
    if (fault) yield {...fault, range: valueRange(file, [rank, 'vers'])};
  }
}

/** What is wrong with an old address, in one sentence. */
function formerFault(
  address: string,
  rank: number,
  project: Project,
  known: ReadonlySet<string>,
): string | undefined {
  if (!SITE_ADDRESS.test(address)) return `${quote(address)} n’est pas une adresse du site.`;
  if (known.has(address)) return `${quote(address)} est encore l’adresse d’une page.`;
  if (formerRanks(project).get(address) !== rank) return `${quote(address)} est déjà dans cette liste.`;
  const merged = mergedAddresses(project).get(address);
  if (merged !== undefined)
    return `${quote(address)} mène déjà à la fiche ${quote(merged)}, par ses ${quote('anciens_identifiants')}.`;
  const {page, anchor} = splitAddress(address);
  return anchor !== undefined && !PAGES_WITH_PLACES.includes(page)
    ? 'Les places de cette page n’ont pas d’adresse à garder.'
    : undefined;
}

function targetFault(
  from: string,
  to: string,
  project: Project,
  known: ReadonlySet<string>,
): Omit<Finding, 'range'> | undefined {
  const [{page, anchor}, target] = [splitAddress(from), splitAddress(to)];
  if (anchor !== undefined && (target.page !== page || target.anchor === undefined))
    return {message: 'Ce qui suit un # ne peut mener qu’à une autre place de la même page.'};
  if (formerRanks(project).has(to) || mergedAddresses(project).has(to))
    return {message: `${quote(to)} mène déjà ailleurs; écrivez tout de suite où l’on arrive.`};
  // Titles of the guide are places too, which no list gives: Docusaurus makes them.
  if (
    known.has(to) ||
    (known.has(target.page) && !PAGES_WITH_PLACES.includes(target.page) && SITE_ADDRESS.test(to))
  )
    return undefined;
  const suggestion = nearest(
    to,
    [...known].map((id) => ({id})),
  );
  return {
    message: `Aucune page n’est à l’adresse ${quote(to)}${didYouMean(suggestion) || '.'}`,
    ...(suggestion !== undefined && {suggestion}),
  };
}

function* goneFaults(
  file: CheckedFile,
  rank: number,
  line: Record<string, unknown>,
  {vocabularies}: Project,
): Generator<Finding> {
  const missing = ['nom', 'raison', 'voir'].filter((key) => !(key in line));
  if (missing.length > 0) {
    const message = `Une page disparue dit aussi ${missing.map(quote).join(', ')}.`;
    yield {range: keyRange(file, [rank, 'disparue']), message};
  }
  const ids = vocabularies ? needs(vocabularies).map(({id}) => ({id})) : [];
  const {voir} = line;
  if (typeof voir !== 'string' || ids.some(({id}) => id === voir)) return;
  const suggestion = nearest(voir, ids);
  yield {
    range: valueRange(file, [rank, 'voir']),
    message: `${quote(voir)} n’est l’identifiant d’aucun besoin${didYouMean(suggestion) || '.'}`,
    ...(suggestion !== undefined && {suggestion}),
  };
}

/** The first line that each old address has in the list. */
const formerRanks = perProject(({files}) => {
  const ranks = new Map<string, number>();
  const file = files.find(({place}) => place.kind === 'redirections');
  for (const [rank, line] of listOf(file?.yaml?.data).entries()) {
    const address = isRecord(line) ? line.ancienne : undefined;
    if (typeof address === 'string' && !ranks.has(address)) ranks.set(address, rank);
  }
  return ranks;
});

const mergedAddresses = perProject(
  (project) => new Map([...mergedIds(project)].map(([former, id]) => [addresses.resource(former), id])),
);
