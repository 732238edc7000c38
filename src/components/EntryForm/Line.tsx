import type {ReactNode} from 'react';
import type {Control} from '@site/src/contribution/form/formFields';
import {useFormTools} from './FormContext';
import Label from './Label';
import Messages from './Messages';
import {inputIdOf} from './path';
import type {QuestionProps} from './questionProps';
import styles from './styles.module.css';
import {useProblems} from './useProblems';

type LineControl = Exclude<Control, {is: 'one' | 'many' | 'entry' | 'texts' | 'group' | 'groups' | 'flag'}>;

/** How phones help to type each kind of answer. */
const INPUTS: Partial<
  Record<Control['is'], {type?: string; inputMode?: 'decimal' | 'url' | 'email'; autoCapitalize?: 'none'}>
> = {
  number: {inputMode: 'decimal'},
  day: {type: 'date'},
  hour: {type: 'time'},
  // Not « url » nor « email »: browsers would refuse what the checks know how to mend.
  web: {inputMode: 'url', autoCapitalize: 'none'},
  mail: {inputMode: 'email', autoCapitalize: 'none'},
};

/** An answer that one types. */
export default function Line({
  field,
  value,
  path,
  control,
}: QuestionProps & {control: LineControl}): ReactNode {
  const {onChange, onLeave} = useFormTools();
  const problems = useProblems(path, true);
  const id = inputIdOf(path);
  const text = typeof value === 'string' ? value : '';
  const max = 'max' in control ? control.max : undefined;
  const describedBy = [`${id}-aide`, problems.length > 0 && `${id}-m`, max !== undefined && `${id}-n`];
  const attributes = {
    id,
    className: 'saisie',
    value: text,
    required: field.required,
    'aria-describedby': describedBy.filter(Boolean).join(' '),
    'aria-invalid': problems.some(({severity}) => severity === 'error') || undefined,
    placeholder: field.example === undefined ? undefined : `Ex. : ${field.example}`,
    onChange: ({target}: {target: HTMLInputElement | HTMLTextAreaElement}) => onChange(path, target.value),
    onBlur: () => onLeave(path),
  };
  return (
    <div className={`champ ${styles.question}`}>
      <Label field={field} htmlFor={id} />
      {control.is === 'area' ? (
        <textarea rows={3} {...attributes} />
      ) : (
        <input {...INPUTS[control.is]} {...attributes} />
      )}
      <Messages id={`${id}-m`} problems={problems} />
      {max !== undefined && <Count id={`${id}-n`} length={[...text].length} max={max} />}
    </div>
  );
}

/** Shown when one comes near the end of the room there is. */
function Count({id, length, max}: {id: string; length: number; max: number}): ReactNode {
  return (
    <p id={id} className={styles.count} hidden={length < max * 0.7}>
      {length} caractères sur {max}
    </p>
  );
}
