import {frenchTypography} from '../../content/typography';
import type {Field, Kind} from '../../model/field';
import {vocabularyOf} from '../../model/field';
import {needs, termsOf} from '../../model/lookups';
import type {Vocabularies} from '../../model/vocabularies';
import type {Question} from './form';

/** How a field is asked of people. `title` says more than that of the field where it does not stand by itself. */
export function fieldQuestion(
  path: readonly string[],
  {kind, help, example, required, ...field}: Field,
  vocabularies: Vocabularies,
  title = field.title,
): Question {
  const vocabulary = vocabularyOf(kind);
  const common = {id: questionId(path), label: title, required};
  if (vocabulary !== undefined) {
    const isList = kind.is === 'list';
    return {
      ...common,
      type: 'dropdown',
      options: optionsOf(vocabulary, vocabularies).map(({label}) => label),
      ...(isList && {multiple: true, description: 'Choisissez tout ce qui convient.'}),
    };
  }
  if (kind.is === 'choice') return {...common, type: 'dropdown', options: kind.values};
  const line = LINES[path.join('.')];
  return {
    ...common,
    type: isLong(kind) ? 'textarea' : 'input',
    description: line ?? frenchTypography(help.replaceAll('`', '')),
    ...(example !== undefined &&
      !example.startsWith('\n') && {placeholder: frenchTypography(example.replace(/^"(.*)"$/, '$1'))}),
  };
}

/** How lists of groups are written, one a line. */
const LINES: Readonly<Record<string, string>> = {
  'contact.telephone': 'Un numéro par ligne, avec son poste s’il en a un\u00a0: 819 555-0142, poste 204.',
  sources: 'Une page par ligne\u00a0: son adresse, une espace, puis ce qu’elle prouve.',
};

/** Letters, digits, hyphens and underscores: the forge takes no other. */
export function questionId(path: readonly string[]): string {
  return path.join('-');
}

/** The choices of a closed list, as people read them. A need is a whole sentence: its words alone are not enough. */
export function optionsOf(vocabulary: string, vocabularies: Vocabularies): {id: string; label: string}[] {
  if (vocabulary === 'besoins') return needs(vocabularies).map(({id, phrase}) => ({id, label: phrase}));
  return termsOf(vocabulary, vocabularies).map(({id, nom}) => ({id, label: nom}));
}

function isLong(kind: Kind): boolean {
  return kind.is === 'list' || (kind.is === 'text' && kind.max >= 160);
}
