import {needs} from '../../model/lookups';
import {filesOf, perProject} from '../directory';
import {PRATIQUE, pratique} from '../examples';
import {nearest} from '../nearest';
import {groupRange} from '../ranges';
import type {Rule} from '../rule';
import {didYouMean, quote} from '../words';

const SAYING = 'dit: [On veut écouter le monde.]\n';

export const tournureSansSujet: Rule = {
  id: 'tournure-sans-sujet',
  severity: 'error',
  summary: 'Un fichier de tournures porte l’identifiant d’un besoin, d’une pratique ou d’un parcours.',
  help: 'Renommez le fichier\u00a0: un identifiant de besoins.yaml, ou le nom du fichier d’une pratique ou d’un parcours.',
  examples: {
    valid: [
      {'data/tournures/accompagnement.yaml': SAYING},
      {[PRATIQUE]: pratique(), 'data/tournures/ecouter.yaml': SAYING},
    ],
    invalid: [
      {
        files: {'data/tournures/accompagnements.yaml': SAYING},
        expect: {
          file: 'data/tournures/accompagnements.yaml',
          line: 1,
          suggestion: 'accompagnement',
          message:
            '«\u00a0accompagnements\u00a0» n’est l’identifiant d’aucun besoin, d’aucune pratique ni d’aucun parcours; vouliez-vous dire «\u00a0accompagnement\u00a0»?',
        },
      },
    ],
  },
  check(file, project) {
    const {kind, id} = file.place;
    const known = kind === 'tournure' ? subjects(project) : undefined;
    if (!known || known.has(id)) return [];
    const suggestion = nearest(
      id,
      [...known].map((one) => ({id: one, labels: []})),
    );
    return [
      {
        range: groupRange(file, []),
        message: `${quote(id)} n’est l’identifiant d’aucun besoin, d’aucune pratique ni d’aucun parcours${didYouMean(suggestion) || '.'}`,
        ...(suggestion !== undefined && {suggestion}),
      },
    ];
  },
};

/** What one may ask for; `undefined` while the needs cannot be read. */
const subjects = perProject(
  (project): ReadonlySet<string> | undefined =>
    project.vocabularies &&
    new Set([
      ...needs(project.vocabularies).map(({id}) => id),
      ...[...filesOf(project, 'pratique'), ...filesOf(project, 'parcours')].map(({place}) => place.id),
    ]),
);
