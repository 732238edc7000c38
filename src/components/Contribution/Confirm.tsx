import type {ReactNode} from 'react';
import {useId, useMemo, useState} from 'react';
import Link from '@docusaurus/Link';
import {useChecking, useChecks} from '@site/src/checkClient/useChecks';
import PageHeader from '@site/src/components/PageHeader';
import type {Draft, DraftValues} from '@site/src/contribution/draft/values';
import {addresses} from '@site/src/model/addresses';
import {momentInMontreal} from '@site/src/model/montreal';
import type {ContributionView} from '@site/src/views/contributionView';
import Changes from './Changes';
import {contributionCrumbs} from './crumbs';
import EntryGate from './EntryGate';
import SendChange from './SendChange';
import styles from './styles.module.css';
import {useAskedEntry, useEntry} from './useEntry';

/** « C’est toujours vrai »: by what means and when is enough. */
export default function Confirm({data: {means}}: {data: ContributionView}): ReactNode {
  const id = useAskedEntry();
  const checks = useChecks(id);
  const known = useEntry(id, checks.entries);
  const [how, setHow] = useState('');
  const [day, setDay] = useState(() => momentInMontreal(new Date()).day);
  const [isAsked, setIsAsked] = useState(false);
  const name = useId();
  const start = known.state === 'ready' ? known.start : undefined;
  const today = momentInMontreal(new Date()).day;
  const isSound = how !== '' && day !== '' && day <= today;
  const draft = useMemo(
    () => (start && isSound ? confirmed(start, {date: day, moyen: how}) : undefined),
    [start, isSound, day, how],
  );
  useChecking(draft, checks, id);
  const result = draft && checks.result?.draft === draft ? checks.result : undefined;
  const errors = result?.problems.filter(({severity}) => severity === 'error') ?? [];
  return (
    <>
      <PageHeader
        title={
          start ? `«\u00a0${String(start.values.nom)}\u00a0», c’est toujours vrai` : 'C’est toujours vrai'
        }
        crumbs={contributionCrumbs()}
        lead="Vous avez vérifié la fiche auprès de l’organisme ou sur sa page. Dites comment et quand, c’est assez."
      />
      <div className={`page ${styles.short}`}>
        {!start || id === undefined ? (
          <EntryGate known={known} retry={checks.retry} />
        ) : (
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              setIsAsked(true);
            }}
          >
            <p>
              <Link to={addresses.resource(id)}>Relire la fiche</Link> avant de répondre. Si un détail a
              changé, <Link to={`${addresses.correct()}?fiche=${id}`}>corrigez-le plutôt</Link>.
            </p>
            <fieldset className={styles.choices}>
              <legend>Comment l’avez-vous vérifié?</legend>
              {means.map((one) => (
                <label key={one.id}>
                  <input type="radio" name={name} checked={how === one.id} onChange={() => setHow(one.id)} />
                  {one.nom}
                </label>
              ))}
            </fieldset>
            <div className="champ">
              <label htmlFor={`${name}-jour`}>Quel jour?</label>
              <input
                id={`${name}-jour`}
                className="saisie"
                type="date"
                max={today}
                value={day}
                onChange={({target}) => setDay(target.value)}
              />
            </div>
            {isAsked && !isSound && (
              <p className={styles.fault} role="alert">
                {how === ''
                  ? 'Choisissez comment vous l’avez vérifié.'
                  : 'Choisissez un jour qui n’est pas à venir.'}
              </p>
            )}
            {isAsked && isSound && errors.length > 0 && (
              <div className={styles.fault} role="alert">
                <p>La fiche a d’abord besoin d’une correction{'\u00a0'}:</p>
                <ul>
                  {errors.map(({message}) => (
                    <li key={message}>{message}</li>
                  ))}
                </ul>
                <p>
                  <Link to={`${addresses.correct()}?fiche=${id}`}>Corriger la fiche</Link>
                </p>
              </div>
            )}
            {isAsked && isSound && result && errors.length === 0 ? (
              <div role="status">
                <h2>Voici ce qui sera ajouté</h2>
                <Changes changes={result.changes} />
                <SendChange
                  id={id}
                  checked={result}
                  form={{
                    template: 'confirmer.yml',
                    'verification-moyen': means.find((one) => one.id === how)?.nom ?? '',
                    'verification-date': day,
                  }}
                />
              </div>
            ) : (
              <button type="submit" className="btn">
                Préparer l’envoi
              </button>
            )}
          </form>
        )}
      </div>
    </>
  );
}

/** The entry with one more check, the last first. */
function confirmed({values, sections}: Draft, check: DraftValues): Draft {
  const before = Array.isArray(values.verification) ? (values.verification as readonly DraftValues[]) : [];
  return {values: {...values, verification: [check, ...before]}, sections};
}
