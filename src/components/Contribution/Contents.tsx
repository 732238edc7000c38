import type {ReactNode} from 'react';
import {inputIdOf, sectionIdOf} from '@site/src/components/EntryForm/path';
import type {FormField, FormPart} from '@site/src/contribution/form/formFields';
import {goTo} from './goTo';
import {PART_TITLES, partIdOf} from './parts';
import styles from './styles.module.css';

/** The parts of the form and the groups of questions in them: a way to each, on a page that may be long. */
export default function Contents({parts}: {parts: readonly FormPart[]}): ReactNode {
  return (
    <nav className={styles.contents} aria-label="Dans ce formulaire">
      <ul>
        {parts.map(({id, fields}) => (
          <li key={id}>
            <Way to={partIdOf(id)}>{PART_TITLES[id]}</Way>
            <ul>
              {fields.filter(isGroup).map(({key, title}) => (
                <li key={key}>
                  <Way to={inputIdOf([key])}>{title}</Way>
                </li>
              ))}
              {id === 'essentiel' && (
                <li>
                  <Way to={sectionIdOf(0)}>Le texte</Way>
                </li>
              )}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function isGroup({control}: FormField): boolean {
  return control.is === 'group' || control.is === 'groups';
}

function Way({to, children}: {to: string; children: ReactNode}): ReactNode {
  return (
    <a
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault();
        goTo(to);
      }}
    >
      {children}
    </a>
  );
}
