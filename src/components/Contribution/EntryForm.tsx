import type {ReactNode} from 'react';
import {useCallback, useEffect, useMemo, useRef, useState} from 'react';
import type {FormTools} from '@site/src/components/EntryForm/FormContext';
import {FormContext} from '@site/src/components/EntryForm/FormContext';
import type {Path} from '@site/src/components/EntryForm/path';
import {isUnder, withValue} from '@site/src/components/EntryForm/path';
import {Questions} from '@site/src/components/EntryForm/Question';
import TextParts from '@site/src/components/EntryForm/TextParts';
import type {Result} from '@site/src/checkClient/client';
import type {Draft} from '@site/src/contribution/draft/values';
import type {FormPart} from '@site/src/contribution/form/formFields';
import type {FieldProblem} from '@site/src/contribution/check/fieldProblems';
import Contents from './Contents';
import Duplicates from './Duplicates';
import {PART_TITLES, partIdOf} from './parts';
import Preview from './Preview';
import styles from './styles.module.css';
import Summary from './Summary';

interface Props {
  parts: readonly FormPart[];
  draft: Draft;
  change(update: (before: Draft) => Draft): void;
  names: FormTools['names'];
  /** What the checks said last; undefined before they have said anything. */
  result: Result | undefined;
  /** What its button says. */
  action: string;
  /** Where there is much to read: ways to the parts, at the top. */
  hasContents?: boolean;
  /** What comes once nothing is left to mend. */
  children(result: Result): ReactNode;
}

const NOTHING: readonly FieldProblem[] = [];

/** The form of an entry: its questions, what is wrong in them, the page that they make. */
export default function EntryForm({
  parts,
  draft,
  change,
  names,
  result,
  action,
  hasContents = false,
  children,
}: Props): ReactNode {
  const [left, setLeft] = useState<readonly Path[]>([]);
  const [isComplete, setIsComplete] = useState(false);
  const [tries, setTries] = useState(0);
  const summary = useRef<HTMLDivElement>(null);
  const ways = useRef<HTMLDivElement>(null);
  const problems = result?.problems ?? NOTHING;
  const faults = useMemo(() => problems.filter(({severity}) => severity === 'error'), [problems]);
  const isCurrent = result?.draft === draft;

  const onChange = useCallback<FormTools['onChange']>(
    (path, value) => change((before) => ({...before, values: withValue(before.values, path, value)})),
    [change],
  );
  const onLeave = useCallback<FormTools['onLeave']>(
    (path) => setLeft((known) => (known.includes(path) ? known : [...known, path])),
    [],
  );
  const tools = useMemo<FormTools>(
    () => ({
      problems,
      names,
      isComplete,
      isShown: (path) => isComplete || left.some((one) => isUnder(one, path)),
      onChange,
      onLeave,
    }),
    [problems, names, isComplete, left, onChange, onLeave],
  );
  // What the last words typed are worth may still be on its way.
  const isAwaited = useRef(false);
  const finish = () => {
    isAwaited.current = true;
    setIsComplete(true);
    setTries((count) => count + 1);
  };
  useEffect(() => {
    if (!isAwaited.current || !isCurrent) return;
    isAwaited.current = false;
    (summary.current ?? ways.current)?.focus();
  }, [tries, isCurrent]);

  return (
    <FormContext value={tools}>
      <form
        className={`page ${styles.form}`}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          finish();
        }}
      >
        <div>
          {hasContents && <Contents parts={parts} />}
          {isComplete && <Summary parts={parts} problems={faults} place={summary} />}
          {parts.map(({id, fields}) =>
            id === 'essentiel' ? (
              <fieldset key={id} id={partIdOf(id)} tabIndex={-1} className={styles.part}>
                <legend>{PART_TITLES[id]}</legend>
                <Duplicates lookalikes={result?.lookalikes ?? []} />
                <Questions fields={fields} values={draft.values} path={ROOT} part={id} />
                <TextParts sections={draft.sections} change={change} />
              </fieldset>
            ) : (
              <details key={id} id={partIdOf(id)} tabIndex={-1} className={styles.part}>
                <summary>
                  {PART_TITLES[id]} <span className="fac">(facultatif)</span>
                </summary>
                <Questions fields={fields} values={draft.values} path={ROOT} part={id} />
              </details>
            ),
          )}
        </div>
        <Preview nom={draft.values.nom} resume={draft.values.resume} view={result?.view} />
        <div className={styles.end}>
          {isComplete && isCurrent && faults.length === 0 ? (
            <div ref={ways} tabIndex={-1}>
              {children(result)}
            </div>
          ) : (
            <button type="submit" className="btn">
              {action}
            </button>
          )}
          {isComplete && !isCurrent && <p role="status">Un instant, la vérification se fait…</p>}
        </div>
      </form>
    </FormContext>
  );
}

const ROOT: Path = [];
