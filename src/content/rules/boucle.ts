import type {Field} from '../../model/field';
import {RESOURCE_FIELDS} from '../../model/resourceFields';
import {isRecord} from '../data';
import {filesOf} from '../directory';
import {FICHE, fiche} from '../examples';
import {valueRange} from '../ranges';
import type {CheckedFile, Project, Rule} from '../rule';
import {quote} from '../words';
import type {Path} from '../yaml';

export const boucle: Rule = {
  id: 'boucle',
  severity: 'error',
  summary: 'Une suite de renvois ne revient jamais à son point de départ.',
  help: 'Retirez un des renvois.',
  examples: {
    valid: [{[FICHE]: fiche({remplace_par: 'fonds-essai'})}],
    invalid: [
      {
        files: {[FICHE]: fiche({remplace_par: 'centre-essai'})},
        expect: {line: 18, column: 15, message: '« centre-essai » renvoie à lui-même.'},
      },
      {files: {[FICHE]: fiche({organisme: 'centre-essai'})}, expect: {line: 18, column: 12}},
      {
        files: {
          'data/vocabulaires/territoires.yaml':
            '- {id: sherbrooke, nom: A, niveau: mrc, dans: estrie}\n- {id: estrie, nom: B, niveau: region, dans: sherbrooke}\n',
        },
        expect: {
          line: 1,
          column: 47,
          message: '« sherbrooke » renvoie à lui-même en passant par « estrie ».',
        },
      },
    ],
  },
  check(file, project) {
    return linksOf(file, project).flatMap(({id, path, links}) => {
      const way = wayBack(id, links);
      if (!way) return [];
      const through = way.length > 0 ? ` en passant par ${way.map(quote).join(', ')}` : '';
      return [{range: valueRange(file, path), message: `${quote(id)} renvoie à lui-même${through}.`}];
    });
  },
};

/** Keys of an entry that lead to another. */
const REFERENCES = Object.entries<Field>(RESOURCE_FIELDS)
  .filter(([, {kind}]) => kind.is === 'reference')
  .map(([key]) => key);

interface Start {
  id: string;
  path: Path;
  links: Map<string, string>;
}

/** The links that start from a file, with all the links of the same kind. */
function linksOf(file: CheckedFile, project: Project): Start[] {
  const data = file.yaml?.data;
  if (file.place.kind === 'ressource' && isRecord(data)) {
    return REFERENCES.filter((key) => key in data).map((key) => {
      const links = filesOf(project, 'ressource').flatMap((other) =>
        link(other.place.id, other.yaml?.data, key),
      );
      return {id: file.place.id, path: [key], links: new Map(links)};
    });
  }
  if (file.place.kind === 'vocabulaire' && file.place.id === 'territoires' && Array.isArray(data)) {
    const links = new Map(data.flatMap((item) => link(isRecord(item) ? item.id : undefined, item, 'dans')));
    return [...links.keys()].map((id) => {
      const index = data.findIndex((item) => isRecord(item) && item.id === id);
      return {id, path: [index, 'dans'], links};
    });
  }
  return [];
}

function link(from: unknown, data: unknown, key: string): [string, string][] {
  const to = isRecord(data) ? data[key] : undefined;
  return typeof from === 'string' && typeof to === 'string' ? [[from, to]] : [];
}

/** What is met between an id and itself; `undefined` when the links do not lead back to it. */
function wayBack(id: string, links: Map<string, string>): string[] | undefined {
  const met: string[] = [];
  for (let next = links.get(id); next !== undefined && !met.includes(next); next = links.get(next)) {
    if (next === id) return met;
    met.push(next);
  }
  return undefined;
}
