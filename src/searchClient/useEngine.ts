import {startTransition, useEffect, useState, useSyncExternalStore} from 'react';
import type {ClientState} from './client';
import {IDLE, createClient} from './client';
import {connect} from './connection';
import type {Finding, Question} from './messages';

/** The engine is downloaded when someone means to search, not before. */
export const client = createClient(connect);

export function useClientState(): ClientState {
  return useSyncExternalStore(client.subscribe, client.getState, () => IDLE);
}

/**
 * What the engine found last for this place of the page. It is asked again when the question is another object, and when
 * the engine knows more.
 */
export function useFinding(question: Question | undefined): Finding | undefined {
  const {revision} = useClientState();
  const [line] = useState(client.openLine);
  const [finding, setFinding] = useState<Finding>();
  // What is found may change a whole page: it is drawn in the gaps that the hand leaves.
  useEffect(() => line.subscribe(() => startTransition(() => setFinding(line.getFinding()))), [line]);
  useEffect(() => {
    if (!question) line.hangUp();
    else if (revision > 0) line.ask(question);
  }, [line, question, revision]);
  useEffect(() => line.hangUp, [line]);
  return finding;
}
