import {isOpen} from '../../model/lookups';
import {isRecord} from '../data';
import {filesOf} from '../directory';
import {entriesNamed} from '../entriesNamed';
import {FICHE, fiche} from '../examples';
import {valueRange} from '../ranges';
import {isReachable} from '../reachable';
import type {Rule} from '../rule';
import {quote} from '../words';

const TERRITORIES = 'data/vocabulaires/territoires.yaml';
const DOOR =
  '- {id: sherbrooke, nom: Sherbrooke, niveau: mrc}\n- {id: estrie, nom: Estrie, niveau: region, porte_d_entree: [fonds-essai, centre-essai]}\n';

const STAGES = ['ideation', 'experimentation-mobilisation', 'financement']
  .map((id, rank) => `- {id: ${id}, numero: ${rank + 1}, nom: ${id}, voix: On y est., resume: Trouver.`)
  .join('}\n')
  .concat(', commencez_ici: [{fiche: centre-essai, raison: Vous y êtes reçu.}]}\n');

export const porteFermee: Rule = {
  id: 'porte-fermee',
  severity: 'warning',
  summary:
    'Les fiches choisies à la main, où l’on commence et à qui l’on s’adresse, sont encore ouvertes; les secondes se joignent.',
  help: 'Choisissez-en une autre : le site passe celle-ci sous silence.',
  examples: {
    valid: [{[TERRITORIES]: DOOR, [FICHE]: fiche()}],
    invalid: [
      {
        files: {[TERRITORIES]: DOOR, [FICHE]: fiche({statut: 'ferme'})},
        expect: {
          line: 2,
          column: 75,
          message: 'La fiche «\u00a0centre-essai\u00a0» est celle d’une ressource terminée.',
        },
      },
      {
        files: {[TERRITORIES]: DOOR, [FICHE]: fiche({url: null, contact: '{horaire: Le lundi}'})},
        expect: {
          line: 2,
          column: 75,
          message: 'La fiche «\u00a0centre-essai\u00a0» ne dit pas comment la joindre.',
        },
      },
      {
        files: {
          'data/vocabulaires/etapes.yaml': STAGES,
          [FICHE]: fiche({statut: 'ferme'}),
        },
        expect: {line: 3},
      },
    ],
  },
  check(file, project) {
    const {vocabularies} = project;
    if (file.place.kind !== 'vocabulaire' || !vocabularies) return [];
    const named = entriesNamed(file.yaml?.data);
    if (named.length === 0) return [];
    const entries = new Map(filesOf(project, 'ressource').map(({place, yaml}) => [place.id, yaml?.data]));
    return named.flatMap(({path, value}) => {
      const entry = typeof value === 'string' ? entries.get(value) : undefined;
      if (!isRecord(entry)) return [];
      const range = valueRange(file, path);
      if (!isOpen(entry.statut, vocabularies)) {
        return [{range, message: `La fiche ${quote(value)} est celle d’une ressource terminée.`}];
      }
      // The page of where one begins says more than how to reach it; a door is nothing else.
      return path.at(-1) === 'fiche' || isReachable(entry)
        ? []
        : [{range, message: `La fiche ${quote(value)} ne dit pas comment la joindre.`}];
    });
  },
};
