import type {ComponentProps, ReactNode} from 'react';
import {useState} from 'react';
import PageHeader from '@site/src/components/PageHeader';
import type {Result} from '@site/src/checkClient/client';
import {contributionCrumbs} from './crumbs';
import EntryForm from './EntryForm';

interface Props {
  title: string;
  lead: string;
  /** What comes before the questions, within the page. */
  before?: ReactNode;
  /** Names what is being written. */
  of: string;
  /** The questions; none while there is nothing to ask about. */
  form: Omit<ComponentProps<typeof EntryForm>, 'children'> | undefined;
  /** What its last button says, and does beside showing the questions anew. */
  again: {label: string; onAgain(): void};
  /** What comes once nothing is left to mend. */
  children(result: Result): ReactNode;
}

/** The page of the form of an entry: its title, its questions, the ways out, and how to begin again. */
export default function FormFrame({title, lead, before, of, form, again, children}: Props): ReactNode {
  const [version, setVersion] = useState(0);
  return (
    <>
      <PageHeader title={title} crumbs={contributionCrumbs()} lead={lead} />
      {before !== undefined && <div className="page">{before}</div>}
      {form && (
        // What questions remember of their answers goes with these.
        <EntryForm key={`${of} ${version}`} {...form}>
          {(result) => (
            <>
              {children(result)}
              <p>
                <button
                  type="button"
                  className="btn btn--3 btn--p"
                  onClick={() => {
                    again.onAgain();
                    setVersion(version + 1);
                  }}
                >
                  {again.label}
                </button>
              </p>
            </>
          )}
        </EntryForm>
      )}
    </>
  );
}
