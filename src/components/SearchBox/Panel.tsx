import type {MouseEvent, ReactNode} from 'react';
import {useRef} from 'react';
import {ListFailure, ListFoot} from './ListNotes';
import type {Option} from './options';
import OptionList from './OptionList';
import {useRoomBelow} from './useRoomBelow';
import type {Proposal} from './useProposal';

interface Props {
  listId: string;
  proposal: Proposal;
  /** What the box holds. */
  text: string;
  found?: string;
  active?: string;
  onChoose(option: Option, event: MouseEvent): void;
  retry(): void;
}

/** What stands under the box: the options and their foot, or why there are none. */
export default function Panel({listId, proposal, text, found, active, onChoose, retry}: Props): ReactNode {
  const {groups, notes, trouble} = proposal;
  const panel = useRef<HTMLDivElement>(null);
  useRoomBelow(panel);
  return (
    <div
      ref={panel}
      className={trouble === 'loading' ? 'liste-prop liste-prop--attente' : 'liste-prop'}
      // The focus stays in the box, but for the button of a failure.
      onMouseDown={(event) => trouble === undefined && event.preventDefault()}
    >
      {groups.length > 0 && (
        <OptionList id={listId} groups={groups} words={text} active={active} onChoose={onChoose} />
      )}
      {trouble === 'failed' && <ListFailure retry={retry} />}
      {trouble === 'loading' && <p className="liste-prop__aide">La recherche se charge…</p>}
      {trouble === undefined && <ListFoot notes={notes} found={text === '' ? undefined : found} />}
    </div>
  );
}
