import {everyValue, isRecord} from '../data';
import {perProject} from '../directory';
import {valueRange} from '../ranges';
import type {CheckedFile, Rule} from '../rule';
import {quote} from '../words';
import type {Path} from '../yaml';

/** Lists whose ids share one space, because addresses and keys of the search put them side by side. */
const SHARED = new Set(['etapes', 'besoins', 'types']);

const TYPES = (ids: string[]) =>
  ids
    .map(
      (id) => `- {id: ${id}, nom: N, pluriel: Ns, role: lire, fraicheur_mois: 6, icone: book, resume: R}\n`,
    )
    .join('');

export const identifiantsUniques: Rule = {
  id: 'identifiants-uniques',
  severity: 'error',
  summary:
    'Un identifiant n’est donné qu’une fois dans sa liste; les étapes, les familles, les besoins et les types n’en partagent aucun.',
  help: 'Changez l’identifiant le plus récent; un identifiant déjà publié ne change jamais.',
  examples: {
    valid: [{}],
    invalid: [
      {
        files: {'data/vocabulaires/types.yaml': TYPES(['organisme', 'programme-financement', 'organisme'])},
        expect: {
          file: 'data/vocabulaires/types.yaml',
          line: 3,
          column: 8,
          endColumn: 17,
          related: [
            {file: 'data/vocabulaires/types.yaml', line: 1, column: 8, message: 'le même identifiant'},
          ],
          message: '« organisme » est déjà un identifiant.',
        },
      },
      {
        files: {'data/vocabulaires/types.yaml': TYPES(['organisme', 'programme-financement', 'financement'])},
        expect: {message: '« financement » est déjà un identifiant, dans « data/vocabulaires/etapes.yaml ».'},
      },
    ],
  },
  check(file, project) {
    const shared = file.place.kind === 'vocabulaire' && SHARED.has(file.place.id);
    const seen = new Map<string, Owner>();
    if (shared) for (const [id, owner] of owners(project)) if (owner.file !== file) seen.set(id, owner);
    return idsOf(file).flatMap(({id, path}) => {
      const owner = seen.get(id);
      if (!owner) {
        seen.set(id, {file, path});
        return [];
      }
      const where = owner.file === file ? '' : `, dans ${quote(owner.file.path)}`;
      return [
        {
          range: valueRange(file, path),
          message: `${quote(id)} est déjà un identifiant${where}.`,
          related: [
            {file: owner.file, range: valueRange(owner.file, owner.path), message: 'le même identifiant'},
          ],
        },
      ];
    });
  },
};

/** Where an id is given. */
interface Owner {
  file: CheckedFile;
  path: Path;
}

/** The first place that gives each of the shared ids. */
const owners = perProject(({files}) => {
  const first = new Map<string, Owner>();
  for (const name of SHARED) {
    const file = files.find(({place}) => place.kind === 'vocabulaire' && place.id === name);
    for (const {id, path} of file ? idsOf(file) : []) if (file && !first.has(id)) first.set(id, {file, path});
  }
  return first;
});

function idsOf(file: CheckedFile): {id: string; path: Path}[] {
  return everyValue(file.yaml?.data).flatMap(({path, value}) =>
    isRecord(value) && typeof value.id === 'string' ? [{id: value.id, path: [...path, 'id']}] : [],
  );
}
