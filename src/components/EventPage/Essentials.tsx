import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {SourceName} from '@site/src/components/Events/Sources';
import Icon from '@site/src/components/Icon';
import {kindIcon} from '@site/src/components/Events/kindIcon';
import {WHOM_TO_ASK} from '@site/src/components/Events/anchors';
import type {EventView} from '@site/src/views/eventView';
import styles from './styles.module.css';

/** When, where, for whom, and whether it was held: what is not known is said. */
export default function Essentials({event}: {event: EventView}): ReactNode {
  const {kind, date, when, rhythm, next, later, place, hasNoPlace, held} = event;
  const note = unsureNote(event);
  const audience = [...event.publics, ...event.territories].join(' · ');
  return (
    <section aria-label="L’essentiel">
      <dl className={`defs ${styles.essentials}`}>
        <div>
          <dt>Quand</dt>
          <dd>
            <time dateTime={date}>{when}</time>
            {note !== undefined && <small>{note}</small>}
            {rhythm !== undefined && <small>{rhythm}</small>}
            {next.length > 0 && (
              <small>
                Ensuite&nbsp;: {next.join('; ')}
                {later > 0 && ` et ${later === 1 ? 'une autre fois' : `${later}\u00a0autres fois`}`}.
              </small>
            )}
          </dd>
        </div>
        <div>
          <dt>Genre</dt>
          <dd className={styles.kind}>
            <Icon as={kindIcon(kind.icon)} />
            {kind.name}
          </dd>
        </div>
        {!hasNoPlace && (
          <div>
            <dt>Où</dt>
            <dd>{place ?? <Unknown isOver={event.isOver} />}</dd>
          </div>
        )}
        {audience !== '' && (
          <div>
            <dt>Pour qui</dt>
            <dd>{audience}</dd>
          </div>
        )}
        {held && (
          <div>
            <dt>A eu lieu</dt>
            <dd>
              {held.answer === 'unknown' ? (
                'Nos sources ne le disent pas.'
              ) : (
                <>
                  {held.answer === 'oui' ? 'Oui' : 'Non'}
                  <small>
                    Selon&nbsp;: <SourceName source={held.source} />
                  </small>
                </>
              )}
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

/** What nobody told us, and whom to ask while it still matters. */
function Unknown({isOver}: {isOver: boolean}): ReactNode {
  if (isOver) return 'Nos sources ne le disent pas.';
  return (
    <>
      Pas encore annoncé.
      <small>
        Demandez à <Link to={WHOM_TO_ASK}>une organisation du comité de pilotage</Link>.
      </small>
    </>
  );
}

function unsureNote({unsure, isOver}: EventView): string | undefined {
  if (unsure === undefined) return undefined;
  const what = unsure === 'day' ? 'Le jour' : 'L’heure';
  return isOver
    ? `${what} n’est pas dans nos sources.`
    : `${what} n’est pas encore ${unsure === 'day' ? 'annoncé' : 'annoncée'}.`;
}
