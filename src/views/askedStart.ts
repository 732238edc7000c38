import type {Draft, DraftValue, DraftValues} from '../contribution/draft/values';
import type {Control, FormField, FormPart} from '../contribution/form/formFields';
import type {FacetSpec, OptionSpec} from '../directory/facetSpec';
import {optionsOf} from '../directory/facetSpec';
import {familySentences} from '../model/lookups';
import type {Vocabularies} from '../model/vocabularies';

/*
 * A form can be begun by an address: « /contribuer/proposer?etape=financement&territoire=granit ». Its keys are those of the
 * directory, so that a list that lacks something leads to the form as it stands.
 */

/** A query key that answers a question of the form. */
export interface AskedKey {
  key: string;
  /** Where the answer goes: keys of the form, the outer one first. */
  path: string[];
  /** What the question is called. */
  title: string;
  many: boolean;
  values: AskedValue[];
}

export interface AskedValue {
  id: string;
  nom: string;
  /** A family of needs: the needs that it stands for, and the sentence they stand under. */
  parts?: string[];
}

/** The keys that the form understands: those of the filters whose field it asks for before the review. */
export function askedKeys(
  facets: readonly FacetSpec[],
  parts: readonly FormPart[],
  vocabularies: Vocabularies,
): AskedKey[] {
  const asked = parts.filter(({id}) => id !== 'suivi').flatMap(({fields}) => fields);
  const sentences = new Map(familySentences(vocabularies).map(({family, sentence}) => [family.id, sentence]));
  return facets.flatMap((facet) => {
    const field = fieldAt(asked, facet.path);
    if (!field || (field.control.is !== 'one' && field.control.is !== 'many')) return [];
    const base = {path: facet.path, title: field.title, many: field.control.is === 'many'};
    const options = optionsOf(facet);
    const wide = options.filter(({parts: narrower}) => narrower);
    const own = [
      ...options.filter((option) => !wide.includes(option)),
      ...wide.flatMap((one) => one.parts ?? []),
    ];
    const wideKey = wide[0]?.key;
    return [
      {...base, key: facet.key, values: own.filter(isOffered(field.control)).map(toValue)},
      ...(wideKey === undefined
        ? []
        : [
            {
              ...base,
              key: wideKey,
              values: wide.map((option) => ({
                id: option.value,
                nom: sentences.get(option.value) ?? option.label,
                parts: (option.parts ?? []).map(({value}) => value),
              })),
            },
          ]),
    ];
  });
}

function toValue({value, label}: OptionSpec): AskedValue {
  return {id: value, nom: label};
}

function isOffered(control: Control) {
  const ids = new Set('options' in control ? control.options.map(({id}) => id) : []);
  return ({value}: OptionSpec) => ids.has(value);
}

function fieldAt(fields: readonly FormField[], [key, ...rest]: readonly string[]): FormField | undefined {
  const field = fields.find((one) => one.key === key);
  if (rest.length === 0 || !field) return field;
  return field.control.is === 'group' ? fieldAt(field.control.fields, rest) : undefined;
}

/** A form as an address begins it. */
export interface AskedStart {
  draft: Draft;
  /** Its answers in words: « Étape : Financement ». */
  given: string[];
  /** Families that were named, whose need is still to be chosen. */
  toChoose: string[];
  /** What was asked and is not known. */
  ignored: string[];
  /** What the address asks, whatever the order; empty when it asks nothing. It names the draft. */
  mark: string;
}

/** Longest value repeated in a message, in characters. */
const REPEATED = 60;

/** Reads the query string of an address. Nothing of it is trusted: what is not in the lists is left out, and named. */
export function askedStart(search: string, keys: readonly AskedKey[]): AskedStart {
  const params = new URLSearchParams(search);
  let values: DraftValues = {};
  const given: string[] = [];
  const toChoose: string[] = [];
  const ignored: string[] = [];
  const marks: string[] = [];
  for (const {key, path, title, many, values: known} of keys) {
    const asked = [...new Set(params.getAll(key))].filter(Boolean);
    const found = known.filter(({id}) => asked.includes(id));
    ignored.push(
      ...asked.filter((id) => !known.some((one) => one.id === id)).map((id) => id.slice(0, REPEATED)),
    );
    const kept = many ? found : found.slice(0, 1);
    if (kept.length === 0) continue;
    // A family of one need is that need; of several, only the visitor knows which.
    const vague = kept.filter(({parts}) => parts !== undefined && parts.length !== 1);
    const sure = kept.filter((one) => !vague.includes(one));
    toChoose.push(...vague.map(({nom}) => nom));
    const ids = sure.map(({id, parts}) => parts?.[0] ?? id);
    if (ids.length > 0) {
      values = withAnswer(values, path, many ? ids : (ids[0] ?? ''));
      given.push(`${title}\u00a0: ${sure.map(({nom}) => nom).join(', ')}`);
    }
    marks.push(...kept.map(({id}) => `${key}=${id}`));
  }
  return {draft: {values, sections: {}}, given, toChoose, ignored, mark: marks.sort().join('&')};
}

/** Answers that several keys give to one question add up. */
function withAnswer(
  values: DraftValues,
  [key = '', ...rest]: readonly string[],
  answer: DraftValue,
): DraftValues {
  const before = values[key];
  if (rest.length > 0) {
    const inner = typeof before === 'object' && !Array.isArray(before) ? (before as DraftValues) : {};
    return {...values, [key]: withAnswer(inner, rest, answer)};
  }
  const both =
    Array.isArray(before) && Array.isArray(answer)
      ? [...new Set([...(before as readonly string[]), ...(answer as readonly string[])])]
      : answer;
  return {...values, [key]: both};
}
