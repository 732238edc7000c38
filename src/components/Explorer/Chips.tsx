import type {KeyboardEvent, ReactNode, RefObject} from 'react';
import {useEffect, useRef} from 'react';
import {X} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import type {Chip} from '@site/src/directory/chips';
import type {Selection} from '@site/src/directory/selection';

interface Props {
  chips: Chip[];
  /** Takes the focus when no chip is left. */
  heading: RefObject<HTMLElement | null>;
  onRemove(next: Selection): void;
  onClear(): void;
}

/** The filters in force. Removing one moves the focus to the next, else to the one before, else to the heading. */
export default function Chips({chips, heading, onRemove, onClear}: Props): ReactNode {
  const list = useRef<HTMLUListElement>(null);
  const removed = useRef<number>(undefined);

  useEffect(() => {
    if (removed.current === undefined) return;
    const buttons = list.current?.querySelectorAll<HTMLElement>('.jeton') ?? [];
    const next = buttons[Math.min(removed.current, buttons.length - 1)] ?? heading.current;
    removed.current = undefined;
    next?.focus();
  }, [chips, heading]);

  const remove = (chip: Chip) => {
    removed.current = chips.indexOf(chip);
    onRemove(chip.next);
  };
  const removeOnKey = (event: KeyboardEvent, chip: Chip) => {
    if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    remove(chip);
  };
  const clear = () => {
    removed.current = 0;
    onClear();
  };

  if (chips.length === 0) return null;
  return (
    <ul className="jetons" aria-label="Filtres actifs" ref={list}>
      {chips.map((chip) => (
        <li key={chip.id}>
          <button
            type="button"
            className="jeton"
            aria-label={`Retirer le filtre ${chip.name}`}
            onClick={() => remove(chip)}
            onKeyDown={(event) => removeOnKey(event, chip)}
          >
            {chip.label}
            <Icon as={X} />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="btn btn--3 btn--p" onClick={clear}>
          Tout effacer
        </button>
      </li>
    </ul>
  );
}
