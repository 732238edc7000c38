import {fold} from '../../content/fold';
import type {Kind} from '../../model/field';
import {vocabularyOf} from '../../model/field';
import {parseTelephone} from '../../model/telephone';
import type {Vocabularies} from '../../model/vocabularies';
import {optionsOf} from './fieldQuestion';
import {termsOf} from '../../model/lookups';

/** Groups that are written one a line, by the path of their list. */
const GROUP_LINES: Readonly<Record<string, (line: string) => Record<string, unknown>>> = {
  'contact.telephone': telephoneLine,
  sources: sourceLine,
};

/**
 * The value of a field from what a person answered. What is not understood is left as it was written: the rules then say
 * what is wrong with it. `undefined` when the field cannot be written as a text.
 */
export function answerValue(answer: string, path: string, kind: Kind, vocabularies: Vocabularies): unknown {
  const vocabulary = vocabularyOf(kind);
  switch (kind.is) {
    case 'group':
    case 'free':
      return undefined;
    case 'list': {
      if (vocabulary !== undefined) return termIds(answer, vocabulary, vocabularies);
      const read = GROUP_LINES[path];
      if (kind.of.is === 'group') return read && linesOf(answer).map(read);
      return linesOf(answer);
    }
    case 'term':
      return termIds(answer, kind.vocabulary, vocabularies)[0] ?? oneLine(answer);
    case 'choice':
      return kind.values.find((value) => fold(value) === fold(answer)) ?? oneLine(answer);
    case 'flag':
      return /^(?:oui|vrai|true)$/i.test(answer.trim()) ? true : oneLine(answer);
    case 'number':
      return /^\d{1,9}$/.test(answer.trim()) ? Number(answer) : oneLine(answer);
    case 'reference':
      return entryId(answer);
    default:
      return oneLine(answer);
  }
}

/** The last part of an address of ours, or what stands for it: « …/repertoire/atelier-du-quai » gives « atelier-du-quai ». */
export function entryId(answer: string): string {
  const [path = ''] = oneLine(answer).split(/[?#]/);
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  return last.replace(/\.(?:md|html)$/, '');
}

/** The pages that prove something, one a line. `proves` is said of those whose line does not say it. */
export function sourcesFrom(answer: string, proves: string): Record<string, unknown>[] {
  return linesOf(answer).map((line) => {
    const {url, appuie = proves} = sourceLine(line);
    return {url, appuie};
  });
}

/**
 * The ids of what was chosen. The forge puts commas between choices, and some have one of their own: the longest name is
 * tried first. What is no choice is kept as it is.
 */
function termIds(answer: string, vocabulary: string, vocabularies: Vocabularies): string[] {
  const names = [
    ...optionsOf(vocabulary, vocabularies),
    ...termsOf(vocabulary, vocabularies).flatMap(({id, nom}) => [
      {id, label: nom},
      {id, label: id},
    ]),
  ]
    .map(({id, label}) => ({id, name: label.toLowerCase()}))
    .sort((a, b) => b.name.length - a.name.length);
  const found: string[] = [];
  let rest = answer.replace(/\s+/g, (space) => (space.includes('\n') ? '\n' : ' ')).trim();
  while (rest !== '') {
    rest = rest.replace(/^(?:[\s,;]|[-*•]\s)+/, '');
    const lower = rest.toLowerCase();
    const known = names.find(
      ({name}) => lower.startsWith(name) && /^\s*(?:[,;\n]|$)/.test(rest.slice(name.length)),
    );
    const [other = ''] = /^[^,;\n]*/.exec(rest) ?? [];
    if (known) found.push(known.id);
    else if (other.trim() !== '') found.push(other.trim());
    rest = rest.slice(known ? known.name.length : Math.max(1, other.length));
  }
  return [...new Set(found)];
}

function telephoneLine(line: string): Record<string, unknown> {
  const found = parseTelephone(line);
  if (!found) return {numero: line};
  const [start, end] = found.range;
  const written = line.slice(start, end);
  // The number as it is written, without its extension and what announces it.
  const numero =
    found.extension === undefined ? written : written.replace(/[\s,;:|(–—-]*[a-z.#=°º ]*\s*\d+\)?$/i, '');
  const note = `${line.slice(0, start)} ${line.slice(end)}`
    .replace(/^[\s,;:()–-]+|[\s,;:()–-]+$/g, '')
    .replace(/\s+/g, ' ');
  return {
    numero: numero.trim(),
    ...(found.extension !== undefined && {poste: found.extension}),
    ...(note !== '' && {note}),
  };
}

function sourceLine(line: string): {url: string; appuie?: string} {
  const [, before = '', url = '', after = ''] = /^(.*?)<?(https?:\/\/[^\s<>]+)>?(.*)$/i.exec(line) ?? [];
  if (url === '') return {url: line};
  const appuie = `${before} ${after}`.replace(/^[\s,;:()–—-]+|[\s,;:(–—-]+$/g, '').replace(/\s+/g, ' ');
  return {url, ...(appuie !== '' && {appuie})};
}

/** The lines of an answer, without what makes a list of them. */
function linesOf(answer: string): string[] {
  return answer
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*•]|\d+[.)])\s+/, '').trim())
    .filter(Boolean);
}

function oneLine(answer: string): string {
  return answer.replace(/\s+/g, ' ').trim();
}
