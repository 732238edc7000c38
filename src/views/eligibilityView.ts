import type {Condition, Value} from '../directory/eligible';
import {criterionTerms, splitAtHome} from '../model/lookups';
import type {Resource} from '../model/resource';
import {chainOf} from '../model/territory';
import type {Criterion, Vocabularies} from '../model/vocabularies';
import type {SourceView} from './sourceView';
import {sourceView} from './sourceView';

/** One criterion of an entry, with the sentence and the source that say it. */
export interface ConditionView extends Condition {
  critere: string;
  nom: string;
  phrase: string;
  source?: SourceView;
}

/** What may be asked of a project, to compare it with the criteria of an entry. */
export interface QuestionView {
  critere: string;
  nom: string;
  choices: {id: string; nom: string; within?: string[]}[];
}

export interface EligibilityView {
  conditions: ConditionView[];
  /** For the criteria of the entry whose values are known; the others can only be read. */
  questions: QuestionView[];
}

/** Nothing when no source says who is eligible. */
export function eligibilityView(
  {admissibilite = [], sources}: Resource,
  vocabularies: Vocabularies,
): EligibilityView | undefined {
  if (admissibilite.length === 0) return undefined;
  const conditions = admissibilite.map(
    ({critere, accepte = [], exclut = [], phrase, source: url}): ConditionView => {
      const criterion = vocabularies.criteres.find(({id}) => id === critere);
      const values = (criterion && criterionTerms(criterion, vocabularies)) ?? [];
      const toValue = (value: string): Value => {
        const nom = values.find(({id}) => id === value)?.nom;
        return nom === undefined ? {nom: value} : {id: value, nom};
      };
      const source = sources.find((one) => one.url === url);
      return {
        critere,
        nom: criterion?.nom ?? critere,
        accepts: accepte.map(toValue),
        refuses: exclut.map(toValue),
        phrase,
        ...(source && {source: sourceView(source)}),
      };
    },
  );
  const asked = conditions.map(({critere}) => critere);
  return {conditions, questions: questionsAbout(asked, vocabularies)};
}

/** What may be asked of a project about some criteria; nothing about those that can only be read. */
export function questionsAbout(asked: readonly string[], vocabularies: Vocabularies): QuestionView[] {
  return vocabularies.criteres
    .filter(({id}) => asked.includes(id))
    .map((criterion): QuestionView => ({
      critere: criterion.id,
      nom: criterion.nom,
      choices: choicesOf(criterion, vocabularies),
    }))
    .filter(({choices}) => choices.length > 0);
}

/** A project of the directory stands in the home region; elsewhere nobody asks. */
function choicesOf(criterion: Criterion, vocabularies: Vocabularies): QuestionView['choices'] {
  const {territoires} = vocabularies;
  if (criterion.valeurs_de !== 'territoires')
    return (criterionTerms(criterion, vocabularies) ?? []).map(({id, nom}) => ({id, nom}));
  return splitAtHome(territoires).here.map(({id, nom}) => ({
    id,
    nom,
    within: chainOf(id, territoires).slice(1),
  }));
}
