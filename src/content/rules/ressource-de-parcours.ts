import {isOpen} from '../../model/lookups';
import {isRecord} from '../data';
import {filesOf, perProject} from '../directory';
import {FICHE, fiche, oneStage, PARCOURS, parcours} from '../examples';
import {linesOfGestures, linesOfStages} from '../parcoursLines';
import {valueRange} from '../ranges';
import type {Rule} from '../rule';
import {quote} from '../words';

const TO_CENTRE = oneStage('{ressource: centre-essai, pourquoi: Pour être accompagné.}');
const CALL = (closing: string) =>
  fiche({aide: `\n  formes: [subvention]\n  echeance: {mode: par-appels, ferme: ${closing}}`});

export const ressourceDeParcours: Rule = {
  id: 'ressource-de-parcours',
  severity: 'warning',
  summary: 'Les ressources d’un parcours étaient encore ouvertes quand on l’a relu.',
  help: 'Choisissez-en une autre; le site montre celle-ci avec son statut.',
  examples: {
    valid: [
      {[PARCOURS]: parcours({etapes: TO_CENTRE}), [FICHE]: fiche()},
      {[PARCOURS]: parcours({etapes: TO_CENTRE}), [FICHE]: CALL('2026-11-22')},
    ],
    invalid: [
      {
        files: {[PARCOURS]: parcours({etapes: TO_CENTRE}), [FICHE]: fiche({statut: 'ferme'})},
        expect: {
          file: PARCOURS,
          line: 13,
          column: 21,
          message: 'La fiche «\u00a0centre-essai\u00a0» est celle d’une ressource terminée.',
        },
      },
      {
        files: {[PARCOURS]: parcours({etapes: TO_CENTRE}), [FICHE]: CALL('2026-11-21')},
        expect: {
          line: 13,
          message:
            'L’appel de la fiche «\u00a0centre-essai\u00a0» était fini le 2026-11-22, jour de la relecture.',
        },
      },
    ],
  },
  check(file, project) {
    const {vocabularies} = project;
    const data = file.yaml?.data;
    if (file.place.kind !== 'parcours' || !isRecord(data) || !vocabularies) return [];
    return [...linesOfGestures(data), ...linesOfStages(data)].flatMap(({path, line}) => {
      const entry = entriesById(project).get(line.ressource);
      if (!isRecord(entry)) return [];
      const range = valueRange(file, [...path, 'ressource']);
      const name = quote(line.ressource);
      if (!isOpen(entry.statut, vocabularies))
        return [{range, message: `La fiche ${name} est celle d’une ressource terminée.`}];
      return isOverOn(data.revise_le, entry)
        ? [
            {
              range,
              message: `L’appel de la fiche ${name} était fini le ${String(data.revise_le)}, jour de la relecture.`,
            },
          ]
        : [];
    });
  },
};

const entriesById = perProject(
  (project) =>
    new Map<unknown, unknown>(filesOf(project, 'ressource').map(({place, yaml}) => [place.id, yaml?.data])),
);

/** True when the call of an entry had closed before a day. */
function isOverOn(day: unknown, {aide}: Record<string, unknown>): boolean {
  const deadline = isRecord(aide) && isRecord(aide.echeance) ? aide.echeance : {};
  return typeof day === 'string' && typeof deadline.ferme === 'string' && deadline.ferme < day;
}
