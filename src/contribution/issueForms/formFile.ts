import {stringify} from 'yaml';
import type {Vocabularies} from '../../model/vocabularies';
import type {IssueForm, Question} from './form';
import {issueForms} from './forms';

const HEADER =
  '# Écrit par « npm run contributing », d’après la table des champs et les listes : rien ne se change ici.\n';

/** The file of a form, as the forge reads it. https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms */
function formFile({name, description, title, labels, intro, questions}: IssueForm): string {
  return toYaml({
    name,
    description,
    title,
    labels,
    body: [{type: 'markdown', attributes: {value: intro}}, ...questions.map(toElement)],
  });
}

/** Where the forge looks for its forms. */
export const FORMS_FOLDER = '.github/ISSUE_TEMPLATE';

/** The files of all the forms, by path. A message without a form stays possible. */
export function formFiles(vocabularies: Vocabularies): Record<string, string> {
  const forms = issueForms(vocabularies).map((form) => [`${FORMS_FOLDER}/${form.id}.yml`, formFile(form)]);
  return {...Object.fromEntries(forms), [`${FORMS_FOLDER}/config.yml`]: toYaml({blank_issues_enabled: true})};
}

function toElement({id, type, label, description, placeholder, required, options, multiple}: Question) {
  const attributes = {
    label,
    ...(description !== undefined && {description}),
    ...(placeholder !== undefined && {placeholder}),
    ...(multiple && {multiple}),
    ...(options && {
      options: type === 'checkboxes' ? options.map((one) => ({label: one, required})) : options,
    }),
  };
  // Each box says for itself that it must be ticked.
  return {type, id, attributes, ...(type !== 'checkboxes' && {validations: {required}})};
}

/** As GitHub reads it, in YAML 1.1: an unquoted day would be a date there, and is refused. */
function toYaml(data: unknown): string {
  return `${HEADER}${stringify(data, {version: '1.1', lineWidth: 0, singleQuote: true, aliasDuplicateObjects: false})}`;
}
