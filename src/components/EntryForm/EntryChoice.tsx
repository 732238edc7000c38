import type {ReactNode} from 'react';
import {useId} from 'react';
import {useFormTools} from './FormContext';
import Label from './Label';
import Messages from './Messages';
import {inputIdOf} from './path';
import type {QuestionProps} from './questionProps';
import styles from './styles.module.css';
import {useProblems} from './useProblems';

/** Another entry, by its name. */
export default function EntryChoice({field, value, path}: QuestionProps): ReactNode {
  const {names, onChange, onLeave} = useFormTools();
  const problems = useProblems(path, true);
  const listId = useId();
  const id = inputIdOf(path);
  const typed = typeof value === 'string' ? value : '';
  const shown = names.find((entry) => entry.id === typed)?.nom ?? typed;
  return (
    <div className={`champ ${styles.question}`}>
      <Label field={field} htmlFor={id} />
      <input
        id={id}
        className="saisie"
        list={listId}
        value={shown}
        placeholder="Écrivez son nom"
        autoComplete="off"
        aria-describedby={`${id}-aide${problems.length > 0 ? ` ${id}-m` : ''}`}
        aria-invalid={problems.some(({severity}) => severity === 'error') || undefined}
        onChange={({target}) =>
          onChange(path, names.find(({nom}) => nom === target.value)?.id ?? target.value)
        }
        onBlur={() => onLeave(path)}
      />
      <datalist id={listId}>
        {typed.length > 1 && names.map((entry) => <option key={entry.id} value={entry.nom} />)}
      </datalist>
      <Messages id={`${id}-m`} problems={problems} />
    </div>
  );
}
