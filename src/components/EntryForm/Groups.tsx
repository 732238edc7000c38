import type {ReactNode} from 'react';
import {useRef, useState} from 'react';
import {Plus} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import type {DraftValues} from '@site/src/contribution/draft/values';
import {isGroup} from '@site/src/contribution/draft/values';
import type {Control} from '@site/src/contribution/form/formFields';
import {useFormTools} from './FormContext';
import {Legend} from './Label';
import Messages from './Messages';
import type {Path} from './path';
import {inputIdOf} from './path';
import type {QuestionProps} from './questionProps';
import styles from './styles.module.css';
import {useProblems} from './useProblems';

interface Props extends QuestionProps {
  control: Extract<Control, {is: 'groups'}>;
  /** Asks the questions of one group. */
  children(values: DraftValues, path: Path): ReactNode;
}

/** Groups of questions, one after the other: sources, telephones… */
export default function Groups({field, value, path, control: {max}, children}: Props): ReactNode {
  const {onChange} = useFormTools();
  const problems = useProblems(path, false);
  const place = useRef<HTMLFieldSetElement>(null);
  const id = inputIdOf(path);
  const held = Array.isArray(value) ? (value as readonly unknown[]).filter(isGroup) : [];
  // One that is asked for is there; one that is not waits for the button.
  const groups: readonly DraftValues[] = held.length > 0 || !field.required ? held : [{}];
  // What was there at first is read before it is changed.
  const [filled] = useState(() => held.length);
  const focusOn = (rank: number) =>
    requestAnimationFrame(() =>
      place.current
        ?.querySelectorAll<HTMLElement>(':scope > ol > li')
        [rank]?.querySelector<HTMLElement>('input, textarea, select')
        ?.focus(),
    );
  return (
    <fieldset ref={place} id={id} tabIndex={-1} className={`${styles.question} ${styles.group}`}>
      <Legend field={field} path={path} />
      <Messages id={`${id}-m`} problems={problems} />
      <ol className={styles.groups}>
        {groups.map((group, rank) => (
          // Groups have no name but their place.
          <li key={rank}>
            <details open={rank >= filled || undefined}>
              <summary>
                {rank + 1}. {summaryOf(group) ?? field.title}
              </summary>
              {children(group, [...path, rank])}
              {(groups.length > 1 || !field.required) && (
                <button
                  type="button"
                  className="btn btn--3 btn--p"
                  onClick={() => {
                    onChange(
                      path,
                      groups.filter((_, other) => other !== rank),
                    );
                    place.current?.focus();
                  }}
                >
                  Retirer
                </button>
              )}
            </details>
          </li>
        ))}
      </ol>
      {(max === undefined || groups.length < max) && (
        <button
          type="button"
          className="btn btn--2 btn--p"
          onClick={() => {
            onChange(path, [...groups, {}]);
            focusOn(groups.length);
          }}
        >
          <Icon as={Plus} />
          Ajouter{groups.length > 0 && ' un autre'}
        </button>
      )}
    </fieldset>
  );
}

/** The first text of a group, which tells it from the others. */
function summaryOf(group: DraftValues): string | undefined {
  const text = Object.values(group).find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof text === 'string' ? text : undefined;
}
