import type {FormPart} from '../contribution/form/formFields';
import {formParts} from '../contribution/form/formFields';
import {facetSpecs} from '../directory/facetSpecs';
import {addresses} from '../model/addresses';
import {groupOf, vocabularyOf} from '../model/field';
import {termsOf} from '../model/lookups';
import {RESOURCE_FIELDS} from '../model/resourceFields';
import type {Vocabularies} from '../model/vocabularies';
import type {AskedKey} from './askedStart';
import {askedKeys} from './askedStart';

/** What one does with an entry, and the page where one does it. */
export const GESTURES = {
  proposer: addresses.propose(),
  corriger: addresses.correct(),
  confirmer: addresses.confirm(),
  signaler: addresses.report(),
} as const;

export type Gesture = keyof typeof GESTURES;

/** What the forms that people give by are drawn from. */
export interface ContributionView {
  gesture: Gesture;
  /** None where no entry is written. */
  parts: FormPart[];
  /** What an address can answer in the form of a new entry. */
  asked: AskedKey[];
  /** How one can check an entry. */
  means: {id: string; nom: string}[];
}

export function contributionView(gesture: Gesture, vocabularies: Vocabularies): ContributionView {
  const writes = gesture === 'proposer' || gesture === 'corriger';
  const means = groupOf(RESOURCE_FIELDS.verification.kind)?.moyen;
  const list = means && vocabularyOf(means.kind);
  const parts = writes ? formParts(RESOURCE_FIELDS, vocabularies) : [];
  return {
    gesture,
    parts,
    asked: gesture === 'proposer' ? askedKeys(facetSpecs(vocabularies), parts, vocabularies) : [],
    means:
      gesture === 'confirmer' && list !== undefined
        ? termsOf(list, vocabularies).map(({id, nom}) => ({id, nom}))
        : [],
  };
}
