import {UNSURE} from '@site/src/model/addresses';
import type {CountedFamily, StageChoice} from '@site/src/views/finderView';
import {listed} from '@site/src/views/sentences';
import type {Choice} from './Choices';

/** The stages in the words of who is there, and « Je ne sais pas ». */
export function stageChoices(etapes: readonly StageChoice[]): Choice[] {
  return [
    ...etapes.map(({id, numero, nom, voix}) => ({value: id, label: voix, note: `Étape ${numero}, ${nom}`})),
    {value: UNSURE, label: 'Je ne sais pas', note: 'On saute cette question, sans problème.'},
  ];
}

/** Families of needs, with how many resources each gives. */
export function familyChoices(families: readonly CountedFamily[]): Choice[] {
  return families.map(({id, nom, needs, count}) => ({
    value: id,
    label: nom,
    ...(needs.length > 0 && {note: listed(needs, 'ou')}),
    count,
  }));
}

export const UNSURE_NEED: Choice = {
  value: UNSURE,
  label: 'Je ne sais pas',
  note: 'Parler à quelqu’un d’abord.',
};
