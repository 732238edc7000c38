import type {ReactNode} from 'react';
import {memo} from 'react';
import type {DraftValues} from '@site/src/contribution/draft/values';
import type {FormField} from '@site/src/contribution/form/formFields';
import {FORM_PARTS} from '@site/src/contribution/form/formFields';
import Choices from './Choices';
import EntryChoice from './EntryChoice';
import Flag from './Flag';
import Group from './Group';
import Groups from './Groups';
import Line from './Line';
import Texts from './Texts';
import type {Path} from './path';
import type {QuestionProps} from './questionProps';
import styles from './styles.module.css';

/** A question of the form, asked as its control asks. */
function AnyQuestion(props: QuestionProps): ReactNode {
  const {field} = props;
  const {control} = field;
  switch (control.is) {
    case 'one':
    case 'many':
      return <Choices {...props} control={control} />;
    case 'entry':
      return <EntryChoice {...props} />;
    case 'flag':
      return <Flag {...props} />;
    case 'group':
      return (
        <Group {...props}>
          {(values, path) => (
            <Questions fields={control.fields} values={values} path={path} part={field.part} />
          )}
        </Group>
      );
    case 'groups':
      return (
        <Groups {...props} control={control}>
          {(values, path) => (
            <Questions fields={control.fields} values={values} path={path} part={field.part} />
          )}
        </Groups>
      );
    case 'texts':
      return <Texts {...props} />;
    default:
      return <Line {...props} control={control} />;
  }
}

/** Drawn again only when its answer or what is said of it changes. */
export const Question = memo(AnyQuestion);

interface QuestionsProps {
  fields: readonly FormField[];
  values: DraftValues;
  path: Path;
  /** Part of the form where they stand: those of a farther part are folded. */
  part: FormField['part'];
}

/** The questions of a group: those that can wait are folded, unless something is answered. */
export function Questions({fields, values, path, part}: QuestionsProps): ReactNode {
  const rank = FORM_PARTS.indexOf(part);
  const near = fields.filter((field) => FORM_PARTS.indexOf(field.part) <= rank);
  const far = fields.filter((field) => FORM_PARTS.indexOf(field.part) > rank);
  const question = (field: FormField) => (
    <QuestionAt key={field.key} field={field} value={values[field.key]} parent={path} />
  );
  return (
    <>
      {near.map(question)}
      {far.length > 0 && (
        <details className={styles.fold} open={far.some(({key}) => values[key] !== undefined) || undefined}>
          <summary>Préciser</summary>
          {far.map(question)}
        </details>
      )}
    </>
  );
}

const paths = new Map<string, Path>();

/** A path that stays the same object: questions are drawn again only when theirs changes. */
function pathOf(parent: Path, key: string): Path {
  const name = [...parent, key].join('/');
  const known = paths.get(name) ?? [...parent, key];
  paths.set(name, known);
  return known;
}

function QuestionAt({
  field,
  value,
  parent,
}: Pick<QuestionProps, 'field' | 'value'> & {parent: Path}): ReactNode {
  return <Question field={field} value={value} path={pathOf(parent, field.key)} />;
}
