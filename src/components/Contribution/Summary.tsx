import type {ReactNode, RefObject} from 'react';
import {CircleAlert} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import {inputIdOf, sectionIdOf} from '@site/src/components/EntryForm/path';
import type {FieldProblem} from '@site/src/contribution/check/fieldProblems';
import type {FormField, FormPart} from '@site/src/contribution/form/formFields';
import {SECTION_HEADINGS} from '@site/src/model/sectionHeadings';
import {goTo} from './goTo';
import styles from './styles.module.css';

interface Props {
  parts: readonly FormPart[];
  problems: readonly FieldProblem[];
  place: RefObject<HTMLDivElement | null>;
}

/** All that is left to mend, each with a way to it. */
export default function Summary({parts, problems, place}: Props): ReactNode {
  if (problems.length === 0) return null;
  return (
    <div ref={place} className={styles.summary} role="alert" tabIndex={-1}>
      <h2>
        <Icon as={CircleAlert} />
        {problems.length === 1
          ? 'Il reste une chose à corriger'
          : `Il reste ${problems.length}\u00a0choses à corriger`}
      </h2>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.path.join('.')} ${problem.rule} ${problem.message}`}>
            <a
              href={`#${targetOf(problem)}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(targetOf(problem));
              }}
            >
              {nameOf(problem, parts)}
              {'\u00a0'}: {lowerFirst(problem.message)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function targetOf({path, heading}: FieldProblem): string {
  if (heading !== undefined)
    return sectionIdOf(
      Math.max(
        0,
        SECTION_HEADINGS.findIndex((one) => one === heading),
      ),
    );
  for (let length = path.length; length > 0; length -= 1) {
    const id = inputIdOf(path.slice(0, length));
    if (document.getElementById(id)) return id;
  }
  return sectionIdOf(0);
}

/** « Sources, n° 2, Adresse » */
function nameOf({path, heading}: FieldProblem, parts: readonly FormPart[]): string {
  if (heading !== undefined) return heading === '' ? 'Texte' : heading;
  const names: string[] = [];
  let fields: readonly FormField[] = parts.flatMap((part) => part.fields);
  for (const key of path) {
    if (typeof key === 'number') {
      names.push(`n\u1d52\u00a0${key + 1}`);
      continue;
    }
    const field = fields.find((one) => one.key === key);
    if (!field) break;
    names.push(field.title);
    fields = 'fields' in field.control ? field.control.fields : [];
  }
  return names.length > 0 ? names.join(', ') : 'La fiche';
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
