import type {ReactNode} from 'react';
import {useId, useState} from 'react';
import Link from '@docusaurus/Link';
import {useChecks} from '@site/src/checkClient/useChecks';
import PageHeader from '@site/src/components/PageHeader';
import {useChannels} from '@site/src/components/PageFrame/useSite';
import {newMessageAddress} from '@site/src/contribution/channels';
import {REASONS} from '@site/src/contribution/report';
import {addresses} from '@site/src/model/addresses';
import {contributionCrumbs} from './crumbs';
import EntryGate from './EntryGate';
import styles from './styles.module.css';
import {useAsked} from './useAsked';
import {useAskedEntry, useEntry} from './useEntry';
import WaysOut from './WaysOut';

/** What is wrong with an entry, by a closed list of reasons. */
export default function Report(): ReactNode {
  const id = useAskedEntry();
  const checks = useChecks(id);
  const known = useEntry(id, checks.entries);
  const [reasonId, setReason] = useReason();
  const [details, setDetails] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const {repository} = useChannels();
  const name = useId();
  const reason = REASONS.find((one) => one.id === reasonId);
  const title = known.state === 'ready' ? String(known.start.values.nom) : undefined;
  const subject = `Signaler\u00a0: ${title ?? ''}`;
  const sentences = [
    `Fiche\u00a0: ${title ?? ''} (${id ?? ''})`,
    `Motif\u00a0: ${reason?.nom ?? ''}`,
    details.trim(),
  ];
  const text = `${sentences.filter(Boolean).join('\n')}\n`;
  const prepared =
    repository === undefined || !reason || id === undefined
      ? undefined
      : newMessageAddress(
          repository,
          reason.form === undefined
            ? {title: subject, body: text}
            : {template: reason.form, fiche: id, sources: details.trim()},
        );
  return (
    <>
      <PageHeader
        title={
          title === undefined ? 'Signaler une erreur' : `Signaler une erreur dans «\u00a0${title}\u00a0»`
        }
        crumbs={contributionCrumbs()}
        lead="Une phrase suffit. La fiche n’est pas retirée d’elle-même : quelqu’un vérifie d’abord."
      />
      <div className={`page ${styles.short}`}>
        {known.state !== 'ready' || id === undefined ? (
          <EntryGate known={known} retry={checks.retry} />
        ) : (
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              setIsAsked(true);
            }}
          >
            <fieldset className={styles.choices}>
              <legend>Qu’est-ce qui ne va pas?</legend>
              {REASONS.map((one) => (
                <label key={one.id}>
                  <input
                    type="radio"
                    name={name}
                    checked={reasonId === one.id}
                    onChange={() => setReason(one.id)}
                  />
                  {one.nom}
                </label>
              ))}
            </fieldset>
            <div className="champ">
              <label htmlFor={`${name}-texte`}>
                {reason?.ask ?? 'Dites ce qui est vrai, et la page qui le montre.'}
              </label>
              <textarea
                id={`${name}-texte`}
                className="saisie"
                rows={3}
                value={details}
                onChange={({target}) => setDetails(target.value)}
              />
              <p className="champ__aide">
                Aucun renseignement sur une personne : ni nom, ni courriel, ni téléphone.
              </p>
            </div>
            {isAsked && !reason && (
              <p className={styles.fault} role="alert">
                Choisissez ce qui ne va pas.
              </p>
            )}
            {isAsked && reason ? (
              <WaysOut
                parcel={{
                  subject,
                  sentences: ['Bonjour, voici une erreur dans le répertoire.'],
                  fileName: `signalement-${id}.md`,
                  text,
                  ...(prepared !== undefined && {prepared}),
                  ...(repository !== undefined && {page: `${repository}/issues/new`}),
                }}
              />
            ) : (
              <button type="submit" className="btn">
                Préparer l’envoi
              </button>
            )}
            <p>
              Vous savez ce qu’il faut écrire?{' '}
              <Link to={`${addresses.correct()}?fiche=${id}`}>Corrigez la fiche</Link>.
            </p>
          </form>
        )}
      </div>
    </>
  );
}

/** The reason chosen; the address may name one at first. */
function useReason(): [string | undefined, (id: string) => void] {
  const asked = useAsked('motif');
  const [chosen, choose] = useState<string>();
  return [chosen ?? asked, choose];
}
