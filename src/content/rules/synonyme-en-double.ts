import {isRecord} from '../data';
import {fold} from '../fold';
import {valueRange} from '../ranges';
import type {CheckedFile, Finding, Rule} from '../rule';
import {quote} from '../words';
import type {Path} from '../yaml';

const FILE = 'data/vocabulaires/synonymes.yaml';

/** A file of groups that mean the same and of kinships, each given as YAML. */
const SYNONYMS = (groups: string[], kinships: string[] = []) =>
  [
    groups.length > 0 ? 'equivalents:' : 'equivalents: []',
    ...groups.map((mots) => `  - mots: ${mots}`),
    kinships.length > 0 ? 'proches:' : 'proches: []',
    ...kinships.map((kinship) => `  - ${kinship}`),
    '',
  ].join('\n');

export const synonymeEnDouble: Rule = {
  id: 'synonyme-en-double',
  severity: 'error',
  summary:
    'Un mot a un seul groupe d’équivalents, un seul groupe où on le cherche, et ne mène ni à lui-même ni à son équivalent.',
  help: 'Réunissez les deux groupes, ou retirez le mot en trop. La recherche comprend déjà le pluriel, les majuscules et les mots sans accents.',
  examples: {
    valid: [
      {
        [FILE]: SYNONYMS(
          ['[OBNL, OSBL]', '[bénévole, volunteer]'],
          ['{cherche: [argent], aussi: [OBNL, subvention]}', '{cherche: [sous], aussi: [subvention]}'],
        ),
      },
    ],
    invalid: [
      {
        files: {[FILE]: SYNONYMS(['[OBNL, OSBL]', '[osbl, NPO]'])},
        expect: {
          line: 3,
          column: 12,
          endColumn: 16,
          related: [{file: FILE, line: 2, column: 18, message: 'le même mot'}],
          message: '« osbl » est déjà dans le groupe de la ligne 2.',
        },
      },
      {
        files: {[FILE]: SYNONYMS(['[bénévole, volunteer, benevoles]'])},
        expect: {line: 2, column: 33, message: '« benevoles » répète « bénévole ».'},
      },
      {
        files: {
          [FILE]: SYNONYMS(
            [],
            ['{cherche: [argent, sous], aussi: [don]}', '{cherche: [Argent], aussi: [prêt]}'],
          ),
        },
        expect: {line: 4, column: 16, message: '« Argent » est déjà cherché à la ligne 3.'},
      },
      {
        files: {[FILE]: SYNONYMS([], ['{cherche: [argent, sous], aussi: [don, sous]}'])},
        expect: {line: 3, column: 44, message: '« sous » mène à lui-même.'},
      },
      {
        files: {[FILE]: SYNONYMS(['[OBNL, OSBL]'], ['{cherche: [osbl], aussi: [obnl]}'])},
        expect: {
          line: 4,
          column: 31,
          message: '« obnl » et « osbl » sont déjà équivalents, à la ligne 2.',
        },
      },
    ],
  },
  check(file) {
    const data = file.yaml?.data;
    if (file.place.kind !== 'vocabulaire' || file.place.id !== 'synonymes' || !isRecord(data)) return [];
    const groups = listsOf(data, 'equivalents', 'mots');
    const searched = listsOf(data, 'proches', 'cherche');
    const found = listsOf(data, 'proches', 'aussi');
    return [
      ...[...groups, ...searched, ...found].flatMap((list) => repeats(file, list)),
      ...sharedWords(file, groups, (where) => `est déjà dans le groupe de la ligne ${lineOf(file, where)}`),
      ...sharedWords(file, searched, (where) => `est déjà cherché à la ligne ${lineOf(file, where)}`),
      ...found.flatMap((list) => pointless(file, list, searched, groups)),
    ];
  },
};

/** A word of a list, as it is written and as it is compared. */
interface Word {
  text: string;
  key: string;
  path: Path;
}

interface WordList {
  /** Rank of what holds the list in its section. */
  rank: number;
  words: Word[];
}

/** The lists that stand under `key` in a section; what is not a word is left to other rules. */
function listsOf(data: Record<string, unknown>, section: string, key: string): WordList[] {
  return items(data[section]).map((holder, rank) => {
    const words = items(isRecord(holder) ? holder[key] : undefined).flatMap((text, place) =>
      typeof text === 'string' ? [{text, key: comparable(text), path: [section, rank, key, place]}] : [],
    );
    return {rank, words};
  });
}

function items(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** What search does not tell apart: case, accents, punctuation, the plural of most words. */
function comparable(text: string): string {
  return fold(text).replace(/(\w{3})[sx](?= |$)/g, '$1');
}

/** Words of one list that search takes for one. Those that differ by their case only have a rule of their own. */
function repeats(file: CheckedFile, {words}: WordList): Finding[] {
  return words.flatMap((word, place) => {
    const same = words.slice(0, place).filter(({key}) => key === word.key);
    const [first] = same;
    if (!first || same.some(({text}) => text.toLowerCase() === word.text.toLowerCase())) return [];
    return [
      {
        range: valueRange(file, word.path),
        message: `${quote(word.text)} répète ${quote(first.text)}.`,
        related: [{file, range: valueRange(file, first.path), message: 'le même mot'}],
      },
    ];
  });
}

/** Words that an earlier list holds; `says` ends the message from the place of that list. */
function sharedWords(file: CheckedFile, lists: WordList[], says: (place: Path) => string): Finding[] {
  const owners = new Map<string, {rank: number; path: Path}>();
  return lists.flatMap(({rank, words}) =>
    words.flatMap(({text, key, path}) => {
      const owner = owners.get(key) ?? {rank, path};
      owners.set(key, owner);
      if (owner.rank === rank) return [];
      const related = [{file, range: valueRange(file, owner.path), message: 'le même mot'}];
      return [{range: valueRange(file, path), message: `${quote(text)} ${says(owner.path)}.`, related}];
    }),
  );
}

/** Words of an « aussi » that search would have found without it. */
function pointless(
  file: CheckedFile,
  found: WordList,
  searched: readonly WordList[],
  groups: readonly WordList[],
): Finding[] {
  const from = searched[found.rank]?.words ?? [];
  return found.words.flatMap(({text, key, path}) => {
    const range = valueRange(file, path);
    if (from.some((word) => word.key === key)) return [{range, message: `${quote(text)} mène à lui-même.`}];
    const group = groups.find(({words}) => words.some((word) => word.key === key));
    const known = from.find((word) => group?.words.some((other) => other.key === word.key));
    if (!group || !known) return [];
    const place = ['equivalents', group.rank];
    const where = lineOf(file, place);
    const related = [{file, range: valueRange(file, place), message: 'le groupe'}];
    return [
      {
        range,
        related,
        message: `${quote(text)} et ${quote(known.text)} sont déjà équivalents, à la ligne ${where}.`,
      },
    ];
  });
}

function lineOf(file: CheckedFile, path: Path): number {
  return file.lines.pointAt(valueRange(file, path)[0]).line;
}
