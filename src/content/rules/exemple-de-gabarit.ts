import {isDay} from '../../model/date';
import {isRecord, listOf, records} from '../data';
import {GABARIT, gabarit} from '../examples';
import {isPlainNumber} from '../plainNumber';
import {keyRange, typedValue, valueRange} from '../ranges';
import type {CheckedFile, Finding, Rule} from '../rule';
import {either, quote} from '../words';
import type {Path} from '../yaml';

const CHAMPS = '\n  - {id: role, nom: Rôle, aide: Un seul rôle., saisie: choix, choix: [Agit, Paie]}';
const AMOUNT = '\n  - {id: cout, nom: Coût, aide: Le coût complet., saisie: montant}';
const DAY = '\n  - {id: jour, nom: Jour, aide: Le jour limite., saisie: date}';
const TABLE = (rows: string) => gabarit({forme: 'tableau', champs: CHAMPS + AMOUNT, exemple: rows});

export const exempleDeGabarit: Rule = {
  id: 'exemple-de-gabarit',
  severity: 'error',
  summary: 'L’exemple d’un gabarit remplit ses champs, et rien d’autre.',
  help: 'Une fiche a une valeur par champ; un tableau, une liste de lignes. Les nombres n’ont ni espace ni symbole.',
  examples: {
    valid: [
      {[GABARIT]: TABLE('\n  - {role: Agit, cout: 1200.5}\n  - {role: Paie}')},
      {[GABARIT]: gabarit({champs: CHAMPS + DAY, exemple: '{role: Agit, jour: 2026-12-01}'})},
    ],
    invalid: [
      {
        files: {[GABARIT]: gabarit({exemple: '{ecart: Rien n’est ouvert.}'})},
        expect: {line: 12, column: 1, message: 'L’exemple ne remplit pas le champ « lieu ».'},
      },
      {
        files: {[GABARIT]: gabarit({exemple: '{ecart: Rien., lieu: Magog, ville: Magog}'})},
        expect: {
          line: 12,
          column: 38,
          endColumn: 43,
          message: 'L’exemple remplit « ville », qui n’est pas un champ.',
        },
      },
      {
        files: {[GABARIT]: gabarit({exemple: '\n  - {ecart: Rien., lieu: Magog}'})},
        expect: {line: 12, message: 'L’exemple d’une fiche a une valeur par champ, pas une liste.'},
      },
      {
        files: {[GABARIT]: TABLE('{role: Agit, cout: 12}')},
        expect: {line: 12, message: 'L’exemple d’un tableau est une liste de lignes.'},
      },
      {
        files: {[GABARIT]: TABLE('\n  - {role: Décide, cout: 12}')},
        expect: {
          line: 13,
          column: 12,
          message: 'La valeur « Décide » n’est pas un choix de « role » : écrivez « Agit » ou « Paie ».',
        },
      },
      {
        files: {[GABARIT]: TABLE('\n  - {role: Agit, cout: 12 $}')},
        expect: {line: 13, column: 24, message: 'Le champ « cout » attend un nombre, et non « 12 $ ».'},
      },
      {
        files: {[GABARIT]: gabarit({champs: CHAMPS + DAY, exemple: '{role: Agit, jour: 2026-02-30}'})},
        expect: {
          line: 12,
          column: 29,
          message: 'Le champ « jour » attend un jour (AAAA-MM-JJ), et non « 2026-02-30 ».',
        },
      },
      {
        files: {[GABARIT]: gabarit({exemple: '{ecart: Rien., lieu: 0811}'})},
        expect: {line: 12, column: 31, message: 'Le champ « lieu » attend un texte; écrivez « "0811" ».'},
      },
      {
        files: {[GABARIT]: TABLE('\n  - {role: Agit, cout: 0x1F}')},
        expect: {
          line: 13,
          message: 'Le champ «\u00a0cout\u00a0» attend un nombre, et non «\u00a00x1F\u00a0».',
        },
      },
      {
        files: {[GABARIT]: TABLE('\n  - {role: Agit, cout: .nan}')},
        expect: {line: 13, message: 'Le champ « cout » attend un nombre, et non « .nan ».'},
      },
      {
        files: {[GABARIT]: gabarit({champs: CHAMPS + DAY, exemple: '{role: [Agit], jour: 2026-02-28}'})},
        expect: {line: 12, column: 17, message: 'Le champ « role » attend un texte.'},
      },
      {
        files: {
          [GABARIT]: gabarit({
            champs: `${DAY}\n  - {id: role, nom: Rôle, aide: Un seul rôle., saisie: choix}`,
            exemple: '{jour: 2026-02-28, role: Agit}',
          }),
        },
        expect: {line: 11, message: 'Le champ « role » est à choisir, mais ses choix manquent.'},
      },
      {
        files: {
          [GABARIT]: gabarit({
            champs: `${DAY}\n  - {id: role, nom: Rôle, aide: Un seul rôle., saisie: ligne, choix: [Agit, Paie]}`,
            exemple: '{jour: 2026-02-28, role: Agit}',
          }),
        },
        expect: {line: 11, message: 'Le champ « role » a des choix, mais sa saisie n’est pas « choix ».'},
      },
    ],
  },
  check(file) {
    const data = file.yaml?.data;
    if (file.place.kind !== 'gabarit' || !isRecord(data)) return [];
    const fields = records(data.champs).map(toField);
    return [...checkChoices(file, data), ...checkExample(file, data, fields)];
  },
};

/** What can be read of a field, whatever was typed: its schema has its own words for what it refuses. */
interface Field {
  id?: string;
  saisie?: unknown;
  choix: string[];
}

function toField({id, saisie, choix}: Record<string, unknown>): Field {
  const choices = listOf(choix).filter((choice) => typeof choice === 'string');
  return {...(typeof id === 'string' && {id}), saisie, choix: choices};
}

/** Choices stand where something is to be chosen, and only there. */
function checkChoices(file: CheckedFile, {champs}: Record<string, unknown>): Finding[] {
  return listOf(champs).flatMap((field, index) => {
    if (!isRecord(field)) return [];
    const isChosen = field.saisie === 'choix';
    if (isChosen === (field.choix !== undefined)) return [];
    const name = typeof field.id === 'string' ? quote(field.id) : String(index + 1);
    const message = isChosen
      ? `Le champ ${name} est à choisir, mais ses choix manquent.`
      : `Le champ ${name} a des choix, mais sa saisie n’est pas «\u00a0choix\u00a0».`;
    return [{range: keyRange(file, ['champs', index, 'saisie']), message}];
  });
}

function checkExample(
  file: CheckedFile,
  {forme, exemple}: Record<string, unknown>,
  fields: Field[],
): Finding[] {
  if (exemple === undefined) return [];
  const range = keyRange(file, ['exemple']);
  if (forme === 'tableau') {
    if (!Array.isArray(exemple) || exemple.length === 0 || !exemple.every(isRecord)) {
      return [{range, message: 'L’exemple d’un tableau est une liste de lignes.'}];
    }
    return exemple.flatMap((row, index) => checkValues(file, ['exemple', index], row, fields));
  }
  if (!isRecord(exemple)) {
    return [{range, message: 'L’exemple d’une fiche a une valeur par champ, pas une liste.'}];
  }
  const missing = fields.filter(({id}) => id !== undefined && isEmpty(exemple[id]));
  return [
    ...missing.map(({id}) => ({range, message: `L’exemple ne remplit pas le champ ${quote(id)}.`})),
    ...checkValues(file, ['exemple'], exemple, fields),
  ];
}

function checkValues(
  file: CheckedFile,
  path: Path,
  values: Record<string, unknown>,
  fields: Field[],
): Finding[] {
  return Object.entries(values).flatMap(([id, value]) => {
    const field = fields.find((known) => known.id === id);
    if (!field) {
      const message = `L’exemple remplit ${quote(id)}, qui n’est pas un champ.`;
      return [{range: keyRange(file, [...path, id]), message}];
    }
    const fault = isEmpty(value) ? undefined : faultOf(field, value, typedValue(file, [...path, id]));
    return fault === undefined ? [] : [{range: valueRange(file, [...path, id]), message: fault}];
  });
}

/** What is wrong with a value, if anything. */
function faultOf({id, saisie, choix}: Field, value: unknown, typed: unknown): string | undefined {
  if (saisie === 'nombre' || saisie === 'montant') {
    if (typeof value === 'number' && isPlainNumber(String(typed), value)) return undefined;
    return `Le champ ${quote(id)} attend un nombre, et non ${quote(typed)}.`;
  }
  if (typeof value !== 'string') {
    // « 0811 » and « true » are texts once between quotes.
    const mended = typeof typed === 'string' ? `; écrivez ${quote(JSON.stringify(typed))}` : '';
    return `Le champ ${quote(id)} attend un texte${mended}.`;
  }
  if (saisie === 'date' && !isDay(value)) {
    return `Le champ ${quote(id)} attend un jour (AAAA-MM-JJ), et non ${quote(value)}.`;
  }
  if (saisie === 'choix' && choix.length > 0 && !choix.includes(value)) {
    return `La valeur ${quote(value)} n’est pas un choix de ${quote(id)} : écrivez ${either(choix)}.`;
  }
  return undefined;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
