import {parseDate} from '../../model/date';
import {isRecord, records} from '../data';
import {FICHE, fiche} from '../examples';
import {valueRange} from '../ranges';
import type {Rule} from '../rule';
import {quote} from '../words';

const WITH = (date: string | null, rest: Record<string, string | null> = {}) =>
  fiche({
    statut: 'actif',
    ...rest,
    sources: `\n  - url: https://centre.example.org/a-propos\n    appuie: Mission${date === null ? '' : `\n    date_page: ${date}`}`,
  });

export const statutSansPreuve: Rule = {
  id: 'statut-sans-preuve',
  severity: 'error',
  summary: 'Une ressource dite en activité a une source récente, ou c’est un service public permanent.',
  help: 'Ajoutez une source récente avec sa date (« date_page »), ou « service_public: true » si l’adresse est la page officielle d’un service public; sinon, choisissez le statut « a-confirmer ».',
  examples: {
    valid: [
      {[FICHE]: WITH('2025-03')},
      {[FICHE]: WITH(null, {service_public: 'true'})},
      {[FICHE]: WITH('2019', {statut: 'a-confirmer'})},
    ],
    invalid: [
      {
        files: {[FICHE]: WITH('2024-12-31')},
        expect: {
          line: 12,
          column: 9,
          endColumn: 14,
          message:
            'Le statut « actif » demande une source de 2025 ou plus récente; la plus récente ici est de 2024.',
        },
      },
      {
        files: {[FICHE]: WITH(null)},
        expect: {
          message: 'Le statut « actif » demande une source de 2025 ou plus récente; aucune n’a de date.',
        },
      },
      {files: {[FICHE]: WITH('2019', {service_public: 'true', url: null})}, expect: {line: 11}},
    ],
  },
  check(file, {vocabularies}) {
    const data = file.yaml?.data;
    if (file.place.kind !== 'ressource' || !isRecord(data) || !vocabularies) return [];
    const since = vocabularies.statuts.find(({id}) => id === data.statut)?.preuve_depuis;
    if (typeof since !== 'number' || (data.service_public === true && data.url !== undefined)) return [];
    const dates = records(data.sources).flatMap(({date_page: date}) =>
      date === undefined ? [] : String(date),
    );
    const years = dates.flatMap((date) => parseDate(date)?.year ?? []);
    // A date that cannot be read is a fault of its own, and may be the proof.
    if (years.length < dates.length || years.some((year) => year >= since)) return [];
    const last = years.length > 0 ? `la plus récente ici est de ${Math.max(...years)}` : 'aucune n’a de date';
    return [
      {
        range: valueRange(file, ['statut']),
        message: `Le statut ${quote(data.statut)} demande une source de ${since} ou plus récente; ${last}.`,
      },
    ];
  },
};
