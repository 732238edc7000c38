import type {ReactNode} from 'react';
import {useRef} from 'react';
import {Plus, X} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import {useFormTools} from './FormContext';
import {Legend} from './Label';
import Messages from './Messages';
import {inputIdOf} from './path';
import type {QuestionProps} from './questionProps';
import styles from './styles.module.css';
import {useProblems} from './useProblems';

/** Texts, one to a line. */
export default function Texts({field, value, path}: QuestionProps): ReactNode {
  const {onChange, onLeave} = useFormTools();
  const problems = useProblems(path, true);
  const list = useRef<HTMLUListElement>(null);
  const id = inputIdOf(path);
  const held = Array.isArray(value) ? (value as readonly string[]) : [];
  const texts = held.length > 0 ? held : [''];
  const focusOn = (rank: number) =>
    requestAnimationFrame(() => list.current?.querySelectorAll('input')[rank]?.focus());
  return (
    <fieldset id={id} tabIndex={-1} className={`champ ${styles.question}`} aria-describedby={`${id}-aide`}>
      <Legend field={field} path={path} />
      <ul ref={list} className={styles.lines}>
        {texts.map((text, rank) => (
          // Lines have no name but their place.
          <li key={rank}>
            <input
              className="saisie"
              value={text}
              aria-label={`${field.title}, ligne ${rank + 1}`}
              onChange={({target}) =>
                onChange(
                  path,
                  texts.map((each, place) => (place === rank ? target.value : each)),
                )
              }
              onBlur={() => onLeave(path)}
            />
            {texts.length > 1 && (
              <button
                type="button"
                className="btn btn--3 btn--p"
                aria-label={`Retirer la ligne ${rank + 1}`}
                onClick={() => {
                  onChange(
                    path,
                    texts.filter((_, place) => place !== rank),
                  );
                  focusOn(Math.max(0, rank - 1));
                }}
              >
                <Icon as={X} />
              </button>
            )}
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="btn btn--3 btn--p"
        onClick={() => {
          onChange(path, [...texts, '']);
          focusOn(texts.length);
        }}
      >
        <Icon as={Plus} />
        Ajouter une ligne
      </button>
      <Messages id={`${id}-m`} problems={problems} />
    </fieldset>
  );
}
