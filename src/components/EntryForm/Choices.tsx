import type {ReactNode} from 'react';
import {useId} from 'react';
import {Check} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import type {Control, Option} from '@site/src/contribution/form/formFields';
import {useFormTools} from './FormContext';
import {Legend} from './Label';
import Messages from './Messages';
import {inputIdOf} from './path';
import type {QuestionProps} from './questionProps';
import styles from './styles.module.css';
import {useProblems} from './useProblems';

/** Values of a closed list: one of them, or several. */
export default function Choices({
  field,
  value,
  path,
  control: {is, options},
}: QuestionProps & {control: Extract<Control, {is: 'one' | 'many'}>}): ReactNode {
  const {onChange, onLeave} = useFormTools();
  const problems = useProblems(path, true);
  const name = useId();
  const id = inputIdOf(path);
  const held = value ?? field.start;
  const chosen = Array.isArray(held) ? (held as readonly string[]) : typeof held === 'string' ? [held] : [];
  const choose = (option: string, isChosen: boolean) => {
    if (is === 'one') onChange(path, isChosen ? option : undefined);
    else
      onChange(
        path,
        options.map((each) => each.id).filter((each) => (each === option ? isChosen : chosen.includes(each))),
      );
    onLeave(path);
  };
  const chip = (option: Option) => (
    <label key={option.id} className={styles.chip}>
      <input
        type={is === 'one' && field.required ? 'radio' : 'checkbox'}
        name={name}
        checked={chosen.includes(option.id)}
        onChange={({target}) => choose(option.id, target.checked)}
      />
      <Icon as={Check} />
      {option.nom}
    </label>
  );
  const headings = [...new Set(options.flatMap(({under}) => under ?? []))];
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={`champ ${styles.question}`}
      aria-describedby={`${id}-aide${problems.length > 0 ? ` ${id}-m` : ''}`}
    >
      <Legend field={field} path={path} />
      {headings.length === 0 ? (
        <div className={styles.chips}>{options.map(chip)}</div>
      ) : (
        headings.map((heading) => {
          const under = options.filter((option) => option.under === heading);
          const count = under.filter((option) => chosen.includes(option.id)).length;
          return (
            <details key={heading} className={styles.fold} open={count > 0 || undefined}>
              <summary>
                {heading}
                {count > 0 && <b> ({count})</b>}
              </summary>
              <div className={styles.chips}>{under.map(chip)}</div>
            </details>
          );
        })
      )}
      <Messages id={`${id}-m`} problems={problems} />
    </fieldset>
  );
}
